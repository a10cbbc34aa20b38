package vn.motcua.nlp.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.nlp.text.QueryText;
import vn.motcua.nlp.text.VietnameseText;
import vn.motcua.nlp.text.WordLists;

/// What of a question is looked for, and how much each word counts (kế hoạch truy vấn).
///
/// @param text the question
/// @param weights for each syllable 1 when it says what is wanted, 0 when it is filler or asks for an aspect
/// @param alternatives the official wordings of its colloquial phrases
record QueryPlan(QueryText text, double[] weights, List<Lexicon.Match> alternatives) {
    private static final PhraseSet FILLER = phrases("filler.txt");
    private static final PhraseSet ASPECTS = phrases("aspect-phrases.txt");

    static QueryPlan of(String typed) {
        QueryText text = QueryText.of(typed);
        return of(text, Lexicon.standard().matches(text.folded(), text.accented(), text.hasDiacritics()));
    }

    /// Weighs the words of an official text or a name, whose wording is left as it is.
    static QueryPlan ofRecord(String official) {
        return of(QueryText.ofRecord(official), List.of());
    }

    private static QueryPlan of(QueryText text, List<Lexicon.Match> alternatives) {
        double[] weights = weigh(text.folded());
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

    static double[] weigh(List<String> folded) {
        double[] weights = new double[folded.size()];
        for (int i = 0; i < weights.length; ) {
            int skip = Math.max(ASPECTS.lengthAt(folded, i), FILLER.lengthAt(folded, i));
            if (skip == 0) {
                weights[i] = 1;
            }
            i += Math.max(1, skip);
        }
        return weights;
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
        List<String> folded = new ArrayList<>();
        for (String line : WordLists.lines(QueryPlan.class, name)) {
            folded.add(VietnameseText.fold(line));
        }
        return new PhraseSet(folded);
    }
}
