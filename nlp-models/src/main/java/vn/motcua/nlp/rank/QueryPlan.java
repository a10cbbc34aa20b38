package vn.motcua.nlp.rank;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.motcua.nlp.text.QueryText;
import vn.motcua.nlp.text.WordLists;

/// What of a question is looked for, and how much each word counts (kế hoạch truy vấn).
///
/// @param text the question
/// @param weights for each syllable 1 when it says what is wanted, 0 when it is filler or asks for an aspect
/// @param alternatives the official wordings of its colloquial phrases
record QueryPlan(QueryText text, double[] weights, List<Lexicon.Match> alternatives) {
    private static final PhraseSet FILLER = phrases("filler.txt");
    private static final PhraseSet ASPECTS = phrases("aspect-phrases.txt");

    /// Weighs the words of a question.
    ///
    /// @param inNames whether two neighbouring folded syllables, joined by `_`, stand together in some name
    static QueryPlan of(String typed, Predicate<String> inNames) {
        QueryText text = QueryText.of(typed);
        return of(text, Lexicon.standard().matches(text.folded(), text.accented(), text.hasDiacritics()), inNames);
    }

    /// Weighs the words of an official text or a name, whose wording is left as it is.
    static QueryPlan ofRecord(String official) {
        return of(QueryText.ofRecord(official), List.of(), pair -> false);
    }

    private static QueryPlan of(QueryText text, List<Lexicon.Match> alternatives, Predicate<String> inNames) {
        double[] weights = weigh(text, inNames);
        if (isEmpty(weights)) {
            Arrays.fill(weights, 1);
        }
        return new QueryPlan(text, weights, alternatives);
    }

    private static boolean isEmpty(double[] weights) {
        for (double weight : weights) {
            if (weight > 0) {
                return false;
            }
        }
        return true;
    }

    static double[] weigh(QueryText text, Predicate<String> inNames) {
        double[] weights = new double[text.folded().size()];
        for (int i = 0; i < weights.length; ) {
            int skip = Math.max(lengthAt(ASPECTS, text, i), lengthAt(FILLER, text, i));
            boolean another = skip == 1 && !text.hasDiacritics() && isPartOfName(text.folded(), i, inNames);
            if (skip == 0 || another) {
                weights[i] = 1;
            }
            i += Math.max(1, skip);
        }
        return weights;
    }

    private static int lengthAt(PhraseSet phrases, QueryText text, int position) {
        return phrases.lengthAt(text.folded(), text.accented(), text.hasDiacritics(), position);
    }

    /// Typed without marks, `dang` before `ky` is no filler but half of `đăng ký`.
    private static boolean isPartOfName(List<String> folded, int at, Predicate<String> inNames) {
        boolean withNext = at + 1 < folded.size() && inNames.test(folded.get(at) + "_" + folded.get(at + 1));
        return withNext || at > 0 && inNames.test(folded.get(at - 1) + "_" + folded.get(at));
    }

    /// Returns the distinct syllables that count.
    Set<String> terms() {
        var terms = new HashSet<String>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                terms.add(text.folded().get(i));
            }
        }
        return terms;
    }

    /// Returns the pairs of neighbouring syllables that both count.
    Set<String> pairs() {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < weights.length; i++) {
            if (weights[i] > 0 && weights[i + 1] > 0) {
                pairs.add(text.folded().get(i) + "_" + text.folded().get(i + 1));
            }
        }
        return pairs;
    }

    /// Returns the distinct syllables that count, with their diacritics; empty when none were typed.
    Set<String> accentedTerms() {
        return text.hasDiacritics() ? markedTerms() : Set.of();
    }

    /// Returns the distinct syllables that count, as written.
    Set<String> markedTerms() {
        var terms = new HashSet<String>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                terms.add(text.accented().get(i));
            }
        }
        return terms;
    }

    private static PhraseSet phrases(String name) {
        return new PhraseSet(WordLists.lines(QueryPlan.class, name));
    }
}
