package vn.motcua.feedback.application;

import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.domain.ReportAction;

/// A step that somebody wants to take with a report.
///
/// @param version the version the person looked at
/// @param note what is said with it: the question, the answer, the reason
/// @param agencyId to whom it goes, for routing; a suggestion when passing on
/// @param duplicateOf the report it is carried on in, as typed, for merging
public record ChangeRequest(
        ReportAction action,
        int version,
        String note,
        @Nullable String agencyId,
        @Nullable String duplicateOf) {

    public static ChangeRequest of(ReportAction action, int version, String note) {
        return new ChangeRequest(action, version, note, null, null);
    }
}
