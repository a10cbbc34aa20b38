package vn.motcua.nlp.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.classify.LinearTextClassifier;
import vn.motcua.nlp.classify.MultiLabelClassifier;
import vn.motcua.nlp.classify.OneVersusRestClassifier;
import vn.motcua.nlp.classify.OneVersusRestClassifier.Judge;
import vn.motcua.nlp.classify.TextClassifier;

/// The models of this installation (kho mô hình): each is read once, when first asked for.
public final class ModelStore {
    private final ClassLoader classLoader;
    private final Map<ModelId<?>, TextClassifier<?>> loaded = new ConcurrentHashMap<>();

    /// @param classLoader that finds the folders of the models
    public ModelStore(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /// Returns a store over the models that come with this module.
    public static ModelStore ofClassPath() {
        return new ModelStore(ModelStore.class.getClassLoader());
    }

    /// Returns the classifier of what a question asks of a procedure.
    public MultiLabelClassifier<Aspect> aspects() {
        return (MultiLabelClassifier<Aspect>) classifier(ModelId.ASPECTS);
    }

    /// Returns the classifier of a model.
    ///
    /// @throws UnreadableModelException when it is missing, damaged or made for other labels
    @SuppressWarnings("unchecked")
    public <L extends Enum<L>> TextClassifier<L> classifier(ModelId<L> id) {
        return (TextClassifier<L>) loaded.computeIfAbsent(id, missing -> load(id));
    }

    /// Returns the card of a model without reading the model itself.
    public ModelCard card(ModelId<?> id) {
        return CardJson.read(new String(bytes(id, "card.json"), StandardCharsets.UTF_8));
    }

    private <L extends Enum<L>> TextClassifier<L> load(ModelId<L> id) {
        ModelFile file = file(id);
        try {
            return classifier(file, id.labelType());
        } catch (RuntimeException e) {
            throw new UnreadableModelException("Model " + id.name() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /// Returns the model as it was stored, for those who ask it in their own way.
    ///
    /// @throws UnreadableModelException when it is missing or damaged
    public ModelFile file(ModelId<?> id) {
        byte[] bytes = stored(id);
        try {
            return ModelFile.fromBytes(bytes);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableModelException("Model " + id.name() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /// Returns the bytes of a model that has a form of its own.
    ///
    /// @throws UnreadableModelException when they are missing or not those of the card
    public byte[] stored(ModelId<?> id) {
        byte[] bytes = bytes(id, "model.bin");
        if (!sha256(bytes).equals(card(id).sha256())) {
            throw new UnreadableModelException("Model " + id.name() + " does not match the sha256 of its card");
        }
        return bytes;
    }

    private static <L extends Enum<L>> TextClassifier<L> classifier(ModelFile file, Class<L> labelType) {
        List<ModelFile.Part> parts = file.parts();
        if (parts.size() == 1) {
            ModelFile.Part part = parts.getFirst();
            return new LinearTextClassifier<>(part.model(), part.calibration(), labelType);
        }
        Map<L, Judge> judges = new EnumMap<>(labelType);
        for (ModelFile.Part part : parts) {
            L label = Enum.valueOf(labelType, part.label());
            judges.put(label, new Judge(part.model(), part.calibration(), part.threshold()));
        }
        return new OneVersusRestClassifier<>(judges, labelType);
    }

    private byte[] bytes(ModelId<?> id, String file) {
        String path = id.folder() + "/" + file;
        try (InputStream in = classLoader.getResourceAsStream(path)) {
            if (in == null) {
                throw new UnreadableModelException("Model " + id.name() + " is missing: no " + path
                        + " on the class path; build nlp-models again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UnreadableModelException("Model " + id.name() + " cannot be read: " + path, e);
        }
    }

    /// Returns the SHA-256 of some bytes in hexadecimal.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
