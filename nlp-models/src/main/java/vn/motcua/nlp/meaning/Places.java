package vn.motcua.nlp.meaning;

import java.util.List;

/// Many places in the space of meanings, laid out so that one question is compared with all of them at once (bảng vị
/// trí). Immutable.
public final class Places {
    private final int count;
    /// First the first value of every place, then the second of every place: additions run along the places.
    private final float[][] columns;

    private Places(int count, float[][] columns) {
        this.count = count;
        this.columns = columns;
    }

    /// @param places of equal length
    public static Places of(List<float[]> places) {
        int dimensions = places.isEmpty() ? 0 : places.getFirst().length;
        float[][] columns = new float[dimensions][places.size()];
        for (int i = 0; i < places.size(); i++) {
            for (int d = 0; d < dimensions; d++) {
                columns[d][i] = places.get(i)[d];
            }
        }
        return new Places(places.size(), columns);
    }

    /// The number of places.
    public int count() {
        return count;
    }

    /// The cosine of a place with each of these, in their order.
    public float[] nearness(float[] place) {
        float[] sums = new float[count];
        for (int d = 0; d < columns.length; d++) {
            float value = place[d];
            float[] column = columns[d];
            for (int i = 0; i < count; i++) {
                sums[i] += value * column[i];
            }
        }
        return sums;
    }
}
