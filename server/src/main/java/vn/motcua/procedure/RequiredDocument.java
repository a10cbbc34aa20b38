package vn.motcua.procedure;

import io.micronaut.serde.annotation.Serdeable;

/// One entry of what an application consists of (thành phần hồ sơ).
///
/// @param group heading of the record under which it stands; may be empty
/// @param when for [Kind#CASE], in which case; empty where the name itself says so
/// @param form name or number of the form, if the record names one
@Serdeable
public record RequiredDocument(
        String name, Kind kind, int originals, int copies, String group, String when, String note, String form) {

    /// What one does with it.
    public enum Kind {
        /// Hand in.
        SUBMIT,
        /// Show and take back (xuất trình).
        SHOW,
        /// Fill in (tờ khai, đơn).
        FORM,
        /// Needed only in some case.
        CASE,
        /// No paper at all but an explanation.
        NOTE
    }
}
