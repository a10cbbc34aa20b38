package vn.motcua.nlp.meaning;

import java.util.ArrayList;
import java.util.List;

/// Many places in the space of meanings, laid out so that one question is compared with all of them at once (bảng vị
/// trí). Immutable.
///
/// Values are kept in a byte each, with a scale for each place: a quarter of the memory to stream through, which is
// what
/// the time goes into. A cosine is off by a thousandth or so.
public final class Places {
    /// So many places at a time: their sums stay in the nearest cache.
    private static final int BLOCK = 1024;

    private static final float LARGEST = 127;

    private final int count;
    private final List<Block> blocks;

    /// @param values first the first value of every place, then the second: additions run along the places
    /// @param scales of each place
    private record Block(byte[] values, float[] scales) {}

    private Places(int count, List<Block> blocks) {
        this.count = count;
        this.blocks = List.copyOf(blocks);
    }

    /// @param places of equal length
    public static Places of(List<float[]> places) {
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < places.size(); from += BLOCK) {
            blocks.add(block(places.subList(from, Math.min(from + BLOCK, places.size()))));
        }
        return new Places(places.size(), blocks);
    }

    private static Block block(List<float[]> places) {
        int size = places.size();
        int dimensions = places.getFirst().length;
        byte[] values = new byte[dimensions * size];
        float[] scales = new float[size];
        for (int i = 0; i < size; i++) {
            float[] place = places.get(i);
            scales[i] = largest(place) / LARGEST;
            for (int d = 0; d < dimensions; d++) {
                values[d * size + i] = scales[i] == 0 ? 0 : (byte) Math.round(place[d] / scales[i]);
            }
        }
        return new Block(values, scales);
    }

    private static float largest(float[] place) {
        float largest = 0;
        for (float value : place) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    /// The number of places.
    public int count() {
        return count;
    }

    /// The cosine of a place with each of these, in their order.
    public float[] nearness(float[] place) {
        float[] all = new float[count];
        int from = 0;
        for (Block block : blocks) {
            float[] sums = sums(block, place);
            for (int i = 0; i < sums.length; i++) {
                all[from + i] = sums[i] * block.scales()[i];
            }
            from += sums.length;
        }
        return all;
    }

    private static float[] sums(Block block, float[] place) {
        float[] sums = new float[block.scales().length];
        for (int d = 0; d < place.length; d++) {
            add(sums, block.values(), d * sums.length, place[d]);
        }
        return sums;
    }

    /// On its own, so that the compiler turns it into vector instructions.
    private static void add(float[] sums, byte[] values, int at, float factor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * values[at + i];
        }
    }
}
