package vn.motcua.nlp.talk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import vn.motcua.nlp.classify.Calibration;
import vn.motcua.nlp.classify.Scored;
import vn.motcua.nlp.model.ModelFile;

/// Gives every way a conversation can go on a probability (dự đoán bước tiếp theo); safe for many threads.
public final class ContinuationClassifier {
    private final MaxentModel model;
    private final Calibration calibration;

    /// @param file the stored model `continuation`
    public ContinuationClassifier(ModelFile file) {
        ModelFile.Part part = file.parts().getFirst();
        model = part.model();
        calibration = part.calibration();
    }

    /// Returns what can follow in this situation, the likeliest first; the probabilities sum to one.
    public List<Scored<Continuation>> read(SaidBefore before, String message) {
        double[] all = calibration.distribution(model.eval(before.features(message)));
        List<Scored<Continuation>> possible = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < all.length; i++) {
            Continuation label = Continuation.valueOf(model.getOutcome(i));
            if (before.situation().possible().contains(label)) {
                possible.add(new Scored<>(label, all[i]));
                sum += all[i];
            }
        }
        double total = sum;
        return possible.stream()
                .map(scored -> new Scored<>(scored.label(), scored.score() / total))
                .sorted(Comparator.comparingDouble((Scored<Continuation> scored) -> scored.score())
                        .reversed())
                .toList();
    }
}
