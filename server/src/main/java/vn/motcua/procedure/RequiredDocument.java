package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One entry of what an application consists of (thành phần hồ sơ).
///
/// @param group heading of the record under which it stands; may be empty
/// @param when for [Kind#CASE], in which case; empty where the name itself says so
/// @param form name or number of the form, if the record names one
/// @param formUrl address of the form or of a filled-in sample (mẫu đơn, hồ sơ mẫu); absent when nobody gave one
/// @param mark bullet or number that the source sets before an entry under a heading, as in `+` or `(1)`; absent
// elsewhere
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
        String formUrl,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        String mark) {
    private static final Pattern NONE = Pattern.compile(
            "\\W*không(?: (?:quy định|yêu cầu|có|phải nộp|cần))?(?: (?:hồ sơ|giấy tờ|thành phần hồ sơ))?\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    public RequiredDocument(
            String name,
            Kind kind,
            int originals,
            int copies,
            String group,
            String when,
            String note,
            String form,
            @Nullable String formUrl) {
        this(name, kind, originals, copies, group, when, note, form, formUrl, null);
    }

    public RequiredDocument(
            String name, Kind kind, int originals, int copies, String group, String when, String note, String form) {
        this(name, kind, originals, copies, group, when, note, form, null);
    }

    /// Address of the form; empty when nobody gave one.
    public String formLink() {
        return Objects.requireNonNullElse(formUrl, "");
    }

    /// Whether the entry only says that there is none: "không quy định".
    public boolean saysNone() {
        return originals + copies == 0 && NONE.matcher(name).matches();
    }

    /// Whether it is needed by whoever has it (nếu có).
    public boolean ifAny() {
        return when.strip().equalsIgnoreCase("có");
    }

    /// The same entry, sorted differently.
    public RequiredDocument as(Kind other) {
        return new RequiredDocument(name, other, originals, copies, group, when, note, form, formUrl, mark);
    }

    /// The same entry as it stood under another heading.
    public RequiredDocument under(String heading) {
        return new RequiredDocument(name, kind, originals, copies, heading, when, note, form, formUrl, mark);
    }

    /// The bullet or number before it in the source; empty when there is none.
    public String bullet() {
        return Objects.requireNonNullElse(mark, "");
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
