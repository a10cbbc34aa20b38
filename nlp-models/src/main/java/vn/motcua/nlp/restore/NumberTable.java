package vn.motcua.nlp.restore;

/// A fixed table from numbers to numbers (bảng tra): open addressing without boxes, because it is asked a thousand
// times
/// for one sentence.
final class NumberTable {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final float[] values;
    private final int shift;

    NumberTable(int expected) {
        int bits = Math.max(4, Integer.SIZE - Integer.numberOfLeadingZeros(expected * 2));
        keys = new long[1 << bits];
        values = new float[1 << bits];
        shift = Long.SIZE - bits;
    }

    void add(long key, float value) {
        int slot = slot(key);
        keys[slot] = key + 1;
        values[slot] += value;
    }

    /// Returns what was added for the key, or 0.
    float get(long key) {
        return values[slot(key)];
    }

    /// 0 marks a free slot, so keys are stored one higher.
    private int slot(long key) {
        int slot = (int) (key * SPREAD >>> shift);
        while (keys[slot] != 0 && keys[slot] != key + 1) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
