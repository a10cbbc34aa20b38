package vn.motcua.nlp.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.nlp.classify.Calibration;
import vn.motcua.nlp.model.CardJson;
import vn.motcua.nlp.model.ModelCard;
import vn.motcua.nlp.model.ModelId;
import vn.motcua.nlp.model.ModelStore;
import vn.motcua.nlp.restore.Restoration;
import vn.motcua.nlp.restore.RestorationModel;
import vn.motcua.nlp.restore.Restorer;
import vn.motcua.nlp.restore.SyllableCounts;
import vn.motcua.nlp.text.Tokenizer;
import vn.motcua.nlp.text.VietnameseText;

/// Learns to restore marks, finds out how far the certainty is to be believed, and from where on a reading is shown.
final class RestorationTraining {
    private static final Gate GATE = new Gate("syllables", 0.92);
    /// A question is this long; single words in the lists would make the certainty look better than it is.
    private static final int SYLLABLES_OF_A_SENTENCE = 6;
    /// Of the readings shown, at most this share may have a wrong syllable.
    private static final double WRONG_AMONG_SHOWN = 0.03;

    private final List<RestorationCorpus.Line> lines;

    RestorationTraining(List<RestorationCorpus.Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /// What a model that had not seen a text made of it without its marks.
    private record Judged(int syllables, int right, double certainty) {
        boolean isSentence() {
            return syllables >= SYLLABLES_OF_A_SENTENCE;
        }

        boolean isRight() {
            return right == syllables;
        }
    }

    ModelCard write(Path classes, String trainedFrom) throws IOException {
        List<Judged> unseen = IntStream.range(0, CrossValidation.FOLDS)
                .parallel()
                .mapToObj(this::fold)
                .flatMap(List::stream)
                .toList();
        Calibration calibration = calibration(unseen);
        double threshold = threshold(unseen, calibration);
        Map<String, Double> metrics = metrics(unseen, calibration, threshold);
        if (!GATE.isPassed(metrics)) {
            throw new IllegalStateException(
                    "The model that restores marks does not reach its gate, " + GATE.inWords() + ": " + metrics);
        }
        byte[] bytes = new RestorationModel(counts(lines.stream()), calibration, threshold).toBytes();
        ModelCard card = card(bytes, metrics, trainedFrom);
        Path folder = Files.createDirectories(folder(classes));
        Files.write(folder.resolve("model.bin"), bytes);
        Files.writeString(folder.resolve("card.json"), CardJson.write(card));
        return card;
    }

    boolean isUpToDate(Path classes, String trainedFrom) {
        Path card = folder(classes).resolve("card.json");
        try {
            return Files.exists(card)
                    && Files.exists(folder(classes).resolve("model.bin"))
                    && CardJson.read(Files.readString(card)).trainedFrom().equals(trainedFrom);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Judged> fold(int fold) {
        SyllableCounts counts = counts(lines.stream().filter(line -> line.group() % CrossValidation.FOLDS != fold));
        var restorer = new Restorer(new RestorationModel(counts, Calibration.NONE, 0));
        return lines.stream()
                .filter(line -> line.isMeasured() && line.group() % CrossValidation.FOLDS == fold)
                .map(line -> judge(restorer, line.text()))
                .toList();
    }

    private static SyllableCounts counts(Stream<RestorationCorpus.Line> texts) {
        var counts = new SyllableCounts();
        texts.forEach(line -> {
            if (line.isMeasured()) {
                counts.add(line.text());
            } else {
                counts.addWord(line.text());
            }
        });
        return counts;
    }

    private static Judged judge(Restorer restorer, String text) {
        Restoration restored = restorer.restore(VietnameseText.fold(text));
        List<String> gold = Tokenizer.syllables(text);
        List<String> said = Tokenizer.syllables(restored.text());
        int right = (int) IntStream.range(0, gold.size())
                .filter(i -> gold.get(i).equals(said.get(i)))
                .count();
        return new Judged(gold.size(), right, restored.certainty());
    }

    /// Returns slope and intercept with the least log loss over whole sentences (Platt's method, by grid).
    private static Calibration calibration(List<Judged> unseen) {
        List<Judged> sentences = unseen.stream().filter(Judged::isSentence).toList();
        Calibration best = Calibration.NONE;
        double least = Double.MAX_VALUE;
        for (int slope = 4; slope <= 20; slope++) {
            for (int intercept = -20; intercept <= 20; intercept++) {
                var tried = new Calibration(slope / 10.0, intercept / 10.0);
                double loss = sentences.stream()
                        .mapToDouble(each -> loss(tried.binary(each.certainty()), each.isRight()))
                        .sum();
                if (loss < least) {
                    least = loss;
                    best = tried;
                }
            }
        }
        return best;
    }

    private static double loss(double certainty, boolean right) {
        return -Math.log((right ? certainty : 1 - certainty) + 1e-12);
    }

    /// Returns the least certainty above which no more than the allowed share is wrong.
    private static double threshold(List<Judged> unseen, Calibration calibration) {
        List<Judged> surest = unseen.stream()
                .filter(Judged::isSentence)
                .sorted(Comparator.comparingDouble(Judged::certainty).reversed())
                .toList();
        double threshold = 1;
        int wrong = 0;
        for (int i = 0; i < surest.size(); i++) {
            wrong += surest.get(i).isRight() ? 0 : 1;
            if (wrong <= WRONG_AMONG_SHOWN * (i + 1)) {
                threshold = calibration.binary(surest.get(i).certainty());
            }
        }
        return threshold;
    }

    private static Map<String, Double> metrics(List<Judged> unseen, Calibration calibration, double threshold) {
        List<Judged> sentences = unseen.stream().filter(Judged::isSentence).toList();
        List<Judged> shown = sentences.stream()
                .filter(each -> calibration.binary(each.certainty()) >= threshold)
                .toList();
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put(
                "syllables",
                share(
                        unseen.stream().mapToInt(Judged::right).sum(),
                        unseen.stream().mapToInt(Judged::syllables).sum()));
        metrics.put("sentences", share(rightOf(sentences), sentences.size()));
        metrics.put("shown", share(shown.size(), sentences.size()));
        metrics.put("shown and right", share(rightOf(shown), shown.size()));
        metrics.put("threshold", threshold);
        return metrics;
    }

    private static long rightOf(List<Judged> judged) {
        return judged.stream().filter(Judged::isRight).count();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private ModelCard card(byte[] bytes, Map<String, Double> metrics, String trainedFrom) {
        List<String> words = new ArrayList<>();
        lines.stream().filter(line -> !line.isMeasured()).forEach(line -> words.add(line.text()));
        return new ModelCard(
                ModelId.RESTORATION.name(),
                ModelId.RESTORATION.version(),
                ModelStore.sha256(bytes),
                (lines.size() - words.size()) + " texts written with marks for this project, and " + words.size()
                        + " words, names and places",
                "Apache-2.0",
                metrics,
                GATE.inWords(),
                trainedFrom);
    }

    private static Path folder(Path classes) {
        return classes.resolve(ModelId.RESTORATION.folder());
    }
}
