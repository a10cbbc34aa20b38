package vn.motcua.nlp.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.motcua.nlp.classify.AgencyKind;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.classify.FeedbackCategory;
import vn.motcua.nlp.classify.FeedbackUrgency;
import vn.motcua.nlp.model.ModelCard;
import vn.motcua.nlp.model.ModelId;
import vn.motcua.nlp.model.ModelStore;
import vn.motcua.nlp.talk.Continuation;

/// The build step that makes every model: `TrainModels <folder of the module> <folder of classes>`.
///
/// A model whose sentences and whose code have not changed is left alone.
public final class TrainModels {
    private static final String RESTORE = "restore";
    private static final String TALK = "talk";
    private static final MaxentTraining.Settings SETTINGS = new MaxentTraining.Settings(30, 0.2);

    private TrainModels() {}

    /// @throws IllegalStateException when a model does not pass its gate
    public static void main(String[] arguments) throws IOException {
        Path module = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        Path sentences = module.resolve("src/training");
        List<Path> everything =
                Stream.concat(Stream.of(sentences), code(module)).toList();
        // Texts that only restore marks are many and change often: they do not make the other models learn again.
        String trainedFrom = hash(
                everything,
                file -> isLearned(file)
                        && !file.resolveSibling("").endsWith(RESTORE)
                        && !file.resolveSibling("").endsWith(TALK));
        String talkedFrom = hash(
                Stream.of(
                                sentences.resolve(TALK),
                                code(module, TALK),
                                code(module, "training"),
                                code(module, "classify"),
                                code(module, "text"))
                        .toList(),
                TrainModels::isLearned);
        Path lexicon = module.resolve("src/main/resources/vn/motcua/nlp/rank");
        String restoredFrom =
                hash(Stream.concat(everything.stream(), Stream.of(lexicon)).toList(), TrainModels::isLearned);
        var documents = new DocumentTraining(DocumentTraining.shippedLines());
        var meaning = MeaningTraining.of(sentences);
        var restoration = new RestorationTraining(RestorationCorpus.read(module));
        List<Work> works = new ArrayList<>(List.of(
                new Work(trainedFrom, documents::isUpToDate, documents::write),
                new Work(trainedFrom, meaning::isUpToDate, meaning::write),
                new Work(restoredFrom, restoration::isUpToDate, restoration::write),
                new Work(trainedFrom, NameTraining::isUpToDate, (into, from) -> new NameTraining(
                                new NameData(sentences).texts())
                        .write(into, from))));
        for (ModelTraining<?> training : trainings(sentences)) {
            works.add(new Work(trainedFrom, training::isUpToDate, training::run));
        }
        ModelTraining<Continuation> talk = talk(sentences);
        works.add(new Work(talkedFrom, talk::isUpToDate, talk::run));
        // Side by side: each keeps one processor busy for half of its time only.
        works.parallelStream().forEach(work -> work.unlessDone(classes));
    }

    /// What is written about the sentences teaches nothing.
    private static boolean isLearned(Path file) {
        return !file.toString().endsWith(".md");
    }

    /// One model to make, unless it stands there, made from the same data by the same code.
    private record Work(String from, Done done, Make make) {
        interface Done {
            boolean isIn(Path classes, String from) throws IOException;
        }

        interface Make {
            ModelCard into(Path classes, String from) throws IOException;
        }

        void unlessDone(Path classes) {
            try {
                if (!done.isIn(classes, from)) {
                    long start = System.nanoTime();
                    report(make.into(classes, from), Duration.ofNanos(System.nanoTime() - start));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static List<ModelTraining<?>> trainings(Path sentences) {
        var data = new TrainingData(sentences);
        return List.of(
                new ModelTraining<>(
                        ModelId.ASPECTS,
                        data.aspects(),
                        new MultiLabelRecipe<>(Aspect.class, SETTINGS),
                        new Gate("microF1", 0.84)),
                new ModelTraining<>(
                        ModelId.DIALOGUE_ACT,
                        data.dialogueActs(),
                        new SingleLabelRecipe<>(DialogueAct.class, SETTINGS),
                        new Gate("accuracy", 0.74)),
                new ModelTraining<>(
                        ModelId.FEEDBACK_CATEGORY,
                        data.feedbackCategories(),
                        new SingleLabelRecipe<>(FeedbackCategory.class, SETTINGS),
                        new Gate("accuracy", 0.70)),
                new ModelTraining<>(
                        ModelId.FEEDBACK_URGENCY,
                        data.feedbackUrgencies(),
                        new SingleLabelRecipe<>(FeedbackUrgency.class, SETTINGS),
                        new Gate("accuracy", 0.80)),
                new ModelTraining<>(
                        ModelId.AGENCY_KIND,
                        data.agencyKinds(),
                        new SingleLabelRecipe<>(AgencyKind.class, SETTINGS),
                        new Gate("accuracy", 0.62)));
    }

    private static ModelTraining<Continuation> talk(Path sentences) {
        return new ModelTraining<>(
                ModelId.CONTINUATION,
                new TrainingData(sentences).continuations(),
                new SingleLabelRecipe<>(Continuation.class, SETTINGS),
                new Gate("accuracy", 0.70));
    }

    private static void report(ModelCard card, Duration took) {
        Map.Entry<String, Double> first = card.metrics().entrySet().iterator().next();
        System.out.printf(
                Locale.ROOT,
                "trained %s: %s %.3f in %.1f s%n",
                card.name(),
                first.getKey(),
                first.getValue(),
                took.toMillis() / 1000.0);
    }

    /// Everything a model depends on; sources, because the same source may be compiled to other bytes.
    private static Stream<Path> code(Path module) {
        Path resources = module.resolve("src/main/resources/vn/motcua/nlp");
        return Stream.of(
                        code(module, "text"),
                        code(module, "classify"),
                        code(module, "model"),
                        code(module, "training"),
                        code(module, "document"),
                        code(module, "meaning"),
                        code(module, RESTORE),
                        code(module, "names"),
                        resources.resolve("names"),
                        resources.resolve("document"),
                        resources.resolve("text"))
                .filter(Files::isDirectory);
    }

    private static Path code(Path module, String room) {
        return module.resolve("src/main/java/vn/motcua/nlp").resolve(room);
    }

    private static String hash(List<Path> folders, Predicate<Path> counts) throws IOException {
        var all = new StringBuilder();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(counts)
                        .sorted()
                        .toList()) {
                    all.append(folder.relativize(file)).append(' ');
                    all.append(ModelStore.sha256(Files.readAllBytes(file))).append('\n');
                }
            }
        }
        return ModelStore.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
