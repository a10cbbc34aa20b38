package vn.motcua.nlp.classify;

import static java.util.Objects.requireNonNull;

/// A label with the calibrated probability that it is right.
///
/// @param score between 0 and 1
public record Scored<L>(L label, double score) {
    public Scored {
        requireNonNull(label, "label");
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score must be between 0 and 1: " + score);
        }
    }
}
