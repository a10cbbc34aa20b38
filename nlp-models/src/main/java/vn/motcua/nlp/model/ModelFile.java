package vn.motcua.nlp.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.GenericModelWriter;
import vn.motcua.nlp.classify.Calibration;

/// The bytes of a model: one or more maximum-entropy models, each with its calibration and threshold.
///
/// A model whose labels exclude each other has one part; otherwise each label has one.
public record ModelFile(List<Part> parts) {
    private static final int MAGIC = 0x4D544331;

    public ModelFile {
        parts = List.copyOf(parts);
    }

    /// One maximum-entropy model of the file.
    ///
    /// @param label the label it judges, or empty when it speaks for all of them
    public record Part(String label, Calibration calibration, double threshold, AbstractModel model) {}

    /// Returns the bytes to store.
    public byte[] toBytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(MAGIC);
            out.writeInt(parts.size());
            for (Part part : parts) {
                out.writeUTF(part.label());
                out.writeDouble(part.calibration().slope());
                out.writeDouble(part.calibration().intercept());
                out.writeDouble(part.threshold());
                byte[] model = modelBytes(part.model());
                out.writeInt(model.length);
                out.write(model);
            }
        }
        return bytes.toByteArray();
    }

    /// Returns what [#toBytes] stored.
    ///
    /// @throws IOException when the bytes are something else
    public static ModelFile fromBytes(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a model of this project");
            }
            int size = in.readInt();
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                String label = in.readUTF();
                var calibration = new Calibration(in.readDouble(), in.readDouble());
                double threshold = in.readDouble();
                byte[] model = in.readNBytes(in.readInt());
                parts.add(new Part(label, calibration, threshold, model(model)));
            }
            return new ModelFile(parts);
        }
    }

    private static byte[] modelBytes(AbstractModel model) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new GenericModelWriter(model, new DataOutputStream(bytes)).persist();
        return bytes.toByteArray();
    }

    private static AbstractModel model(byte[] bytes) throws IOException {
        return new GenericModelReader(new BinaryFileDataReader(new ByteArrayInputStream(bytes))).getModel();
    }
}
