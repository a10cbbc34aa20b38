package vn.motcua.nlp.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.nlp.meaning.MeaningFeatures;
import vn.motcua.nlp.meaning.MeaningModel;
import vn.motcua.nlp.meaning.Places;
import vn.motcua.nlp.model.CardJson;
import vn.motcua.nlp.model.ModelCard;
import vn.motcua.nlp.model.ModelId;
import vn.motcua.nlp.model.ModelStore;
import vn.motcua.nlp.rank.BankLine;
import vn.motcua.nlp.text.QueryText;
import vn.motcua.nlp.text.VietnameseText;

/// Trains the space of meanings from the known questions and the names of the starter catalogue.
public final class MeaningTraining {
    private static final int EPOCHS = 12;
    /// A word that stands in one text only joins nothing.
    private static final int LEAST_TEXTS = 2;
    /// Voices that tell a need without naming it: the model that is measured never hears them.
    public static final Set<String> UNHEARD = Set.of("long_story", "indirect");

    private static final String FORMAL = "formal_clerk";

    private static final Gate GATE = new Gate("top10", 0.65);

    private final List<Title> titles;
    private final List<Asked> questions;

    public MeaningTraining(List<Title> titles, List<Asked> questions) {
        this.titles = titles;
        this.questions = questions;
    }

    /// A procedure of the national catalogue.
    public record Title(String code, String field, String text) {}

    /// A question of which it is known what it means.
    public record Asked(String code, String voice, String text) {}

    static MeaningTraining of(Path sentences) {
        List<Title> titles = rows(sentences.resolve("procedure-titles.tsv"))
                .map(cells -> new Title(cells[0], cells[1], cells[2]))
                .toList();
        List<Asked> questions = BankLine.under(sentences).stream()
                .map(line -> new Asked(line.code(), line.voice(), line.text()))
                .toList();
        return new MeaningTraining(
                named(titles, questions),
                Stream.concat(questions.stream(), outside(sentences.resolve("out-of-scope.tsv")))
                        .toList());
    }

    /// The procedures of the starter catalogue by their names, the others by our own question that is nearest to how an
    /// office would say it: the names of the national set are not ours to keep.
    private static List<Title> named(List<Title> titles, List<Asked> questions) {
        var named = new LinkedHashMap<String, Title>();
        titles.forEach(title -> named.put(title.code(), title));
        questions.stream()
                .filter(question -> question.voice().equals(FORMAL))
                .forEach(question -> named.putIfAbsent(question.code(), stand(question)));
        questions.stream()
                .filter(question -> !UNHEARD.contains(question.voice()))
                .forEach(question -> named.putIfAbsent(question.code(), stand(question)));
        return List.copyOf(named.values());
    }

    private static Title stand(Asked question) {
        return new Title(question.code(), "", question.text());
    }

    /// Every second sentence that no procedure answers; the others are left for fitting the confidence.
    public static Stream<Asked> outside(Path file) {
        return outside(file, 0);
    }

    /// @param part 0 for the sentences that are learned, 1 for those that are not
    public static Stream<Asked> outside(Path file, int part) {
        List<Asked> all = rows(file)
                .filter(cells -> cells.length == 2)
                .map(cells -> new Asked(MeaningModel.OUTSIDE, cells[0], cells[1]))
                .toList();
        return IntStream.range(0, all.size()).filter(i -> i % 2 == part).mapToObj(all::get);
    }

    private static Stream<String[]> rows(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1).map(line -> line.split("\t"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Learns from some questions and all names.
    public MeaningModel train(Collection<String> voicesLeftOut) {
        List<Asked> heard = questions.stream()
                .filter(question -> !voicesLeftOut.contains(question.voice()))
                .toList();
        return new Lesson(titles, heard).learn(EPOCHS);
    }

    ModelCard write(Path classes, String trainedFrom) throws IOException {
        Map<String, Double> metrics = measure(train(UNHEARD));
        if (!GATE.isPassed(metrics)) {
            throw new IllegalStateException("The model of meanings does not reach its gate: " + metrics);
        }
        byte[] bytes = train(Set.of()).toBytes();
        var card = new ModelCard(
                ModelId.MEANING.name(),
                ModelId.MEANING.version(),
                ModelStore.sha256(bytes),
                questions.size() + " questions written for this project and " + titles.size()
                        + " names: those of the starter catalogue, and for the rest one of the questions",
                "Apache-2.0",
                metrics,
                "share of questions in voices left out of training ("
                        + String.join(", ", UNHEARD.stream().sorted().toList())
                        + ") whose procedure is among the first ten of all, by meaning alone, at least "
                        + GATE.minimum(),
                trainedFrom);
        Path folder = Files.createDirectories(classes.resolve(ModelId.MEANING.folder()));
        Files.write(folder.resolve("model.bin"), bytes);
        Files.writeString(folder.resolve("card.json"), CardJson.write(card));
        return card;
    }

    boolean isUpToDate(Path classes, String trainedFrom) throws IOException {
        Path card = classes.resolve(ModelId.MEANING.folder()).resolve("card.json");
        return Files.exists(card)
                && Files.exists(card.resolveSibling("model.bin"))
                && CardJson.read(Files.readString(card)).trainedFrom().equals(trainedFrom);
    }

    /// How often the right name is the nearest, among the three and among the ten nearest of all.
    private Map<String, Double> measure(MeaningModel model) {
        var places = Places.of(titles.stream()
                .map(title -> model.ofName(title.text(), title.field()))
                .toList());
        int[] within = new int[3];
        int asked = 0;
        for (Asked question : questions) {
            if (UNHEARD.contains(question.voice())) {
                int nearer = nearer(question, places.nearness(model.ofQuestion(QueryText.of(question.text()))));
                within[0] += nearer < 1 ? 1 : 0;
                within[1] += nearer < 3 ? 1 : 0;
                within[2] += nearer < 10 ? 1 : 0;
                asked++;
            }
        }
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("top10", (double) within[2] / asked);
        metrics.put("top3", (double) within[1] / asked);
        metrics.put("top1", (double) within[0] / asked);
        return metrics;
    }

    private int nearer(Asked question, float[] nearness) {
        float own = -1;
        for (int i = 0; i < nearness.length; i++) {
            own = titles.get(i).code().equals(question.code()) ? Math.max(own, nearness[i]) : own;
        }
        int nearer = 0;
        for (float each : nearness) {
            nearer += each > own ? 1 : 0;
        }
        return nearer;
    }

    /// The words and pairs of all texts, numbered, and the pairs to learn.
    private static final class Lesson {
        private final Map<String, Integer> places = new HashMap<>();
        private final List<String> words = new ArrayList<>();
        private final List<MeaningFit.Pair> pairs = new ArrayList<>();
        private final int[][] names;
        private final float[] idf;

        Lesson(List<Title> titles, List<Asked> questions) {
            List<List<String>> named = Stream.concat(
                            titles.stream().map(title -> MeaningFeatures.ofName(title.text(), title.field())),
                            Stream.of(List.of(MeaningModel.OUTSIDE)))
                    .toList();
            List<List<String>> asked = questions.stream()
                    .map(question -> MeaningFeatures.ofQuestion(QueryText.of(question.text())))
                    .toList();
            var frequency = new LinkedHashMap<String, Integer>();
            Stream.concat(named.stream(), asked.stream())
                    .forEach(text -> text.forEach(word -> frequency.merge(word, 1, Integer::sum)));
            frequency.forEach((word, count) -> {
                if (count >= LEAST_TEXTS || word.equals(MeaningModel.OUTSIDE)) {
                    places.put(word, words.size());
                    words.add(word);
                }
            });
            idf = new float[words.size()];
            for (int i = 0; i < idf.length; i++) {
                idf[i] = (float)
                        Math.log(1 + (double) (named.size() + asked.size()) / frequency.getOrDefault(words.get(i), 1));
            }
            names = named.stream().map(this::numbered).toArray(int[][]::new);
            pair(titles, questions, asked);
        }

        /// Names that read alike are one: each of them would be a wrong answer to the others' questions.
        private void pair(List<Title> titles, List<Asked> questions, List<List<String>> asked) {
            var byText = new HashMap<String, Integer>();
            var byCode = new HashMap<String, Integer>();
            for (int i = 0; i < titles.size(); i++) {
                String text = VietnameseText.fold(titles.get(i).text());
                int first = byText.merge(text, i, (known, next) -> known);
                byCode.put(titles.get(i).code(), first);
                if (first == i) {
                    pairs.add(new MeaningFit.Pair(names[i], i, true));
                }
            }
            byCode.put(MeaningModel.OUTSIDE, titles.size());
            var met = new HashSet<String>();
            for (int i = 0; i < questions.size(); i++) {
                Integer name = byCode.get(questions.get(i).code());
                int[] features = numbered(asked.get(i));
                if (name != null
                        && features.length > 0
                        && met.add(questions.get(i).text())) {
                    pairs.add(new MeaningFit.Pair(features, name, false));
                }
            }
        }

        private int[] numbered(List<String> text) {
            return text.stream()
                    .map(places::get)
                    .filter(place -> place != null)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        MeaningModel learn(int epochs) {
            var fit = new MeaningFit(idf, names);
            for (int epoch = 0; epoch < epochs; epoch++) {
                fit.epoch(pairs);
            }
            return MeaningModel.of(words, fit.asked(), fit.named(), fit.directions());
        }
    }
}
