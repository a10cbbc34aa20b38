package vn.motcua.procedure;

import io.micronaut.serde.annotation.Serdeable;

/// Something an import noticed about a record, kept for the editor.
///
/// @param detail the words or numbers it is about
@Serdeable
public record Finding(Kind kind, Reason reason, String detail) {

    /// How grave it is.
    public enum Kind {
        /// Mended without loss.
        REPAIRED,
        /// Taken over as it stands; somebody should look.
        DOUBTFUL,
        /// The record is kept out.
        REJECTED
    }

    /// What it is; texts are in `i18n`, key `procedure.finding.<REASON>`.
    public enum Reason {
        MALFORMED_CODE(Kind.REJECTED),
        NAME_MISSING(Kind.REJECTED),
        OTHER_RECORD(Kind.REJECTED),
        TOO_LARGE(Kind.REJECTED),
        DUPLICATE_CODE(Kind.REJECTED),
        INVISIBLE_CHARACTERS(Kind.REPAIRED),
        NOT_COMPOSED(Kind.REPAIRED),
        DECISION_TRIMMED(Kind.REPAIRED),
        LEVELS_COMPLETED(Kind.REPAIRED),
        PROVINCE_FROM_SIBLINGS(Kind.REPAIRED),
        SECTION_MISSING(Kind.DOUBTFUL),
        LEVEL_MISSING(Kind.DOUBTFUL),
        LEVEL_DOUBTFUL(Kind.DOUBTFUL),
        TIME_NOT_A_NUMBER(Kind.DOUBTFUL),
        FEE_NOT_STATED(Kind.DOUBTFUL),
        FEE_NOT_UNDERSTOOD(Kind.DOUBTFUL),
        CHANNEL_UNKNOWN(Kind.DOUBTFUL),
        STEPS_SCRAMBLED(Kind.DOUBTFUL),
        DISTRICT_NAMED(Kind.DOUBTFUL),
        PROVINCE_UNSURE(Kind.DOUBTFUL),
        TEST_RECORD(Kind.DOUBTFUL),
        SOURCES_DISAGREE_ON_NAME(Kind.DOUBTFUL),
        SOURCES_DISAGREE_ON_LEVELS(Kind.DOUBTFUL),
        SOURCES_DISAGREE_ON_FEES(Kind.DOUBTFUL),
        NAME_DIFFERS(Kind.DOUBTFUL),
        FILE_NAME_DIFFERS(Kind.DOUBTFUL);

        private final Kind kind;

        Reason(Kind kind) {
            this.kind = kind;
        }
    }

    public static Finding of(Reason reason, String detail) {
        return new Finding(reason.kind, reason, detail.length() > 200 ? detail.substring(0, 200) + "…" : detail);
    }
}
