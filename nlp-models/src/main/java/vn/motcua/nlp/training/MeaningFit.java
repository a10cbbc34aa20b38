package vn.motcua.nlp.training;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Learns directions of words so that a question lies nearer to the name it means than to other names (học không gian
/// nghĩa): softmax over the names of a batch and some drawn ones, Adam over the rows that were touched.
///
/// The same pairs give the same values on every machine: each sum is made by one thread in one order.
final class MeaningFit {
    static final int DIMENSIONS = 128;

    private static final int BATCH = 256;
    private static final int DRAWN = 512;
    private static final float TEMPERATURE = 0.1f;
    private static final float RATE = 0.003f;
    private static final float RATE_OF_WEIGHTS = 0.005f;
    /// A word is left out now and then, so that no question hangs on one word.
    private static final double KEPT_OF_QUESTION = 0.8;
    /// Half a name is a question too.
    private static final double KEPT_OF_NAME = 0.5;

    private final int[][] names;
    private final Rows directions;
    private final Rows asked;
    private final Rows named;
    private final Random random = new Random(20261121);
    private int steps;

    /// @param idf of each word, in the order of the rows
    /// @param names the words of each name
    MeaningFit(float[] idf, int[][] names) {
        this.names = names;
        directions = new Rows(idf.length, DIMENSIONS, RATE);
        asked = new Rows(idf.length, 1, RATE_OF_WEIGHTS);
        named = new Rows(idf.length, 1, RATE_OF_WEIGHTS);
        for (int i = 0; i < directions.values.length; i++) {
            directions.values[i] = (float) (random.nextGaussian() / Math.sqrt(DIMENSIONS));
        }
        for (int word = 0; word < idf.length; word++) {
            asked.values[word] = (float) Math.sqrt(idf[word]);
            named.values[word] = asked.values[word];
        }
    }

    /// A question, or a part of a name, and the name it means.
    record Pair(int[] words, int name, boolean isName) {}

    float[] directions() {
        return directions.values;
    }

    float[] asked() {
        return asked.values;
    }

    float[] named() {
        return named.values;
    }

    /// Goes over all pairs once, in an order of its own.
    void epoch(List<Pair> pairs) {
        int[] order = IntStream.range(0, pairs.size()).toArray();
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        for (int from = 0; from < order.length; from += BATCH) {
            step(Arrays.stream(order, from, Math.min(from + BATCH, order.length))
                    .mapToObj(pairs::get)
                    .toList());
        }
    }

    private void step(List<Pair> batch) {
        int[] candidates = IntStream.concat(
                        batch.stream().mapToInt(Pair::name),
                        IntStream.range(0, DRAWN).map(i -> random.nextInt(names.length)))
                .sorted()
                .distinct()
                .toArray();
        var questions = new Side(batch.stream().map(pair -> thinned(pair)).toArray(int[][]::new), asked);
        var answers =
                new Side(Arrays.stream(candidates).mapToObj(name -> names[name]).toArray(int[][]::new), named);
        float[][] errors = errors(batch, candidates, questions, answers);
        float[][] questionsPull = pulls(errors, answers.unit, batch.size(), candidates.length, false);
        float[][] answersPull = pulls(errors, questions.unit, candidates.length, batch.size(), true);
        questions.addGradient(questionsPull);
        answers.addGradient(answersPull);
        steps++;
        directions.update(steps);
        asked.update(steps);
        named.update(steps);
    }

    private int[] thinned(Pair pair) {
        double kept = pair.isName() ? KEPT_OF_NAME : KEPT_OF_QUESTION;
        int[] some = Arrays.stream(pair.words())
                .filter(word -> random.nextDouble() < kept)
                .toArray();
        return some.length == 0 ? pair.words() : some;
    }

    /// By how much each question should lie nearer to or farther from each candidate.
    private static float[][] errors(List<Pair> batch, int[] candidates, Side questions, Side answers) {
        float[][] columns = transposed(answers.unit);
        float[][] errors = new float[batch.size()][];
        IntStream.range(0, batch.size()).parallel().forEach(i -> {
            float[] near = new float[candidates.length];
            for (int d = 0; d < DIMENSIONS; d++) {
                addTo(near, questions.unit[i][d] / TEMPERATURE, columns[d]);
            }
            softmax(near);
            near[Arrays.binarySearch(candidates, batch.get(i).name())] -= 1;
            for (int j = 0; j < near.length; j++) {
                near[j] /= TEMPERATURE * batch.size();
            }
            errors[i] = near;
        });
        return errors;
    }

    private static void softmax(float[] near) {
        float most = Float.NEGATIVE_INFINITY;
        for (float value : near) {
            most = Math.max(most, value);
        }
        float all = 0;
        for (int j = 0; j < near.length; j++) {
            near[j] = (float) Math.exp(near[j] - most);
            all += near[j];
        }
        for (int j = 0; j < near.length; j++) {
            near[j] /= all;
        }
    }

    private static float[][] pulls(float[][] errors, float[][] others, int count, int otherCount, boolean turned) {
        float[][] pulls = new float[count][DIMENSIONS];
        IntStream.range(0, count).parallel().forEach(i -> {
            for (int j = 0; j < otherCount; j++) {
                addTo(pulls[i], turned ? errors[j][i] : errors[i][j], others[j]);
            }
        });
        return pulls;
    }

    private static float[][] transposed(float[][] rows) {
        float[][] columns = new float[DIMENSIONS][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int d = 0; d < DIMENSIONS; d++) {
                columns[d][i] = rows[i][d];
            }
        }
        return columns;
    }

    private static void addTo(float[] sums, float factor, float[] values) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * values[i];
        }
    }

    /// Texts of one kind in a batch: the questions, or the names.
    private final class Side {
        private final int[][] texts;
        private final Rows weights;
        private final float[][] unit;
        private final float[] lengths;

        Side(int[][] texts, Rows weights) {
            this.texts = texts;
            this.weights = weights;
            this.unit = new float[texts.length][DIMENSIONS];
            this.lengths = new float[texts.length];
            IntStream.range(0, texts.length).parallel().forEach(this::place);
        }

        private void place(int text) {
            float[] sum = unit[text];
            for (int word : texts[text]) {
                float weight = weights.values[word];
                int from = word * DIMENSIONS;
                for (int d = 0; d < DIMENSIONS; d++) {
                    sum[d] += weight * directions.values[from + d];
                }
            }
            float squares = 1e-12f;
            for (float value : sum) {
                squares += value * value;
            }
            lengths[text] = (float) Math.sqrt(squares);
            for (int d = 0; d < DIMENSIONS; d++) {
                sum[d] /= lengths[text];
            }
        }

        /// A pull along the place itself changes nothing, its length is always one.
        void addGradient(float[][] pulls) {
            for (int text = 0; text < texts.length; text++) {
                float[] pull = pulls[text];
                float along = 0;
                for (int d = 0; d < DIMENSIONS; d++) {
                    along += pull[d] * unit[text][d];
                }
                for (int d = 0; d < DIMENSIONS; d++) {
                    pull[d] = (pull[d] - along * unit[text][d]) / lengths[text];
                }
                for (int word : texts[text]) {
                    addGradient(word, pull);
                }
            }
        }

        private void addGradient(int word, float[] pull) {
            float weight = weights.values[word];
            int from = word * DIMENSIONS;
            float ofWeight = 0;
            for (int d = 0; d < DIMENSIONS; d++) {
                directions.gradient[from + d] += weight * pull[d];
                ofWeight += directions.values[from + d] * pull[d];
            }
            weights.gradient[word] += ofWeight;
            directions.touched.set(word);
            weights.touched.set(word);
        }
    }

    /// Values that are learned, a row a word, with what Adam remembers of them (Kingma and Ba, 2015).
    private static final class Rows {
        private static final float MEAN = 0.9f;
        private static final float SQUARE = 0.999f;

        private final int width;
        private final float rate;
        private final float[] values;
        private final float[] gradient;
        private final float[] mean;
        private final float[] square;
        private final BitSet touched = new BitSet();

        Rows(int rows, int width, float rate) {
            this.width = width;
            this.rate = rate;
            values = new float[rows * width];
            gradient = new float[rows * width];
            mean = new float[rows * width];
            square = new float[rows * width];
        }

        void update(int step) {
            float first = (float) (1 - Math.pow(MEAN, step));
            float second = (float) (1 - Math.pow(SQUARE, step));
            touched.stream().parallel().forEach(row -> {
                for (int i = row * width; i < (row + 1) * width; i++) {
                    mean[i] = MEAN * mean[i] + (1 - MEAN) * gradient[i];
                    square[i] = SQUARE * square[i] + (1 - SQUARE) * gradient[i] * gradient[i];
                    values[i] -= rate * (mean[i] / first) / ((float) Math.sqrt(square[i] / second) + 1e-8f);
                    gradient[i] = 0;
                }
            });
            touched.clear();
        }
    }
}
