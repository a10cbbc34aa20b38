package vn.motcua.survey;

/// A share with its 95 % interval after Wilson (khoảng tin cậy 95 %): honest for the few answers that a desk gets,
// where
/// the usual formula would claim certainty.
///
/// @param share between 0 and 1, as counted
/// @param low lower end of the interval
/// @param high upper end of the interval
public record WilsonInterval(double share, double low, double high) {
    /// The 97.5 % quantile of the normal distribution.
    private static final double Z = 1.959963984540054;

    /// @param total at least 1
    public static WilsonInterval of(long successes, long total) {
        if (total < 1 || successes < 0 || successes > total) {
            throw new IllegalArgumentException(successes + " of " + total);
        }
        double n = total;
        double p = successes / n;
        double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        // Rounding must not push an end past the counted share.
        return new WilsonInterval(p, Math.clamp(middle - half, 0, p), Math.clamp(middle + half, p, 1));
    }
}
