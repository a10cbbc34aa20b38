package vn.motcua.nlp.rank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.nlp.text.Abbreviations;
import vn.motcua.nlp.text.Tokenizer;

/// Every name of every entry, ready to be laid against a question (tên gọi đã phân tích).
///
/// Answers two things about an entry: how much of the question its best name covers, and how much of that name the
/// question covers. A word matched only without its diacritics counts less when the person typed diacritics.
final class NameIndex {
    private final Map<String, List<Name>> names;
    /// How many entries have the word, or the pair joined by `_`, in a name.
    private final Map<String, Integer> frequency;
    private final Map<String, Double> idf = new HashMap<>();
    private final Map<Name, Double> weights = new IdentityHashMap<>();
    private final double unknownIdf;

    NameIndex(List<IndexedText> texts) {
        this(new HashMap<>(), new HashMap<>(), texts, Set.of());
    }

    private NameIndex(
            Map<String, List<Name>> names,
            Map<String, Integer> frequency,
            Collection<IndexedText> changed,
            Set<String> gone) {
        this.names = names;
        this.frequency = frequency;
        for (String id : gone) {
            count(names.remove(id), -1);
        }
        for (IndexedText text : changed) {
            List<Name> own = namesOf(text);
            names.put(text.id(), own);
            count(own, 1);
        }
        int count = Math.max(1, names.size());
        frequency.forEach((word, n) -> {
            if (word.indexOf('_') < 0) {
                idf.put(word, Math.log(1 + (count - n + 0.5) / (n + 0.5)));
            }
        });
        unknownIdf = Math.log(1 + count) * 0.5;
        names.values().forEach(own -> own.forEach(name -> weights.put(name, name.weight(this))));
    }

    /// The names after a change; only the changed entries' are analysed.
    ///
    /// @param gone ids of entries that changed or were removed
    NameIndex with(Collection<IndexedText> changed, Set<String> gone) {
        return new NameIndex(new HashMap<>(names), new HashMap<>(frequency), changed, gone);
    }

    private void count(@Nullable List<Name> own, int difference) {
        if (own == null) {
            return;
        }
        var words = new HashSet<String>();
        own.forEach(name -> {
            words.addAll(name.folded());
            words.addAll(name.pairs());
        });
        for (String word : words) {
            frequency.merge(word, difference, (before, change) -> before + change == 0 ? null : before + change);
        }
    }

    private static List<Name> namesOf(IndexedText text) {
        var own = new ArrayList<Name>();
        own.add(Name.of(text.title()));
        text.names().forEach(name -> own.add(Name.of(Abbreviations.expand(name))));
        return List.copyOf(own);
    }

    /// Prepares a question for [#fit].
    WeighedQuestion weigh(QueryUnits question) {
        return new WeighedQuestion(question, this::idf);
    }

    Fit fit(String id, WeighedQuestion question) {
        Fit best = Fit.NONE;
        for (Name name : names.getOrDefault(id, List.of())) {
            Fit fit =
                    question.fit(name.folded(), name.accented(), name.hasDiacritics(), weights.getOrDefault(name, 0.0));
            if (fit.value() > best.value()) {
                best = fit;
            }
        }
        return best;
    }

    double idf(String word) {
        return idf.getOrDefault(word, unknownIdf);
    }

    /// Whether two neighbouring folded syllables, joined by `_`, stand together in some name.
    boolean isPair(String pair) {
        return frequency.containsKey(pair);
    }

    /// How well a name and a question fit each other.
    record Fit(double coverage, double precision) {
        static final Fit NONE = new Fit(0, 0);

        double value() {
            return coverage * 0.65 + Math.sqrt(coverage * precision) * 0.35;
        }
    }

    private record Name(Set<String> folded, Set<String> pairs, Set<String> accented, boolean hasDiacritics) {
        static Name of(String text) {
            QueryPlan plan = QueryPlan.ofRecord(text);
            var folded = plan.terms();
            var accented = new HashSet<>(Tokenizer.syllables(text));
            return new Name(folded, plan.pairs(), accented, plan.text().hasDiacritics());
        }

        double weight(NameIndex index) {
            double weight = 0;
            for (String word : folded) {
                weight += index.idf(word);
            }
            return weight;
        }
    }
}
