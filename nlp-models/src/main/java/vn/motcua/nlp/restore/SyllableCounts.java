package vn.motcua.nlp.restore;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// How often syllables follow one another in texts written with marks (thống kê âm tiết): all that the model stores.
///
/// A text is a row of syllables between two borders. Numbers count as one and the same syllable.
public final class SyllableCounts {
    /// Stands before the first and after the last syllable.
    static final String BORDER = "<s>";
    /// Stands for every number and code.
    static final String NUMBER = "<0>";
    /// Stands for what the counts do not know.
    static final String UNKNOWN = "<?>";

    static final int BITS = 16;
    private static final int MAGIC = 0x4D544452;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> syllables = new ArrayList<>();
    private final TreeMap<Long, Integer> threes = new TreeMap<>();

    public SyllableCounts() {
        id(BORDER);
        id(NUMBER);
        id(UNKNOWN);
    }

    /// Counts the syllables of a text written with marks, sentence by sentence.
    public void add(String text) {
        List<String> row = new ArrayList<>();
        for (TextPiece piece : TextPiece.of(Normalizer.normalize(text, Normalizer.Form.NFC))) {
            if (piece.startsSentence() && !row.isEmpty()) {
                add(row);
                row.clear();
            }
            row.add(piece.name());
        }
        if (!row.isEmpty()) {
            add(row);
        }
    }

    /// Counts a word or a name by itself: what stands before and after it is not known.
    public void addWord(String word) {
        int unknown = id(UNKNOWN);
        int before = unknown;
        int last = unknown;
        for (TextPiece piece : TextPiece.of(Normalizer.normalize(word, Normalizer.Form.NFC))) {
            int next = id(piece.name());
            threes.merge(key(before, last, next), 1, Integer::sum);
            before = last;
            last = next;
        }
    }

    private void add(List<String> row) {
        int before = 0;
        int last = 0;
        for (String syllable : row) {
            int next = id(syllable);
            threes.merge(key(before, last, next), 1, Integer::sum);
            before = last;
            last = next;
        }
        threes.merge(key(before, last, 0), 1, Integer::sum);
    }

    private int id(String syllable) {
        return ids.computeIfAbsent(syllable, absent -> {
            if (syllables.size() >= 1 << BITS) {
                throw new IllegalStateException("more syllables than a key holds");
            }
            syllables.add(syllable);
            return syllables.size() - 1;
        });
    }

    static long key(int first, int second, int third) {
        return ((long) first << BITS | second) << BITS | third;
    }

    List<String> syllables() {
        return List.copyOf(syllables);
    }

    /// Every three neighbours with how often they occur, by [#key].
    Map<Long, Integer> threes() {
        return threes;
    }

    /// Returns the bytes to store: the syllables, then each row of three as its distance from the one before.
    public byte[] toBytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(MAGIC);
            out.writeInt(syllables.size());
            for (String syllable : syllables) {
                out.writeUTF(syllable);
            }
            out.writeInt(threes.size());
            long before = 0;
            for (Map.Entry<Long, Integer> three : threes.entrySet()) {
                writeVariable(out, three.getKey() - before);
                writeVariable(out, three.getValue());
                before = three.getKey();
            }
        }
        return bytes.toByteArray();
    }

    /// Returns what [#toBytes] stored.
    ///
    /// @throws IOException when the bytes are something else
    public static SyllableCounts fromBytes(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a model of syllables of this project");
            }
            var counts = new SyllableCounts();
            for (int left = in.readInt(); left > 0; left--) {
                counts.id(in.readUTF());
            }
            long key = 0;
            for (int left = in.readInt(); left > 0; left--) {
                key += readVariable(in);
                counts.threes.put(key, (int) readVariable(in));
            }
            return counts;
        }
    }

    private static void writeVariable(DataOutputStream out, long value) throws IOException {
        long rest = value;
        while (rest > 0x7F) {
            out.writeByte((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long readVariable(DataInputStream in) throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int part = in.readUnsignedByte();
            value |= (long) (part & 0x7F) << shift;
            if (part <= 0x7F) {
                return value;
            }
        }
        throw new IOException("a number of the model does not end");
    }
}
