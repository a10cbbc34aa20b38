package vn.motcua.mobileapi.v1.procedure;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A decision table. `when` lists alternatives, each a map from a question's id to accepted choices, all of which must
/// have been given; an empty list means always. Of fees, times, places and redirects the first row that counts is
/// taken; a redirect ends the questions.
///
/// @param decision the official text that somebody compared the table with
@Serdeable
public record ChecklistTableView(
        String code,
        String title,
        String decision,
        LocalDate asOf,
        List<Question> questions,
        List<Row> papers,
        List<Row> fees,
        List<Row> times,
        List<Row> places,
        List<Row> notices,
        List<Row> redirects) {

    @Serdeable
    public record Question(
            String id, String text, String help, List<Choice> choices, List<Map<String, List<String>>> when) {}

    @Serdeable
    public record Choice(String id, String text) {}

    @Serdeable
    public record Row(List<Map<String, List<String>>> when, ChecklistEntry entry) {}

    /// A paper, a fee, a time limit, a place, a notice or a redirect.
    ///
    /// @param text what to show
    /// @param detail of a paper: how many, and what one does with it
    /// @param bring of a paper: SUBMIT, SHOW or FORM
    /// @param amount of a fee or a time limit; absent when the record states none, which does not mean free
    /// @param unit currency of a fee; WORKING_DAY, DAY, HOUR or MONTH of a time limit
    /// @param procedure of a redirect: code of the other procedure
    @Serdeable
    public record ChecklistEntry(
            String text,
            @Nullable String detail,
            @Nullable Integer originals,
            @Nullable Integer copies,
            @Nullable String bring,
            @Nullable String note,
            @Nullable BigDecimal amount,
            @Nullable String unit,
            @Nullable String procedure) {}
}
