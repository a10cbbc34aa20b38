package vn.motcua.nlp.restore;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import vn.motcua.nlp.classify.Calibration;

/// What the restoration has learned: counts of syllables, how far its own certainty is to be believed, and from which
/// certainty on a reading is shown.
public record RestorationModel(SyllableCounts counts, Calibration calibration, double threshold) {
    /// Returns the bytes to store.
    public byte[] toBytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeDouble(calibration.slope());
            out.writeDouble(calibration.intercept());
            out.writeDouble(threshold);
            out.write(counts.toBytes());
        }
        return bytes.toByteArray();
    }

    /// Returns what [#toBytes] stored.
    ///
    /// @throws IOException when the bytes are something else
    public static RestorationModel fromBytes(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var calibration = new Calibration(in.readDouble(), in.readDouble());
            double threshold = in.readDouble();
            return new RestorationModel(SyllableCounts.fromBytes(in.readAllBytes()), calibration, threshold);
        }
    }
}
