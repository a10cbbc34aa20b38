package vn.motcua.nlp.classify;

/// Turns the raw probability of a model into one that can be believed, on the scale of log-odds.
///
/// @param slope below 1 for a model that is too sure of itself
/// @param intercept shifts the whole scale; 0 for models with one right label
public record Calibration(double slope, double intercept) {
    /// Leaves probabilities as they are.
    public static final Calibration NONE = new Calibration(1, 0);

    private static final double SMALLEST = 1e-9;

    /// Returns the calibrated probability of a yes-or-no question.
    public double binary(double probability) {
        double clipped = Math.clamp(probability, SMALLEST, 1 - SMALLEST);
        double logOdds = Math.log(clipped / (1 - clipped));
        return 1 / (1 + Math.exp(-(slope * logOdds + intercept)));
    }

    /// Returns the calibrated distribution over labels that exclude each other.
    public double[] distribution(double[] probabilities) {
        double[] powers = new double[probabilities.length];
        double sum = 0;
        for (int i = 0; i < powers.length; i++) {
            powers[i] = Math.pow(Math.max(probabilities[i], SMALLEST), slope);
            sum += powers[i];
        }
        for (int i = 0; i < powers.length; i++) {
            powers[i] /= sum;
        }
        return powers;
    }
}
