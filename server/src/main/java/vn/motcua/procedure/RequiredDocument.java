package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One entry of what an application consists of (thành phần hồ sơ).
///
/// @param group heading of the record under which it stands; may be empty
/// @param when for [Kind#CASE], in which case; empty where the name itself says so
/// @param form name or number of the form, if the record names one
/// @param formUrl address of the form or of a filled-in sample (mẫu đơn, hồ sơ mẫu); absent when nobody gave one
@Serdeable
public record RequiredDocument(
        String name,
        Kind kind,
        int originals,
        int copies,
        String group,
        String when,
        String note,
        String form,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        String formUrl) {
    public RequiredDocument(
            String name, Kind kind, int originals, int copies, String group, String when, String note, String form) {
        this(name, kind, originals, copies, group, when, note, form, null);
    }

    /// Address of the form; empty when nobody gave one.
    public String formLink() {
        return Objects.requireNonNullElse(formUrl, "");
    }

    /// The same entry, sorted differently.
    public RequiredDocument as(Kind other) {
        return new RequiredDocument(name, other, originals, copies, group, when, note, form, formUrl);
    }

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
