package vn.motcua.chatbot.port;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A procedure as the assistant quotes it (thủ tục hành chính): the record's facts and, where an editor wrote one, the
/// plain layer over them.
///
/// @param code its code
/// @param officialName the name in the record
/// @param plainName the name in people's words; the official one when nobody wrote another
/// @param aliases other ways people say it
/// @param field the field of work
/// @param levels `COMMUNE`, `PROVINCE`, `MINISTRY`, `OTHER`
/// @param agency who decides; empty when the record does not say
/// @param receivingPlace where to bring it; empty when the record does not say
/// @param decision the decision that published the record
/// @param asOf the date or month of the data, ISO
/// @param channels how it can be submitted, with times and fees
/// @param documents the papers
/// @param steps the steps
/// @param conditions requirements
/// @param results what one gets
/// @param legalBases the law it rests on
/// @param audiences who it is for
/// @param onlineLevel `FULL`, `PARTIAL`, `ONLINE` or `INFORMATION_ONLY`
/// @param url the official text
/// @param curated whether the checklist was written by an editor and not merely imported
/// @param outdated whether the record's papers or steps have changed since it was written
public record ProcedureFacts(
        String code,
        String officialName,
        String plainName,
        List<String> aliases,
        String field,
        List<String> levels,
        String agency,
        String receivingPlace,
        String decision,
        String asOf,
        List<Channel> channels,
        List<Paper> documents,
        List<WorkStep> steps,
        List<String> conditions,
        List<String> results,
        List<Basis> legalBases,
        List<String> audiences,
        String onlineLevel,
        String url,
        boolean curated,
        boolean outdated) {
    public ProcedureFacts {
        aliases = List.copyOf(aliases);
        levels = List.copyOf(levels);
        channels = List.copyOf(channels);
        documents = List.copyOf(documents);
        steps = List.copyOf(steps);
        conditions = List.copyOf(conditions);
        results = List.copyOf(results);
        legalBases = List.copyOf(legalBases);
        audiences = List.copyOf(audiences);
    }

    /// Whether a commune or ward deals with it.
    public boolean atCommune() {
        return levels.contains("COMMUNE");
    }

    /// A way to submit (cách nộp hồ sơ).
    ///
    /// @param kind `DIRECT`, `ONLINE` or `POSTAL`
    /// @param time the time limit; null when the record states none as a number
    /// @param timeText words about the time; empty when nothing is to be added
    /// @param fees amounts
    /// @param feeText words about fees; empty when nothing is to be added
    /// @param feeStated false when the record does not state a fee: a zero in it then means nothing
    public record Channel(
            String kind,
            @Nullable TimeLimit time,
            String timeText,
            List<Money> fees,
            String feeText,
            boolean feeStated) {
        public Channel {
            fees = List.copyOf(fees);
        }
    }

    /// A time limit (thời hạn).
    ///
    /// @param unit `WORKING_DAY`, `DAY`, `HOUR`, `MONTH` or `YEAR`
    public record TimeLimit(double amount, String unit) {}

    /// A fee (`FEE`, phí) or charge (`CHARGE`, lệ phí) in one currency.
    public record Money(String kind, long amount, String currency, String per, String note) {}

    /// A paper (giấy tờ).
    ///
    /// @param kind `SUBMIT`, `SHOW`, `FORM`, `CASE` or `NOTE`
    /// @param when in which case it is needed; empty when always
    /// @param form the form's name or number; empty when none
    public record Paper(String name, String kind, int originals, int copies, String when, String note, String form) {}

    /// A step (bước thực hiện).
    ///
    /// @param who who acts; empty when the record does not say
    public record WorkStep(String who, String text) {}

    /// A legal document (căn cứ pháp lý).
    public record Basis(String number, String title) {}
}
