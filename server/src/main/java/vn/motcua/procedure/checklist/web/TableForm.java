package vn.motcua.procedure.checklist.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.TimeUnit;
import vn.motcua.procedure.checklist.ChecklistTable;
import vn.motcua.procedure.checklist.ChecklistTable.Bring;
import vn.motcua.procedure.checklist.ChecklistTable.Choice;
import vn.motcua.procedure.checklist.ChecklistTable.FeeRow;
import vn.motcua.procedure.checklist.ChecklistTable.Notice;
import vn.motcua.procedure.checklist.ChecklistTable.Paper;
import vn.motcua.procedure.checklist.ChecklistTable.PlaceRow;
import vn.motcua.procedure.checklist.ChecklistTable.Question;
import vn.motcua.procedure.checklist.ChecklistTable.Redirect;
import vn.motcua.procedure.checklist.ChecklistTable.TimeRow;
import vn.motcua.procedure.checklist.Condition;

/// Reads the editors' form into a table, however unfinished it is.
final class TableForm {
    private final FormFields fields;

    private TableForm(FormFields fields) {
        this.fields = fields;
    }

    static ChecklistTable table(FormFields fields, CatalogueEntry entry) {
        return new TableForm(fields).table(entry);
    }

    private ChecklistTable table(CatalogueEntry entry) {
        return new ChecklistTable(
                entry.code(),
                new ChecklistTable.CheckedAgainst(
                        fields.text("decision"),
                        date(entry.official().publication().asOf())),
                rows("q").map(this::question).toList(),
                rows("p").map(this::paper).toList(),
                rows("f").map(this::fee).toList(),
                rows("t").map(this::time).toList(),
                rows("l")
                        .map(row -> new PlaceRow(when(row), fields.text(row + ".text")))
                        .toList(),
                rows("n")
                        .map(row -> new Notice(when(row), fields.text(row + ".text")))
                        .toList(),
                rows("r")
                        .map(row ->
                                new Redirect(when(row), fields.text(row + ".procedure"), fields.text(row + ".text")))
                        .toList(),
                fields.all("notForPeople"),
                fields.text("why"));
    }

    private Stream<String> rows(String prefix) {
        return fields.rows(prefix).stream();
    }

    private Question question(String row) {
        List<Choice> choices = rows(row + ".c")
                .map(choice -> new Choice(fields.text(choice + ".id"), fields.text(choice + ".text")))
                .toList();
        return new Question(
                fields.text(row + ".id"), fields.text(row + ".text"), fields.text(row + ".help"), choices, when(row));
    }

    private Paper paper(String row) {
        return new Paper(
                fields.text(row + ".document"),
                when(row),
                fields.number(row + ".originals"),
                fields.number(row + ".copies"),
                Stream.of(Bring.values())
                        .filter(each -> each.name().equals(fields.text(row + ".bring")))
                        .findFirst()
                        .orElse(Bring.SUBMIT),
                fields.text(row + ".note"));
    }

    /// Amounts of money are typed as people write them: `50.000`.
    private FeeRow fee(String row) {
        String digits = fields.text(row + ".amount").replaceAll("[^0-9]", "");
        return new FeeRow(
                when(row),
                digits.isEmpty() ? null : new BigDecimal(digits),
                fields.text(row + ".currency").equals("USD") ? "USD" : "VND",
                fields.text(row + ".text"));
    }

    private TimeRow time(String row) {
        String amount = fields.text(row + ".amount").replace(',', '.');
        return new TimeRow(
                when(row),
                amount.matches("\\d{1,5}(\\.\\d{1,2})?") ? new BigDecimal(amount) : null,
                unit(fields.text(row + ".unit")),
                fields.text(row + ".afterHour").isEmpty() ? null : fields.number(row + ".afterHour"),
                fields.text(row + ".text"));
    }

    private static @Nullable TimeUnit unit(String name) {
        return Stream.of(TimeUnit.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /// Alternatives in which nothing is ticked are none.
    private Condition when(String row) {
        List<Map<String, List<String>>> alternatives = new ArrayList<>();
        for (String group : fields.rows(row + ".w")) {
            Map<String, List<String>> alternative = new LinkedHashMap<>();
            fields.values().forEach((name, choices) -> {
                if (name.startsWith(group + ".") && !choices.isEmpty()) {
                    alternative.put(name.substring(group.length() + 1), choices);
                }
            });
            if (!alternative.isEmpty()) {
                alternatives.add(alternative);
            }
        }
        return new Condition(alternatives);
    }

    private LocalDate date(LocalDate otherwise) {
        try {
            return LocalDate.parse(fields.text("asOf"));
        } catch (DateTimeParseException notADate) {
            return otherwise;
        }
    }
}
