package vn.motcua.nlp.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import vn.motcua.nlp.classify.Calibration;
import vn.motcua.nlp.document.DocumentClassifier;
import vn.motcua.nlp.document.DocumentEntry;
import vn.motcua.nlp.document.DocumentFeatures;
import vn.motcua.nlp.document.DocumentKind;
import vn.motcua.nlp.model.CardJson;
import vn.motcua.nlp.model.ModelCard;
import vn.motcua.nlp.model.ModelFile;
import vn.motcua.nlp.model.ModelId;
import vn.motcua.nlp.model.ModelStore;

/// Trains the model that sorts documents, at build from the lines of this module, later also from an installation's
/// corrections.
public final class DocumentTraining {
    private static final String LINES = "/vn/motcua/nlp/document/training.tsv";
    private static final Gate GATE = new Gate("accuracy", 0.85);
    private static final int LINES_OF_A_GROUP = 8;
    private static final int WEIGHT_OF_A_CORRECTION = 2;
    /// The lines are made from few patterns, so cross-validation flatters: on entries of real records, labelled by hand
    /// and kept outside the repository, about this share of the log-odds held.
    private static final double SHARE_THAT_HOLDS = 0.45;

    private final List<Line> lines;

    public DocumentTraining(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /// An entry with the kind that a person gave it.
    ///
    /// @param corrected whether an editor said so about a real record
    public record Line(DocumentKind kind, DocumentEntry entry, boolean corrected) {}

    /// A model and what may be said of it.
    ///
    /// @param accepted whether it passed the gate
    public record Trained(byte[] model, ModelCard card, boolean accepted) {}

    /// Returns the lines that come with this module.
    public static List<Line> shippedLines() {
        try (var in = Objects.requireNonNull(DocumentTraining.class.getResourceAsStream(LINES), LINES);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Line(
                            DocumentKind.valueOf(cells[0]),
                            new DocumentEntry(
                                    cells[4], cells[3], Integer.parseInt(cells[1]), Integer.parseInt(cells[2])),
                            false))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Trains, measures by cross-validation and calibrates; the same lines give the same model.
    public Trained train() {
        var recipe = new SingleLabelRecipe<>(DocumentKind.class, new MaxentTraining.Settings(60, 0.15));
        List<Sample<DocumentKind>> samples = samples();
        List<Prediction<DocumentKind>> unseen = CrossValidation.predictions(samples, recipe);
        ModelFile model = humbler(recipe.calibrate(recipe.train(samples), unseen));
        Map<String, Double> metrics = recipe.measure(model, unseen);
        try {
            byte[] bytes = model.toBytes();
            return new Trained(bytes, card(bytes, metrics), GATE.isPassed(metrics));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelFile humbler(ModelFile model) {
        ModelFile.Part part = model.parts().getFirst();
        var calibration = new Calibration(part.calibration().slope() * SHARE_THAT_HOLDS, 0);
        return new ModelFile(List.of(new ModelFile.Part(part.label(), calibration, part.threshold(), part.model())));
    }

    /// How many corrections a classifier gets right, of those the lines hold.
    public int correctionsRight(DocumentClassifier classifier) {
        return (int) lines.stream()
                .filter(Line::corrected)
                .filter(line -> classifier.classify(line.entry()).label() == line.kind())
                .count();
    }

    /// How many corrections a new model gets right.
    public int correctionsRight(Trained trained) {
        try {
            return correctionsRight(DocumentClassifier.of(trained.model()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Sample<DocumentKind>> samples() {
        List<Sample<DocumentKind>> samples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            var sample =
                    new Sample<>(i, Set.of(line.kind()), DocumentFeatures.of(line.entry()), i / LINES_OF_A_GROUP, true);
            IntStream.range(0, line.corrected() ? WEIGHT_OF_A_CORRECTION : 1).forEach(copy -> samples.add(sample));
        }
        return samples;
    }

    private ModelCard card(byte[] bytes, Map<String, Double> metrics) {
        long corrected = lines.stream().filter(Line::corrected).count();
        return new ModelCard(
                ModelId.DOCUMENT_KIND.name(),
                ModelId.DOCUMENT_KIND.version(),
                ModelStore.sha256(bytes),
                (lines.size() - corrected) + " lines written for this project in the manner of the records, and "
                        + corrected + " corrections of this installation's editors",
                "Apache-2.0",
                metrics,
                GATE.inWords(),
                "");
    }

    ModelCard write(Path classes, String trainedFrom) throws IOException {
        Trained trained = train();
        if (!trained.accepted()) {
            throw new IllegalStateException("The model of documents does not reach its gate, " + GATE.inWords() + ": "
                    + trained.card().metrics());
        }
        ModelCard made = trained.card();
        var card = new ModelCard(
                made.name(),
                made.version(),
                made.sha256(),
                made.data(),
                made.licence(),
                made.metrics(),
                made.gate(),
                trainedFrom);
        Path folder = Files.createDirectories(folder(classes));
        Files.write(folder.resolve("model.bin"), trained.model());
        Files.writeString(folder.resolve("card.json"), CardJson.write(card));
        return card;
    }

    boolean isUpToDate(Path classes, String trainedFrom) throws IOException {
        Path card = folder(classes).resolve("card.json");
        return Files.exists(card)
                && Files.exists(folder(classes).resolve("model.bin"))
                && CardJson.read(Files.readString(card)).trainedFrom().equals(trainedFrom);
    }

    private static Path folder(Path classes) {
        return classes.resolve(ModelId.DOCUMENT_KIND.folder());
    }
}
