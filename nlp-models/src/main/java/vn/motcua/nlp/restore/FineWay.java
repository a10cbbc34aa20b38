package vn.motcua.nlp.restore;

import java.util.Arrays;

/// The likeliest way over three neighbours (Viterbi), with its probability among all ways.
///
/// A state is a pair of forms at two places next to each other, numbered `left * width + right`.
final class FineWay {
    private final SyllableModel model;
    private final int[][] forms;
    private final double[][] forward;
    private final double[][] best;
    private final int[][] cameFrom;
    private double logOfAll;
    private double logOfBest;

    FineWay(SyllableModel model, int[][] forms) {
        this.model = model;
        this.forms = forms;
        forward = new double[forms.length][];
        best = new double[forms.length][];
        cameFrom = new int[forms.length][];
    }

    Lattice.Way find() {
        start();
        for (int place = 2; place < forms.length; place++) {
            advance(place);
        }
        int[] ids = new int[forms.length - 2];
        double[] certainty = new double[ids.length];
        int state = strongest(best[forms.length - 1]);
        double whole = Math.exp(Math.log(best[forms.length - 1][state]) + logOfBest - logOfAll);
        int[] chosen = new int[forms.length];
        for (int place = forms.length - 1; place > 1; place--) {
            chosen[place - 1] = state / forms[place].length;
            state = cameFrom[place][state] * forms[place - 1].length + chosen[place - 1];
        }
        for (int i = 0; i < ids.length; i++) {
            ids[i] = forms[i + 1][chosen[i + 1]];
        }
        certainties(chosen, certainty);
        return new Lattice.Way(ids, certainty, Math.min(1, whole));
    }

    private void start() {
        int width = forms[1].length;
        forward[1] = new double[width];
        cameFrom[1] = new int[width];
        for (int right = 0; right < width; right++) {
            forward[1][right] = model.probability(SyllableModel.BORDER, SyllableModel.BORDER, forms[1][right]);
        }
        best[1] = forward[1].clone();
        rescale(1);
    }

    private void advance(int place) {
        int width = forms[place].length;
        int left = forms[place - 1].length;
        forward[place] = new double[left * width];
        best[place] = new double[left * width];
        cameFrom[place] = new int[left * width];
        for (int middle = 0; middle < left; middle++) {
            for (int first = 0; first < forms[place - 2].length; first++) {
                int from = first * left + middle;
                for (int right = 0; right < width; right++) {
                    double step = step(place, first, middle, right);
                    int to = middle * width + right;
                    forward[place][to] += forward[place - 1][from] * step;
                    if (best[place - 1][from] * step > best[place][to]) {
                        best[place][to] = best[place - 1][from] * step;
                        cameFrom[place][to] = first;
                    }
                }
            }
        }
        rescale(place);
    }

    private double step(int place, int first, int middle, int right) {
        return model.probability(forms[place - 2][first], forms[place - 1][middle], forms[place][right]);
    }

    private void rescale(int place) {
        logOfAll += Math.log(Lattice.scale(forward[place]));
        logOfBest += Math.log(Lattice.scale(best[place]));
    }

    /// Backwards through all ways: how much of them passes through the chosen form.
    private void certainties(int[] chosen, double[] certainty) {
        double[] backward = new double[forward[forms.length - 1].length];
        Arrays.fill(backward, 1);
        for (int place = forms.length - 1; place > 1; place--) {
            int width = forms[place].length;
            int left = forms[place - 1].length;
            double[] before = new double[forward[place - 1].length];
            for (int from = 0; from < before.length; from++) {
                int middle = from % left;
                for (int right = 0; right < width; right++) {
                    before[from] += step(place, from / left, middle, right) * backward[middle * width + right];
                }
            }
            Lattice.scale(before);
            backward = before;
            certainty[place - 2] = share(forward[place - 1], backward, left, chosen[place - 1]);
        }
    }

    private static double share(double[] forward, double[] backward, int width, int chosen) {
        double all = 0;
        double own = 0;
        for (int state = 0; state < forward.length; state++) {
            double mass = forward[state] * backward[state];
            all += mass;
            own += state % width == chosen ? mass : 0;
        }
        return own / all;
    }

    private static int strongest(double[] values) {
        int strongest = 0;
        for (int i = 1; i < values.length; i++) {
            strongest = values[i] > values[strongest] ? i : strongest;
        }
        return strongest;
    }
}
