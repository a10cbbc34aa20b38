package vn.motcua.nlp.rank;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// How near a question lies to each entry in the space of meanings (các mục gần nghĩa): to its names, and to questions
/// known to mean it.
final class MeantEntries {
    /// A name and a known question speak for the same entry; the name says a little more.
    private static final float SHARE_OF_KNOWN = 0.5f;
    /// What lies farther has nothing to do with the question.
    private static final float NEAR = 0.25f;

    private final NameMeanings meanings;
    private final float[] byName;
    private final float[] byKnown;
    private final float outside;

    /// @param entryOfKnown for each procedure of the bank the number of its entry, or -1
    MeantEntries(NameMeanings meanings, float[] question, QuestionBank.Neighbours near, int[] entryOfKnown) {
        this.meanings = meanings;
        this.byName = meanings.nearness(question);
        this.byKnown = new float[byName.length];
        this.outside = meanings.outside(question);
        float[] known = near.meaning();
        for (int i = 0; i < entryOfKnown.length; i++) {
            if (entryOfKnown[i] >= 0) {
                byKnown[entryOfKnown[i]] = known[i];
            }
        }
    }

    float byName(String id) {
        int number = meanings.number(id);
        return number < 0 ? 0 : byName[number];
    }

    float byKnown(String id) {
        int number = meanings.number(id);
        return number < 0 ? 0 : byKnown[number];
    }

    /// How near the question lies to what no procedure answers.
    float outside() {
        return outside;
    }

    /// The nearest entries, in no order.
    List<String> nearest(int limit) {
        float[] both = byName.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] += SHARE_OF_KNOWN * byKnown[i];
        }
        var nearest = new PriorityQueue<Integer>(
                limit + 1,
                Comparator.comparingDouble((Integer number) -> both[number]).thenComparing(number -> -number));
        for (int number = 0; number < both.length; number++) {
            if (both[number] < NEAR) {
                continue;
            }
            if (nearest.size() < limit) {
                nearest.add(number);
            } else if (both[number] > both[nearest.element()]) {
                nearest.remove();
                nearest.add(number);
            }
        }
        return nearest.stream().map(meanings::id).toList();
    }
}
