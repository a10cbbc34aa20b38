package vn.motcua.nlp.document;

import java.io.IOException;
import opennlp.tools.ml.model.MaxentModel;
import vn.motcua.nlp.classify.Calibration;
import vn.motcua.nlp.classify.Scored;
import vn.motcua.nlp.model.ModelFile;
import vn.motcua.nlp.model.ModelId;
import vn.motcua.nlp.model.ModelStore;

/// Tells the kind of an entry with the probability that it is right: by rules where words leave no doubt, else by a
/// maximum-entropy model. Safe for use by many threads.
public final class DocumentClassifier {
    private final MaxentModel model;
    private final Calibration calibration;

    private DocumentClassifier(ModelFile file) {
        ModelFile.Part part = file.parts().getFirst();
        this.model = part.model();
        this.calibration = part.calibration();
    }

    /// Returns the classifier that comes with this module; it is read once.
    public static DocumentClassifier shipped() {
        return Shipped.INSTANCE;
    }

    /// Returns the classifier of a model that was trained elsewhere.
    ///
    /// @throws IOException when the bytes are no such model
    public static DocumentClassifier of(byte[] model) throws IOException {
        return new DocumentClassifier(ModelFile.fromBytes(model));
    }

    /// Returns the likeliest kind.
    public Scored<DocumentKind> classify(DocumentEntry entry) {
        return DocumentCues.certain(entry).orElseGet(() -> modelled(entry));
    }

    private Scored<DocumentKind> modelled(DocumentEntry entry) {
        double[] probabilities = calibration.distribution(model.eval(DocumentFeatures.of(entry)));
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[best]) {
                best = i;
            }
        }
        return new Scored<>(DocumentKind.valueOf(model.getOutcome(best)), Math.min(1, probabilities[best]));
    }

    private static final class Shipped {
        private static final DocumentClassifier INSTANCE =
                new DocumentClassifier(ModelStore.ofClassPath().file(ModelId.DOCUMENT_KIND));
    }
}
