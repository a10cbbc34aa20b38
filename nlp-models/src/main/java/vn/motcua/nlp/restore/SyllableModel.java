package vn.motcua.nlp.restore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.nlp.text.VietnameseText;

/// How likely a syllable is after the two before it (mô hình âm tiết): interpolated Kneser-Ney over three neighbours.
///
/// Safe for use by many threads.
final class SyllableModel {
    static final int BORDER = 0;
    static final int NUMBER = 1;
    static final int UNKNOWN = 2;

    private static final float DISCOUNT_OF_THREE = 0.8f;
    private static final float DISCOUNT_OF_TWO = 0.75f;
    private static final float SHARE_OF_THE_UNSEEN = 0.02f;

    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, int[]> formsOf = new HashMap<>();
    private final List<String> syllables;
    private final NumberTable threes;
    private final NumberTable afterTwo;
    private final NumberTable kindsAfterTwo;
    private final NumberTable twos;
    private final float[] afterOne;
    private final float[] kindsAfterOne;
    private final float[] ones;
    private final int[] frequency;

    SyllableModel(SyllableCounts counts) {
        syllables = counts.syllables();
        int size = counts.threes().size();
        threes = new NumberTable(size);
        afterTwo = new NumberTable(size);
        kindsAfterTwo = new NumberTable(size);
        twos = new NumberTable(size);
        afterOne = new float[syllables.size()];
        kindsAfterOne = new float[syllables.size()];
        ones = new float[syllables.size()];
        frequency = new int[syllables.size()];
        fill(counts.threes());
        index();
    }

    /// Below the top, neighbours count by how many different ones stood before them and not by how often.
    private void fill(Map<Long, Integer> counted) {
        int mask = (1 << SyllableCounts.BITS) - 1;
        double total = 0;
        for (Map.Entry<Long, Integer> three : counted.entrySet()) {
            long key = three.getKey();
            long context = key >>> SyllableCounts.BITS;
            int middle = (int) (context & mask);
            int last = (int) (key & mask);
            threes.add(key, three.getValue());
            afterTwo.add(context, three.getValue());
            kindsAfterTwo.add(context, 1);
            long two = (long) middle << SyllableCounts.BITS | last;
            kindsAfterOne[middle] += twos.get(two) == 0 ? 1 : 0;
            twos.add(two, 1);
            afterOne[middle] += 1;
            ones[last] += 1;
            frequency[last] += three.getValue();
            total += 1;
        }
        for (int i = 0; i < ones.length; i++) {
            ones[i] = (float) (ones[i] / total * (1 - SHARE_OF_THE_UNSEEN) + SHARE_OF_THE_UNSEEN / ones.length);
        }
    }

    private void index() {
        Map<String, List<Integer>> forms = new HashMap<>();
        for (int id = 0; id < syllables.size(); id++) {
            ids.put(syllables.get(id), id);
            if (id > UNKNOWN) {
                forms.computeIfAbsent(VietnameseText.fold(syllables.get(id)), absent -> new ArrayList<>())
                        .add(id);
            }
        }
        forms.forEach((folded, found) -> formsOf.put(
                folded,
                found.stream()
                        .sorted((one, other) -> Integer.compare(frequency[other], frequency[one]))
                        .mapToInt(Integer::intValue)
                        .toArray()));
    }

    /// Returns the forms that a syllable without marks may stand for, the commonest first; none when it is not known.
    int[] forms(String folded) {
        return formsOf.getOrDefault(folded, new int[0]);
    }

    /// Returns the number of a syllable as written, or that of the unknown one.
    int id(String syllable) {
        return ids.getOrDefault(syllable, UNKNOWN);
    }

    String syllable(int id) {
        return syllables.get(id);
    }

    double probability(int first, int second, int third) {
        long context = (long) first << SyllableCounts.BITS | second;
        float seen = afterTwo.get(context);
        double lower = probability(second, third);
        if (seen == 0) {
            return lower;
        }
        float count = threes.get(context << SyllableCounts.BITS | third);
        return (Math.max(count - DISCOUNT_OF_THREE, 0) + DISCOUNT_OF_THREE * kindsAfterTwo.get(context) * lower) / seen;
    }

    double probability(int first, int second) {
        float seen = afterOne[first];
        if (seen == 0) {
            return ones[second];
        }
        float count = twos.get((long) first << SyllableCounts.BITS | second);
        return (Math.max(count - DISCOUNT_OF_TWO, 0) + DISCOUNT_OF_TWO * kindsAfterOne[first] * ones[second]) / seen;
    }
}
