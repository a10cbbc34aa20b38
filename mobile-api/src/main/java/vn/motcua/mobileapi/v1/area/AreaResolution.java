package vn.motcua.mobileapi.v1.area;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/// What a text says about where.
///
/// @param outcome whether one unit, several possible ones, or none is named
/// @param matched the words that were recognised
/// @param basis what they were the name of
/// @param items the unit, or the possible units, likeliest first
/// @param alternatives what the same words could also mean, less likely
@Serdeable
public record AreaResolution(
        Outcome outcome,
        String matched,
        Basis basis,
        Confidence confidence,
        List<AreaSummary> items,
        List<AreaSummary> alternatives) {
    public AreaResolution {
        items = List.copyOf(items);
        alternatives = List.copyOf(alternatives);
    }

    public enum Outcome {
        RESOLVED,
        AMBIGUOUS,
        UNKNOWN
    }

    public enum Basis {
        TODAY,
        FORMER_COMMUNE,
        FORMER_DISTRICT,
        PROVINCE,
        NONE
    }

    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW,
        NONE
    }
}
