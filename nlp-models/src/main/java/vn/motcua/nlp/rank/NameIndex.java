package vn.motcua.nlp.rank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final double[] NO_WEIGHTS = {};

    private final Map<String, List<Name>> names;
    /// How many entries have the word, or the pair joined by `_`, in a name.
    private final Map<String, Integer> frequency;
    private final Map<String, Double> idf = new HashMap<>();
    /// What the words of each name of an entry weigh together.
    private final Map<String, double[]> weights = new HashMap<>();
    private final Vocabulary vocabulary;
    private final double unknownIdf;

    NameIndex(List<IndexedText> texts) {
        this(new HashMap<>(), new HashMap<>(), new Vocabulary(), texts, Set.of());
    }

    private NameIndex(
            Map<String, List<Name>> names,
            Map<String, Integer> frequency,
            Vocabulary vocabulary,
            Collection<IndexedText> changed,
            Set<String> gone) {
        this.names = names;
        this.frequency = frequency;
        this.vocabulary = vocabulary;
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
        names.forEach((id, own) -> weights.put(
                id, own.stream().mapToDouble(name -> name.weight(this)).toArray()));
    }

    /// The names after a change; only the changed entries' are analysed.
    ///
    /// @param gone ids of entries that changed or were removed
    NameIndex with(Collection<IndexedText> changed, Set<String> gone) {
        return new NameIndex(new HashMap<>(names), new HashMap<>(frequency), vocabulary, changed, gone);
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

    private List<Name> namesOf(IndexedText text) {
        var own = new ArrayList<Name>();
        own.add(Name.of(text.title(), vocabulary));
        text.names().forEach(name -> own.add(Name.of(Abbreviations.expand(name), vocabulary)));
        return List.copyOf(own);
    }

    /// Prepares a question for [#fit].
    WeighedQuestion weigh(QueryUnits question) {
        return new WeighedQuestion(question, this::idf, vocabulary);
    }

    Fit fit(String id, WeighedQuestion question) {
        Fit best = Fit.NONE;
        List<Name> own = names.getOrDefault(id, List.of());
        double[] weighing = weights.getOrDefault(id, NO_WEIGHTS);
        for (int i = 0; i < own.size(); i++) {
            Name name = own.get(i);
            Fit fit = question.fit(name.numbers(), name.accented(), weighing[i]);
            if (fit.value() > best.value()) {
                best = fit;
            }
        }
        return best;
    }

    /// Whether some name has the word, folded.
    boolean isWord(String word) {
        return frequency.containsKey(word);
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

    /// @param folded its words that count, without marks
    /// @param numbers of the same words
    /// @param accented numbers of all its words as written; none when it was written without marks
    private record Name(List<String> folded, int[] numbers, List<String> pairs, int[] accented) {
        static Name of(String text, Vocabulary vocabulary) {
            QueryPlan plan = QueryPlan.ofRecord(text);
            List<String> folded = List.copyOf(plan.terms());
            Set<String> accented = plan.text().hasDiacritics() ? new HashSet<>(Tokenizer.syllables(text)) : Set.of();
            return new Name(folded, vocabulary.learn(folded), List.copyOf(plan.pairs()), vocabulary.learn(accented));
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
