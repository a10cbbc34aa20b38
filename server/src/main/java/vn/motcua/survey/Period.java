package vn.motcua.survey;

import java.time.LocalDate;

/// Days over which responses are counted, both ends included.
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    /// The last so many days, today included.
    public static Period lastDays(LocalDate today, int days) {
        return new Period(today.minusDays(days - 1L), today);
    }
}
