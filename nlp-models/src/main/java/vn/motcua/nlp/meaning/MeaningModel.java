package vn.motcua.nlp.meaning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.motcua.nlp.model.ModelId;
import vn.motcua.nlp.model.ModelStore;
import vn.motcua.nlp.model.UnreadableModelException;
import vn.motcua.nlp.text.QueryText;

/// Gives every text its place in the space of meanings: the sum of what its words contribute, made one long.
///
/// A word has one direction, and two weights: how much it says in a question and how much in a name. Unknown words say
/// nothing. Immutable; safe for any number of readers.
public final class MeaningModel {
    /// The one feature of what no procedure answers.
    public static final String OUTSIDE = "<outside>";

    private static final int MAGIC = 0x4D54434D;

    private final int dimensions;
    private final Map<String, Integer> places;
    private final float[] asked;
    private final float[] named;
    private final float[] scales;
    private final byte[] directions;

    private MeaningModel(
            int dimensions,
            Map<String, Integer> places,
            float[] asked,
            float[] named,
            float[] scales,
            byte[] directions) {
        this.dimensions = dimensions;
        this.places = places;
        this.asked = asked;
        this.named = named;
        this.scales = scales;
        this.directions = directions;
    }

    /// Returns the model that comes with this module, read once.
    public static MeaningModel standard() {
        return Standard.MODEL;
    }

    private static final class Standard {
        static final MeaningModel MODEL = read();

        private static MeaningModel read() {
            try {
                return fromBytes(ModelStore.ofClassPath().stored(ModelId.MEANING));
            } catch (IOException e) {
                throw new UnreadableModelException("The model of meanings cannot be read: " + e.getMessage(), e);
            }
        }
    }

    /// Returns a model that knows no word: everything lies at the same place.
    public static MeaningModel none() {
        return of(List.of(), new float[0], new float[0], new float[0]);
    }

    /// Makes a model of learned values; the directions are kept to one part in 127 of the largest.
    ///
    /// @param words every known feature, in the order of the rows
    /// @param asked what a word weighs in a question, by row
    /// @param named what a word weighs in a name, by row
    /// @param vectors the directions, row after row
    public static MeaningModel of(List<String> words, float[] asked, float[] named, float[] vectors) {
        int dimensions = words.isEmpty() ? 0 : vectors.length / words.size();
        var places = HashMap.<String, Integer>newHashMap(words.size());
        float[] scales = new float[words.size()];
        byte[] directions = new byte[vectors.length];
        for (int row = 0; row < words.size(); row++) {
            places.put(words.get(row), row);
            scales[row] = scaled(vectors, row * dimensions, dimensions, directions);
        }
        return new MeaningModel(dimensions, places, asked, named, scales, directions);
    }

    private static float scaled(float[] vectors, int from, int count, byte[] into) {
        float most = 1e-9f;
        for (int i = from; i < from + count; i++) {
            most = Math.max(most, Math.abs(vectors[i]));
        }
        for (int i = from; i < from + count; i++) {
            into[i] = (byte) Math.round(vectors[i] / most * 127);
        }
        return most / 127;
    }

    /// The number of values of a place.
    public int dimensions() {
        return dimensions;
    }

    /// The number of words and pairs that say something.
    public int size() {
        return places.size();
    }

    /// Where a question lies; all zeros when none of its words is known.
    public float[] ofQuestion(QueryText question) {
        return place(MeaningFeatures.ofQuestion(question), asked);
    }

    /// Where a name of a procedure lies.
    public float[] ofName(String name, String field) {
        return place(MeaningFeatures.ofName(name, field), named);
    }

    /// Where lies what no procedure answers (ngoài phạm vi): small talk, the weather, prices.
    public float[] outside() {
        return place(List.of(OUTSIDE), named);
    }

    private float[] place(Collection<String> features, float[] weights) {
        float[] sum = new float[dimensions];
        for (String feature : features) {
            Integer row = places.get(feature);
            if (row != null) {
                float weight = weights[row] * scales[row];
                int from = row * dimensions;
                for (int i = 0; i < dimensions; i++) {
                    sum[i] += weight * directions[from + i];
                }
            }
        }
        double squares = 0;
        for (float value : sum) {
            squares += value * value;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < dimensions && length > 0; i++) {
            sum[i] /= length;
        }
        return sum;
    }

    /// Returns the bytes to store.
    public byte[] toBytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        String[] words = new String[places.size()];
        places.forEach((word, row) -> words[row] = word);
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(MAGIC);
            out.writeInt(words.length);
            out.writeInt(dimensions);
            for (int row = 0; row < words.length; row++) {
                out.writeUTF(words[row]);
                out.writeFloat(asked[row]);
                out.writeFloat(named[row]);
                out.writeFloat(scales[row]);
            }
            out.write(directions);
        }
        return bytes.toByteArray();
    }

    /// Returns what [#toBytes] stored.
    ///
    /// @throws IOException when the bytes are something else
    public static MeaningModel fromBytes(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a model of meanings");
            }
            int size = in.readInt();
            int dimensions = in.readInt();
            var places = HashMap.<String, Integer>newHashMap(size);
            float[] asked = new float[size];
            float[] named = new float[size];
            float[] scales = new float[size];
            for (int row = 0; row < size; row++) {
                places.put(in.readUTF(), row);
                asked[row] = in.readFloat();
                named[row] = in.readFloat();
                scales[row] = in.readFloat();
            }
            byte[] directions = in.readNBytes(size * dimensions);
            if (directions.length != size * dimensions) {
                throw new IOException("cut off");
            }
            return new MeaningModel(dimensions, places, asked, named, scales, directions);
        }
    }
}
