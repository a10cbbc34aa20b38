package vn.motcua.procedure.checklist.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.AdministrativeUnit;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.CatalogueItem;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.checklist.Answers;
import vn.motcua.procedure.checklist.ChecklistTable;
import vn.motcua.procedure.checklist.ChecklistTable.Choice;
import vn.motcua.procedure.checklist.ChecklistTable.Question;
import vn.motcua.procedure.checklist.ChecklistTable.Row;
import vn.motcua.procedure.checklist.Stop;

/// The page of one walk. All rows stand in it, those that do not count are hidden: a script on the phone only has to
/// hide others when the answers change.
///
/// @param data what the script needs, as JSON that may stand in a page
public record ChecklistView(
        CatalogueEntry entry,
        ChecklistTable table,
        Stop stop,
        ChecklistAddress address,
        ChecklistWords words,
        List<AdministrativeUnit> wards,
        @Nullable AdministrativeUnit ward,
        List<Office> offices,
        Function<String, Optional<CatalogueItem>> items,
        String data) {

    /// Whether the row counts for this person; by identity, since two rows may say the same.
    public boolean shows(Row row) {
        return shown().contains(row);
    }

    private Set<Row> shown() {
        Set<Row> rows = Collections.newSetFromMap(new IdentityHashMap<>());
        rows.addAll(stop.rows());
        return rows;
    }

    public boolean finished() {
        return stop instanceof Stop.Finished;
    }

    public boolean redirected() {
        return stop instanceof Stop.Redirected;
    }

    public boolean asks() {
        return stop instanceof Stop.Asked;
    }

    public boolean gave(Question question, Choice choice) {
        return stop.answers().to(question.id()).equals(choice.id());
    }

    public boolean answered(Question question) {
        return !stop.answers().to(question.id()).isEmpty();
    }

    /// Where a choice leads from here.
    public String choose(Question question, Choice choice) {
        return address.with(before(question).with(question.id(), choice.id())).toString();
    }

    /// Where the question is asked again.
    public String again(Question question) {
        return address.with(before(question)).toString();
    }

    /// Answers to the questions before this one.
    private Answers before(Question question) {
        Answers kept = Answers.NONE;
        for (Question each : table.questions()) {
            if (each == question) {
                break;
            }
            if (answered(each)) {
                kept = kept.with(each.id(), stop.answers().to(each.id()));
            }
        }
        return kept;
    }

    public String titleOf(String procedure) {
        return items.apply(procedure).map(CatalogueItem::title).orElse(procedure);
    }

    public Office.Kind kind(ChecklistTable.PlaceRow place) {
        return Office.Kind.of(place.text());
    }

    /// Whether a desk of this kind is of use for the place shown.
    public boolean useful(Office office) {
        return stop instanceof Stop.Finished finished
                && finished.checklist().place() != null
                && kind(finished.checklist().place()) == office.kind();
    }

    public ProcedureCode code() {
        return entry.code();
    }
}
