package vn.motcua.mobileapi.v1.procedure;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A procedure whole. Its upper part is what people act on: the editor's plain layer where there is one, else the
/// record; `official` is the record in its own words, always.
///
/// @param province code of the province whose own record it is; null for national ones
/// @param curated whether an editor wrote the plain layer
/// @param receivingPlace where to bring it; empty when unknown
/// @param related procedures that often go with it
/// @param nameEn its name in English, where somebody gave one
/// @param repeal when it ends, if that is decided; null otherwise
@Serdeable
public record ProcedureDetail(
        String code,
        String name,
        String officialName,
        List<String> aliases,
        String field,
        List<String> levels,
        List<String> audiences,
        String agency,
        String receivingPlace,
        String onlineLevel,
        @Nullable String province,
        boolean curated,
        List<Channel> channels,
        List<Document> documents,
        List<Step> steps,
        List<String> conditions,
        List<String> results,
        List<LegalBasis> legalBases,
        List<String> lifeEvents,
        List<ProcedureSummary> related,
        Source source,
        Official official,
        @Nullable RepealNotice repeal,
        @Nullable String nameEn) {

    /// One way to submit.
    ///
    /// @param channel `DIRECT`, `ONLINE` or `POSTAL`
    /// @param time null when the record states no number
    /// @param feeStatement `AMOUNTS`, `FREE`, `IN_WORDS` or `NOT_STATED`; not stated is not free
    @Serdeable
    public record Channel(
            String channel,
            @Nullable Time time,
            String timeText,
            List<Fee> fees,
            String feeStatement,
            String feeText,
            String description) {}

    /// A time limit; `unit` is `WORKING_DAY`, `DAY`, `HOUR`, `MONTH` or `YEAR`.
    @Serdeable
    public record Time(BigDecimal amount, String unit) {}

    /// An amount; `kind` is `FEE` (phí), `CHARGE` (lệ phí) or `UNSPECIFIED`.
    @Serdeable
    public record Fee(String kind, BigDecimal amount, String currency, String per, String note) {}

    /// A paper.
    ///
    /// @param kind `SUBMIT`, `SHOW`, `FORM`, `CASE` (only in a case) or `NOTE` (an explanation, no paper)
    /// @param when the case; empty when always needed or when the name says it
    /// @param form name or number of the form; empty when the record names none
    /// @param formUrl address of the form or of a filled-in sample, where an editor or the source gave one
    /// @param formPage of a form: the record's own page on the portal, which offers its forms, where it is known
    @Serdeable
    public record Document(
            String name,
            String kind,
            int originals,
            int copies,
            String group,
            String when,
            String note,
            String form,
            @Nullable String formUrl,
            @Nullable String formPage) {}

    /// A step; `who` may be empty.
    @Serdeable
    public record Step(String who, String text) {}

    /// A law or regulation.
    @Serdeable
    public record LegalBasis(String number, String title) {}

    /// Where the facts come from.
    ///
    /// @param kind `NATIONAL_TEXT`, `PORTAL_JSON` or `STARTER`
    /// @param asOf date of the source's data
    @Serdeable
    public record Source(String kind, String decision, String publisher, LocalDate asOf, String portalUrl) {}

    /// The record in its own words.
    @Serdeable
    public record Official(
            List<Channel> channels,
            List<Document> documents,
            List<Step> steps,
            List<String> conditions,
            String performingAgency,
            String competentAgency,
            String receivingAddress,
            String description) {}
}
