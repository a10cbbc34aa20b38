package vn.motcua.nlp.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// A question whose words were looked up and weighed once, to be laid against hundreds of names (câu hỏi đã cân).
/// Only the ideas that a name touches are looked at. One question, one thread.
final class WeighedQuestion {
    /// A word that agrees only without diacritics, though the person typed them, is probably another word.
    private static final double FOLDED_ONLY = 0.55;
    /// An official wording put in for a colloquial one is a good guess, not what was said.
    private static final double REWORDED = 0.92;
    /// How much heavier than what was typed an official wording may make an idea.
    private static final double HEAVIER = 4;

    private final double[] idf;
    private final List<Idea> ideas;
    private final double wanted;
    /// For each word of the vocabulary one more than its place in the question, 0 when the question has it not.
    private final int[] placeOf;
    /// The same for its words as typed.
    private final int[] accentOf;
    /// For each place the ideas that its word is part of.
    private final BitSet[] ideasOf;

    /// What the name at hand holds and uses of the question; all clear between names.
    private final BitSet held = new BitSet();

    private final BitSet written = new BitSet();
    private final BitSet touched = new BitSet();
    private final double[] used;

    WeighedQuestion(QueryUnits units, ToDoubleFunction<String> idfOf, Vocabulary vocabulary) {
        Map<String, Integer> places = new LinkedHashMap<>();
        Map<String, Integer> accents = new LinkedHashMap<>();
        ideas = units.units().stream()
                .map(unit -> Idea.of(unit, places, accents, idfOf))
                .toList();
        String[] words = places.keySet().toArray(String[]::new);
        idf = Arrays.stream(words).mapToDouble(idfOf).toArray();
        wanted = ideas.stream().mapToDouble(Idea::weight).sum();
        used = new double[words.length];
        placeOf = numbered(places, vocabulary);
        accentOf = numbered(accents, vocabulary);
        ideasOf = new BitSet[words.length];
        Arrays.setAll(ideasOf, place -> new BitSet());
        for (int i = 0; i < ideas.size(); i++) {
            for (Words wording : ideas.get(i).wordings()) {
                for (int place : wording.at()) {
                    ideasOf[place].set(i);
                }
            }
        }
    }

    private static int[] numbered(Map<String, Integer> places, Vocabulary vocabulary) {
        int[] placeOf = new int[vocabulary.size()];
        places.forEach((word, place) -> {
            int number = vocabulary.number(word);
            if (number >= 0 && number < placeOf.length) {
                placeOf[number] = place + 1;
            }
        });
        return placeOf;
    }

    private static void mark(int[] numbers, int[] placeOf, BitSet found) {
        found.clear();
        for (int number : numbers) {
            int place = number < placeOf.length ? placeOf[number] - 1 : -1;
            if (place >= 0) {
                found.set(place);
            }
        }
    }

    /// How well the name and the question fit each other.
    ///
    /// @param name numbers of the syllables of the name without marks
    /// @param accented numbers of the same as written; none when the name has no marks
    /// @param weight of all its syllables
    NameIndex.Fit fit(int[] name, int[] accented, double weight) {
        mark(name, placeOf, held);
        if (held.isEmpty() || wanted == 0) {
            return NameIndex.Fit.NONE;
        }
        mark(accented, accentOf, written);
        for (int place = held.nextSetBit(0); place >= 0; place = held.nextSetBit(place + 1)) {
            touched.or(ideasOf[place]);
        }
        boolean asWritten = accented.length > 0;
        double met = 0;
        for (int i = touched.nextSetBit(0); i >= 0; i = touched.nextSetBit(i + 1)) {
            met += ideas.get(i).met(held, asWritten ? written : null, idf, used);
        }
        touched.clear();
        double covered = 0;
        for (int place = held.nextSetBit(0); place >= 0; place = held.nextSetBit(place + 1)) {
            covered += idf[place] * used[place];
            used[place] = 0;
        }
        return new NameIndex.Fit(met / wanted, weight == 0 ? 0 : Math.min(1, covered / weight));
    }

    /// One idea of the question in all its wordings.
    private record Idea(List<Words> wordings, double weight) {
        static Idea of(
                QueryUnits.Unit unit,
                Map<String, Integer> places,
                Map<String, Integer> accents,
                ToDoubleFunction<String> idf) {
            List<Words> wordings = new ArrayList<>();
            double weight = 0;
            for (QueryUnits.Wording wording : unit.wordings()) {
                int[] at = placed(wording.folded(), places);
                int[] marks = placed(wording.accented(), accents);
                double own = wording.folded().stream().mapToDouble(idf).sum();
                weight = wordings.isEmpty() ? own : Math.max(weight, Math.min(own, weight + HEAVIER));
                wordings.add(new Words(at, marks, own, wordings.isEmpty() ? 1 : REWORDED));
            }
            return new Idea(wordings, weight);
        }

        private static int[] placed(List<String> words, Map<String, Integer> places) {
            return words.stream()
                    .mapToInt(word -> {
                        Integer known = places.putIfAbsent(word, places.size());
                        return known == null ? places.size() - 1 : known;
                    })
                    .toArray();
        }

        /// What of the idea the name says in its best wording; its words are then used.
        double met(BitSet has, @Nullable BitSet written, double[] idf, double[] used) {
            double most = 0;
            Words best = null;
            for (Words wording : wordings) {
                double share = wording.share(has, written, idf);
                if (share > most) {
                    most = share;
                    best = wording;
                }
            }
            if (best != null) {
                for (int word : best.at()) {
                    used[word] = has.get(word) ? Math.max(used[word], best.worth()) : used[word];
                }
            }
            return weight * most;
        }
    }

    /// @param at places of the words in the question's list
    /// @param accented places of the same words as typed; none when no marks were typed or the wording is not the
    // person's
    /// @param worth 1 when it is the person's own
    private record Words(int[] at, int[] accented, double weight, double worth) {
        double share(BitSet has, @Nullable BitSet written, double[] idf) {
            if (weight == 0) {
                return 0;
            }
            double matched = 0;
            for (int i = 0; i < at.length; i++) {
                if (has.get(at[i])) {
                    boolean same = accented.length == 0 || written == null || written.get(accented[i]);
                    matched += idf[at[i]] * (same ? 1 : FOLDED_ONLY);
                }
            }
            return matched / weight * worth;
        }
    }
}
