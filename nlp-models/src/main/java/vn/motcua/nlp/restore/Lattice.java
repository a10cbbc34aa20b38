package vn.motcua.nlp.restore;

import java.util.Arrays;

/// The forms that every syllable of a sentence may have (lưới ứng viên), and the likeliest way through them.
///
/// A coarse pass over two neighbours drops forms that are out of the question; the fine pass over three neighbours
/// works on the rest. Both are exact sums over all ways (forward and backward), so that every form has a probability.
final class Lattice {
    private static final int MOST_FORMS = 5;
    private static final double OUT_OF_THE_QUESTION = 1e-4;

    private final SyllableModel model;
    /// Forms by place; the first and the last place are the border.
    private int[][] forms;

    Lattice(SyllableModel model, int[][] candidates) {
        this.model = model;
        forms = new int[candidates.length + 2][];
        int[] border = {SyllableModel.BORDER};
        forms[0] = border;
        System.arraycopy(candidates, 0, forms, 1, candidates.length);
        forms[forms.length - 1] = border;
    }

    /// The likeliest forms.
    ///
    /// @param ids the form at each place
    /// @param certainty how probable each of them is
    /// @param whole how probable they are all together
    record Way(int[] ids, double[] certainty, double whole) {}

    Way likeliest() {
        prune();
        return new FineWay(model, forms).find();
    }

    private void prune() {
        double[][] forward = new double[forms.length][];
        forward[0] = new double[] {1};
        double[][][] steps = new double[forms.length][][];
        for (int place = 1; place < forms.length; place++) {
            steps[place] = steps(place);
            forward[place] = new double[forms[place].length];
            for (int from = 0; from < forward[place - 1].length; from++) {
                for (int to = 0; to < forward[place].length; to++) {
                    forward[place][to] += forward[place - 1][from] * steps[place][from][to];
                }
            }
            scale(forward[place]);
        }
        double[] backward = {1};
        int[][] kept = forms.clone();
        for (int place = forms.length - 2; place > 0; place--) {
            double[] here = new double[forms[place].length];
            for (int from = 0; from < here.length; from++) {
                for (int to = 0; to < backward.length; to++) {
                    here[from] += steps[place + 1][from][to] * backward[to];
                }
            }
            scale(here);
            backward = here;
            kept[place] = likely(forms[place], forward[place], here);
        }
        forms = kept;
    }

    private double[][] steps(int place) {
        double[][] steps = new double[forms[place - 1].length][forms[place].length];
        for (int from = 0; from < steps.length; from++) {
            for (int to = 0; to < steps[from].length; to++) {
                steps[from][to] = model.probability(forms[place - 1][from], forms[place][to]);
            }
        }
        return steps;
    }

    private static int[] likely(int[] forms, double[] forward, double[] backward) {
        double[] both = new double[forms.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = forward[i] * backward[i];
        }
        scale(both);
        double[] sorted = both.clone();
        Arrays.sort(sorted);
        double least = Math.max(OUT_OF_THE_QUESTION, sorted[Math.max(0, sorted.length - MOST_FORMS)]);
        int[] kept = new int[forms.length];
        int size = 0;
        for (int i = 0; i < forms.length; i++) {
            if (both[i] >= least && size < MOST_FORMS) {
                kept[size++] = forms[i];
            }
        }
        return Arrays.copyOf(kept, size);
    }

    static double scale(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= sum;
        }
        return sum;
    }
}
