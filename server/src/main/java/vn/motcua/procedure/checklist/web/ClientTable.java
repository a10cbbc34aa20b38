package vn.motcua.procedure.checklist.web;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import vn.motcua.procedure.checklist.ChecklistTable;
import vn.motcua.procedure.checklist.ChecklistTable.Choice;
import vn.motcua.procedure.checklist.ChecklistTable.Row;

/// What the script on the page needs of a table: ids and conditions, no words.
@Serdeable
record ClientTable(
        List<Question> questions,
        List<List<Map<String, List<String>>>> papers,
        List<List<Map<String, List<String>>>> fees,
        List<List<Map<String, List<String>>>> times,
        List<List<Map<String, List<String>>>> places,
        List<List<Map<String, List<String>>>> notices,
        List<List<Map<String, List<String>>>> redirects) {

    @Serdeable
    record Question(String id, List<String> choices, List<Map<String, List<String>>> when) {}

    static ClientTable of(ChecklistTable table) {
        return new ClientTable(
                table.questions().stream()
                        .map(each -> new Question(
                                each.id(),
                                each.choices().stream().map(Choice::id).toList(),
                                each.when().alternatives()))
                        .toList(),
                conditions(table.papers()),
                conditions(table.fees()),
                conditions(table.times()),
                conditions(table.places()),
                conditions(table.notices()),
                conditions(table.redirects()));
    }

    private static List<List<Map<String, List<String>>>> conditions(List<? extends Row> rows) {
        return rows.stream().map(row -> row.when().alternatives()).toList();
    }

    /// As JSON that cannot end the element it stands in.
    String json(ObjectMapper mapper) {
        try {
            return mapper.writeValueAsString(this).replace("<", "\\u003c");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
