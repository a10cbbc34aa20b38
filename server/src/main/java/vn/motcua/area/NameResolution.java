package vn.motcua.area;

import java.util.List;

/// What a name or a sentence says about where something is: one unit of today, several possible ones, or none.
public sealed interface NameResolution {
    /// The words that were recognised, as written; empty when none were.
    String matched();

    /// Exactly one unit is meant.
    ///
    /// @param alternatives units that the same words could also mean, less likely; for a gentle "did you mean"
    record Resolved(
            AdministrativeUnit unit,
            String matched,
            Basis basis,
            Confidence confidence,
            List<AdministrativeUnit> alternatives)
            implements NameResolution {
        public Resolved {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// The words name a place, but several units of today could be meant; the likeliest stands first.
    record Ambiguous(List<AdministrativeUnit> candidates, String matched, Basis basis) implements NameResolution {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /// No unit of the city or province served is named.
    record Unknown() implements NameResolution {
        @Override
        public String matched() {
            return "";
        }
    }

    /// What the words were the name of.
    enum Basis {
        TODAY,
        FORMER_COMMUNE,
        FORMER_DISTRICT,
        PROVINCE
    }

    /// How sure the reading is: the kind was said, the bare name was said, or it was only part of a landmark's name.
    enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }
}
