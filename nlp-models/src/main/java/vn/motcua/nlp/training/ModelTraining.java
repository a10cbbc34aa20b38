package vn.motcua.nlp.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.motcua.nlp.model.CardJson;
import vn.motcua.nlp.model.ModelCard;
import vn.motcua.nlp.model.ModelFile;
import vn.motcua.nlp.model.ModelId;
import vn.motcua.nlp.model.ModelStore;

/// Trains, measures and writes one model with its card.
record ModelTraining<L extends Enum<L>>(ModelId<L> id, List<Example<L>> examples, Recipe<L> recipe, Gate gate) {
    private static final String LICENCE = "Apache-2.0";

    /// Writes the model below the folder and returns its card.
    ///
    /// @throws IllegalStateException when the model does not pass its gate; nothing is written then
    ModelCard run(Path output, String trainedFrom) throws IOException {
        List<Sample<L>> samples = Sample.of(examples);
        List<Prediction<L>> unseen = CrossValidation.predictions(samples, recipe);
        ModelFile model = recipe.calibrate(recipe.train(samples), unseen);
        Map<String, Double> metrics = recipe.measure(model, unseen);
        if (!gate.isPassed(metrics)) {
            throw new IllegalStateException(
                    "Model " + id.name() + " does not reach its gate, " + gate.inWords() + ": " + metrics);
        }
        byte[] bytes = model.toBytes();
        ModelCard card = new ModelCard(
                id.name(),
                id.version(),
                ModelStore.sha256(bytes),
                describedData(),
                LICENCE,
                metrics,
                gate.inWords(),
                trainedFrom);
        Path folder = Files.createDirectories(output.resolve(id.folder()));
        Files.write(folder.resolve("model.bin"), bytes);
        Files.writeString(folder.resolve("card.json"), CardJson.write(card));
        return card;
    }

    /// Says whether the folder holds this model, made from the same data by the same code.
    boolean isUpToDate(Path output, String trainedFrom) throws IOException {
        Path folder = output.resolve(id.folder());
        Path cardFile = folder.resolve("card.json");
        Path modelFile = folder.resolve("model.bin");
        if (!Files.exists(cardFile) || !Files.exists(modelFile)) {
            return false;
        }
        ModelCard card = CardJson.read(Files.readString(cardFile));
        return card.trainedFrom().equals(trainedFrom)
                && card.sha256().equals(ModelStore.sha256(Files.readAllBytes(modelFile)));
    }

    private String describedData() {
        long written = examples.stream().filter(example -> example.group() >= 0).count();
        return written + " sentences written for this project, and " + (examples.size() - written)
                + " made from its templates; each also without diacritics";
    }
}
