package vn.motcua.nlp.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.nlp.meaning.MeaningModel;
import vn.motcua.nlp.meaning.Places;
import vn.motcua.nlp.text.QueryText;

/// Questions of which somebody knows which procedure they mean (ngân hàng câu hỏi): those that ship with the program
/// and those that editors have linked since. Immutable; safe for any number of readers.
///
/// A new question is laid against all of them by the cosine of their weighted words and pairs of words; what says
/// nothing about the subject counts little.
public final class QuestionBank {
    /// Filler is not nothing: "vợ tui mới sinh" lives of small words.
    private static final double FILLER_WEIGHT = 0.25;

    private static final double PAIR_WEIGHT = 0.6;

    private static final QuestionBank NONE = new QuestionBank(List.of());

    private final List<Known> questions;
    /// The procedures that have known questions, and whose each question is.
    private final List<String> ids;

    private final int[] owners;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Postings> postings = new HashMap<>();
    private final Map<String, Double> idf = new HashMap<>();
    private final double unknownIdf;
    private final Places meanings;

    private QuestionBank(List<Read> read) {
        this.questions = read.stream().map(Read::known).toList();
        this.ids = questions.stream().map(Known::id).distinct().toList();
        ids.forEach(id -> places.put(id, places.size()));
        this.owners = questions.stream()
                .mapToInt(each -> places.getOrDefault(each.id(), 0))
                .toArray();
        var frequency = new HashMap<String, Integer>();
        for (Read each : read) {
            for (String term : each.terms()) {
                frequency.merge(term, 1, Integer::sum);
            }
        }
        int count = Math.max(1, questions.size());
        frequency.forEach((term, n) -> idf.put(term, Math.log(1 + (double) count / n)));
        unknownIdf = Math.log(1 + count);
        var growing = new HashMap<String, List<Posting>>();
        for (int i = 0; i < read.size(); i++) {
            int number = i;
            weighted(read.get(i).weightOfTerms())
                    .forEach((term, weight) -> growing.computeIfAbsent(term, absent -> new ArrayList<>())
                            .add(new Posting(number, weight)));
        }
        growing.forEach((term, list) -> postings.put(term, Postings.of(list)));
        meanings = Places.of(read.stream().map(Read::place).toList());
    }

    /// A question as it is read once: reading is most of the time a bank takes to make.
    private record Read(Known known, String[] terms, float[] weights, float[] place) {
        static Read of(Known known, MeaningModel model) {
            QueryText text = QueryText.of(known.text());
            Map<String, Double> weightOf = QuestionBank.terms(text);
            String[] terms = new String[weightOf.size()];
            float[] weights = new float[terms.length];
            int next = 0;
            for (Map.Entry<String, Double> term : weightOf.entrySet()) {
                terms[next] = term.getKey().intern();
                weights[next++] = term.getValue().floatValue();
            }
            return new Read(known, terms, weights, model.ofQuestion(text));
        }

        Map<String, Double> weightOfTerms() {
            Map<String, Double> weightOf = HashMap.newHashMap(terms.length);
            for (int i = 0; i < terms.length; i++) {
                weightOf.put(terms[i], (double) weights[i]);
            }
            return weightOf;
        }
    }

    private static List<Read> read(Collection<Known> questions, MeaningModel model) {
        return questions.stream().map(question -> Read.of(question, model)).toList();
    }

    public static QuestionBank none() {
        return NONE;
    }

    public static QuestionBank of(Collection<Known> questions) {
        return of(questions, MeaningModel.standard());
    }

    /// The same in another space of meanings, for measuring one.
    public static QuestionBank of(Collection<Known> questions, MeaningModel model) {
        return questions.isEmpty() ? NONE : new QuestionBank(read(questions, model));
    }

    /// The bank of the questions that ship with the program.
    public static QuestionBank standard() {
        return Standard.BANK;
    }

    /// The questions that ship with the program and others beside them; only the others are read anew.
    public static QuestionBank standardWith(Collection<Known> others) {
        if (others.isEmpty()) {
            return standard();
        }
        return new QuestionBank(Stream.concat(Standard.READ.stream(), read(others, MeaningModel.standard()).stream())
                .toList());
    }

    private static final class Standard {
        static final List<Read> READ = read(shipped(), MeaningModel.standard());
        static final QuestionBank BANK = new QuestionBank(READ);
    }

    /// The questions that ship with the program.
    public static List<Known> shipped() {
        return BankLine.shipped().stream()
                .map(line -> new Known(line.code(), line.voice(), line.text()))
                .toList();
    }

    public int size() {
        return questions.size();
    }

    /// The procedures that have known questions.
    List<String> procedures() {
        return ids;
    }

    /// How near the question is to the known questions of each procedure.
    Neighbours near(QueryText question) {
        return near(question, MeaningModel.standard().ofQuestion(question), Set.of());
    }

    /// The same without the known questions of some numbers, for measuring on the bank itself.
    ///
    /// @param place where the question lies in the space of meanings
    Neighbours near(QueryText question, float[] place, Set<Integer> without) {
        float[] scores = new float[questions.size()];
        weighted(terms(question)).forEach((term, weight) -> {
            Postings list = postings.get(term);
            if (list != null) {
                list.add(weight, scores);
            }
        });
        float[] meant = meanings.nearness(place);
        without.forEach(number -> {
            scores[number] = 0;
            meant[number] = 0;
        });
        float[] best = new float[ids.size()];
        float[] second = new float[ids.size()];
        float[] meaning = new float[ids.size()];
        for (int number = 0; number < scores.length; number++) {
            int owner = owners[number];
            meaning[owner] = Math.max(meaning[owner], meant[number]);
            if (scores[number] > best[owner]) {
                second[owner] = best[owner];
                best[owner] = scores[number];
            } else if (scores[number] > second[owner]) {
                second[owner] = scores[number];
            }
        }
        return new Neighbours(ids, places, best, second, meaning);
    }

    private Map<String, Double> weighted(Map<String, Double> terms) {
        var weighted = new HashMap<String, Double>();
        double squares = 0;
        for (var term : terms.entrySet()) {
            double weight = term.getValue() * idf.getOrDefault(term.getKey(), unknownIdf);
            weighted.put(term.getKey(), weight);
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        weighted.replaceAll((term, weight) -> weight / length);
        return weighted;
    }

    private static Map<String, Double> terms(QueryText text) {
        double[] weights = QueryPlan.weigh(text, pair -> false);
        List<String> folded = text.folded();
        var terms = new HashMap<String, Double>();
        for (int i = 0; i < folded.size(); i++) {
            terms.merge(folded.get(i), weights[i] > 0 ? 1 : FILLER_WEIGHT, Math::max);
            if (i > 0) {
                double weight = weights[i] > 0 && weights[i - 1] > 0 ? PAIR_WEIGHT : PAIR_WEIGHT * FILLER_WEIGHT;
                terms.merge(folded.get(i - 1) + "_" + folded.get(i), weight, Math::max);
            }
        }
        return terms;
    }

    /// A question that is known to mean a procedure.
    ///
    /// @param voice who speaks, or where it comes from
    public record Known(String id, String voice, String text) {}

    /// How near a question is to those of one procedure.
    ///
    /// @param best cosine with the nearest, 0 to 1
    /// @param second cosine with the second nearest
    record Nearness(double best, double second) {
        static final Nearness FAR = new Nearness(0, 0);
    }

    /// How near a question is to those of every procedure that has any.
    static final class Neighbours {
        private final List<String> ids;
        private final Map<String, Integer> places;
        private final float[] best;
        private final float[] second;
        private final float[] meaning;

        private Neighbours(
                List<String> ids, Map<String, Integer> places, float[] best, float[] second, float[] meaning) {
            this.ids = ids;
            this.places = places;
            this.best = best;
            this.second = second;
            this.meaning = meaning;
        }

        Nearness of(String id) {
            Integer place = places.get(id);
            return place == null || best[place] <= 0 ? Nearness.FAR : new Nearness(best[place], second[place]);
        }

        /// How near the nearest known question of each procedure lies in the space of meanings, in the order of
        /// [QuestionBank#procedures].
        float[] meaning() {
            return meaning;
        }

        /// The procedures with a known question at least this near.
        List<String> within(double nearness) {
            var within = new ArrayList<String>();
            for (int place = 0; place < best.length; place++) {
                if (best[place] >= nearness) {
                    within.add(ids.get(place));
                }
            }
            return within;
        }
    }

    private record Posting(int number, double weight) {}

    private record Postings(int[] numbers, float[] weights) {
        static Postings of(List<Posting> list) {
            int[] numbers = new int[list.size()];
            float[] weights = new float[list.size()];
            Arrays.setAll(numbers, i -> list.get(i).number());
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (float) list.get(i).weight();
            }
            return new Postings(numbers, weights);
        }

        void add(double weight, float[] scores) {
            for (int i = 0; i < numbers.length; i++) {
                scores[numbers[i]] += (float) (weight * weights[i]);
            }
        }
    }
}
