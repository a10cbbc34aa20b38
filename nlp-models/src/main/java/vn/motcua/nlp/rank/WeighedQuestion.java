package vn.motcua.nlp.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// A question whose words were looked up and weighed once, to be laid against hundreds of names (câu hỏi đã cân).
final class WeighedQuestion {
    /// A word that agrees only without diacritics, though the person typed them, is probably another word.
    private static final double FOLDED_ONLY = 0.55;
    /// An official wording put in for a colloquial one is a good guess, not what was said.
    private static final double REWORDED = 0.92;
    /// How much heavier than what was typed an official wording may make an idea.
    private static final double HEAVIER = 4;

    private final String[] words;
    private final double[] idf;
    private final List<Idea> ideas;
    private final double wanted;

    WeighedQuestion(QueryUnits units, ToDoubleFunction<String> idfOf) {
        Map<String, Integer> places = new LinkedHashMap<>();
        ideas = units.units().stream().map(unit -> Idea.of(unit, places, idfOf)).toList();
        words = places.keySet().toArray(String[]::new);
        idf = Arrays.stream(words).mapToDouble(idfOf).toArray();
        wanted = ideas.stream().mapToDouble(Idea::weight).sum();
    }

    /// How well the name and the question fit each other.
    ///
    /// @param folded the syllables of the name without marks
    /// @param accented the same as written; only asked when the name has marks
    /// @param weight of all its syllables
    NameIndex.Fit fit(Set<String> folded, Set<String> accented, boolean hasDiacritics, double weight) {
        boolean[] has = new boolean[words.length];
        boolean any = false;
        for (int i = 0; i < words.length; i++) {
            has[i] = folded.contains(words[i]);
            any |= has[i];
        }
        if (!any || wanted == 0) {
            return NameIndex.Fit.NONE;
        }
        double met = 0;
        double[] used = new double[words.length];
        for (Idea idea : ideas) {
            met += idea.met(has, hasDiacritics ? accented : Set.of(), idf, used);
        }
        double covered = 0;
        for (int i = 0; i < used.length; i++) {
            covered += idf[i] * used[i];
        }
        return new NameIndex.Fit(met / wanted, weight == 0 ? 0 : Math.min(1, covered / weight));
    }

    /// One idea of the question in all its wordings.
    private record Idea(List<Words> wordings, double weight) {
        static Idea of(QueryUnits.Unit unit, Map<String, Integer> places, ToDoubleFunction<String> idf) {
            List<Words> wordings = new ArrayList<>();
            double weight = 0;
            for (QueryUnits.Wording wording : unit.wordings()) {
                int[] at = wording.folded().stream()
                        .mapToInt(word -> {
                            Integer known = places.putIfAbsent(word, places.size());
                            return known == null ? places.size() - 1 : known;
                        })
                        .toArray();
                double own = wording.folded().stream().mapToDouble(idf).sum();
                weight = wordings.isEmpty() ? own : Math.max(weight, Math.min(own, weight + HEAVIER));
                wordings.add(new Words(at, wording.accented(), own, wordings.isEmpty() ? 1 : REWORDED));
            }
            return new Idea(wordings, weight);
        }

        /// What of the idea the name says in its best wording; its words are then used.
        double met(boolean[] has, Set<String> accented, double[] idf, double[] used) {
            double most = 0;
            Words best = null;
            for (Words wording : wordings) {
                double share = wording.share(has, accented, idf);
                if (share > most) {
                    most = share;
                    best = wording;
                }
            }
            if (best != null) {
                for (int word : best.at()) {
                    used[word] = has[word] ? Math.max(used[word], best.worth()) : used[word];
                }
            }
            return weight * most;
        }
    }

    /// @param at places of the words in the question's list
    /// @param accented the same words as typed; empty when no marks were typed or the wording is not the person's
    /// @param worth 1 when it is the person's own
    private record Words(int[] at, List<String> accented, double weight, double worth) {
        double share(boolean[] has, Set<String> written, double[] idf) {
            if (weight == 0) {
                return 0;
            }
            double matched = 0;
            for (int i = 0; i < at.length; i++) {
                if (has[at[i]]) {
                    boolean same = accented.isEmpty() || written.isEmpty() || written.contains(accented.get(i));
                    matched += idf[at[i]] * (same ? 1 : FOLDED_ONLY);
                }
            }
            return matched / weight * worth;
        }
    }
}
