package vn.motcua.procedure.checklist.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.mobileapi.v1.procedure.ChecklistStep;
import vn.motcua.mobileapi.v1.procedure.ChecklistTableView;
import vn.motcua.mobileapi.v1.procedure.ChecklistTableView.ChecklistEntry;
import vn.motcua.procedure.checklist.ChecklistTable;
import vn.motcua.procedure.checklist.ChecklistTable.FeeRow;
import vn.motcua.procedure.checklist.ChecklistTable.Notice;
import vn.motcua.procedure.checklist.ChecklistTable.Paper;
import vn.motcua.procedure.checklist.ChecklistTable.PlaceRow;
import vn.motcua.procedure.checklist.ChecklistTable.Question;
import vn.motcua.procedure.checklist.ChecklistTable.Redirect;
import vn.motcua.procedure.checklist.ChecklistTable.Row;
import vn.motcua.procedure.checklist.ChecklistTable.TimeRow;
import vn.motcua.procedure.checklist.Checklists;
import vn.motcua.procedure.checklist.PersonalChecklist;
import vn.motcua.procedure.checklist.Stop;
import vn.motcua.shared.web.Language;

/// Turns tables and walks into records of the contract.
record ChecklistMapping(ChecklistWords words) {
    Language language() {
        return words.language();
    }

    ChecklistTableView table(Checklists.Served served) {
        ChecklistTable table = served.table();
        return new ChecklistTableView(
                table.code().value(),
                served.entry().title(),
                table.checkedAgainst().decision(),
                table.checkedAgainst().asOf(),
                table.questions().stream().map(ChecklistMapping::question).toList(),
                rows(served, table.papers()),
                rows(served, table.fees()),
                rows(served, table.times()),
                rows(served, table.places()),
                rows(served, table.notices()),
                rows(served, table.redirects()));
    }

    ChecklistStep step(Checklists.Served served, Stop stop, String site) {
        PersonalChecklist list = stop instanceof Stop.Finished finished ? finished.checklist() : null;
        var address = new ChecklistAddress(served.table().code(), stop.answers(), "");
        return new ChecklistStep(
                served.table().code().value(),
                served.entry().title(),
                stop.answers().choices().entrySet().stream()
                        .map(each -> each.getKey() + ":" + each.getValue())
                        .toList(),
                stop instanceof Stop.Asked asked ? question(asked.question()) : null,
                stop instanceof Stop.Redirected redirected ? entry(served, redirected.redirect()) : null,
                list == null ? null : entries(served, list.papers()),
                list == null ? null : orNull(served, list.fee()),
                list == null ? null : orNull(served, list.time()),
                list == null ? null : orNull(served, list.place()),
                list == null ? null : entries(served, list.notices()),
                site + address);
    }

    private static ChecklistTableView.Question question(Question question) {
        return new ChecklistTableView.Question(
                question.id(),
                question.text(),
                question.help(),
                question.choices().stream()
                        .map(each -> new ChecklistTableView.Choice(each.id(), each.text()))
                        .toList(),
                question.when().alternatives());
    }

    private List<ChecklistTableView.Row> rows(Checklists.Served served, List<? extends Row> rows) {
        Function<Row, List<Map<String, List<String>>>> when = row -> row.when().alternatives();
        return rows.stream()
                .map(row -> new ChecklistTableView.Row(when.apply(row), entry(served, row)))
                .toList();
    }

    private List<ChecklistEntry> entries(Checklists.Served served, List<? extends Row> rows) {
        return rows.stream().map(row -> entry(served, row)).toList();
    }

    private @Nullable ChecklistEntry orNull(Checklists.Served served, @Nullable Row row) {
        return row == null ? null : entry(served, row);
    }

    private ChecklistEntry entry(Checklists.Served served, Row row) {
        return switch (row) {
            case Paper paper ->
                new ChecklistEntry(
                        paper.document(),
                        words.details(paper, served.entry()),
                        paper.originals(),
                        paper.copies(),
                        paper.bring().name(),
                        paper.note(),
                        null,
                        null,
                        null);
            case FeeRow fee ->
                new ChecklistEntry(words.fee(fee), null, null, null, null, null, fee.amount(), fee.currency(), null);
            case TimeRow time ->
                new ChecklistEntry(
                        words.time(time),
                        null,
                        null,
                        null,
                        null,
                        null,
                        time.amount(),
                        time.unit() == null ? null : time.unit().name(),
                        null);
            case PlaceRow place -> plain(place.text(), null);
            case Notice notice -> plain(notice.text(), null);
            case Redirect redirect -> plain(redirect.text(), redirect.procedure());
            case Question question -> plain(question.text(), null);
        };
    }

    private static ChecklistEntry plain(String text, @Nullable String procedure) {
        return new ChecklistEntry(text, null, null, null, null, null, null, null, procedure);
    }
}
