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

/// Trains, measures and writes the finder of names of people and places.
record NameTraining(List<MarkedText> texts) {
    /// The sentences are hard on purpose (*anh Bình đổi bình ga*): hiding too little is forgiven, hiding the wrong word
    /// is not.
    private static final List<Gate> GATES =
            List.of(new Gate("personF1", 0.55), new Gate("personPrecision", 0.88), new Gate("textsLeftAlone", 0.993));

    /// @throws IllegalStateException when the model does not pass its gates; nothing is written then
    ModelCard write(Path classes, String trainedFrom) throws IOException {
        NameFigures figures = NameFigures.fitted(NameRecipe.crossValidated(texts));
        Map<String, Double> metrics = figures.metrics();
        if (!GATES.stream().allMatch(gate -> gate.isPassed(metrics))) {
            throw new IllegalStateException("The model of names does not reach its gates, " + gates() + ": " + metrics);
        }
        ModelFile model = NameRecipe.train(texts, figures.threshold());
        byte[] bytes = model.toBytes();
        var card = new ModelCard(
                ModelId.NAMES.name(),
                ModelId.NAMES.version(),
                ModelStore.sha256(bytes),
                data(),
                "Apache-2.0",
                metrics,
                gates(),
                trainedFrom);
        Path folder = Files.createDirectories(folder(classes));
        Files.write(folder.resolve("model.bin"), bytes);
        Files.writeString(folder.resolve("card.json"), CardJson.write(card));
        return card;
    }

    static boolean isUpToDate(Path classes, String trainedFrom) throws IOException {
        Path card = folder(classes).resolve("card.json");
        return Files.exists(card)
                && Files.exists(folder(classes).resolve("model.bin"))
                && CardJson.read(Files.readString(card)).trainedFrom().equals(trainedFrom);
    }

    private String data() {
        long groups = texts.stream().mapToInt(MarkedText::group).distinct().count();
        return groups
                + " sentences and frames written for this project, typed in several ways and filled with made names: "
                + texts.size() + " texts";
    }

    private static String gates() {
        return String.join("; ", GATES.stream().map(Gate::inWords).toList());
    }

    private static Path folder(Path classes) {
        return classes.resolve(ModelId.NAMES.folder());
    }
}
