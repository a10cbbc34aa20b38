package vn.motcua.nlp.rank;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Turns a question into a Lucene query: every word may match, official wordings stand in for colloquial ones.
final class LuceneQueries {
    private static final float REWORDED = 0.9f;

    private LuceneQueries() {}

    static Query of(QueryPlan plan, QueryUnits units, boolean prefix) {
        var query = new BooleanQuery.Builder();
        for (QueryUnits.Unit unit : units.units()) {
            query.add(wordings(unit), Occur.SHOULD);
        }
        for (String pair : plan.pairs()) {
            addPair(query, pair);
        }
        for (String word : plan.accentedTerms()) {
            for (IndexField field : IndexField.values()) {
                addTerm(query, field.accentedField(), word, field.accentedWeight());
            }
        }
        List<String> folded = plan.text().folded();
        if (prefix && !folded.isEmpty()) {
            String last = folded.getLast();
            query.add(new BoostQuery(new PrefixQuery(new Term(IndexField.TITLE.wordsField(), last)), 2), Occur.SHOULD);
            query.add(new BoostQuery(new PrefixQuery(new Term(IndexField.NAMES.wordsField(), last)), 2), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query wordings(QueryUnits.Unit unit) {
        if (unit.wordings().size() == 1) {
            return words(unit.wordings().getFirst().folded(), false);
        }
        var ways = new ArrayList<Query>();
        for (int i = 0; i < unit.wordings().size(); i++) {
            Query way = words(unit.wordings().get(i).folded(), i > 0);
            ways.add(i == 0 ? way : new BoostQuery(way, REWORDED));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static Query words(List<String> folded, boolean withPairs) {
        var query = new BooleanQuery.Builder();
        for (String word : folded) {
            for (IndexField field : IndexField.values()) {
                addTerm(query, field.wordsField(), word, field.wordWeight());
            }
        }
        for (int i = 0; withPairs && i + 1 < folded.size(); i++) {
            addPair(query, folded.get(i) + "_" + folded.get(i + 1));
        }
        return query.build();
    }

    private static void addPair(BooleanQuery.Builder query, String pair) {
        for (IndexField field : IndexField.values()) {
            addTerm(query, field.pairsField(), pair, field.pairWeight());
        }
    }

    private static void addTerm(BooleanQuery.Builder query, String field, String text, float weight) {
        if (weight > 0) {
            query.add(new BoostQuery(new TermQuery(new Term(field, text)), weight), Occur.SHOULD);
        }
    }
}
