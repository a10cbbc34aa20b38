package vn.motcua.procedure.checklist.web;

import io.micronaut.http.HttpParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.procedure.PersonalChecklists;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.checklist.Answers;
import vn.motcua.procedure.checklist.ChecklistTable;

/// The answers as they stand in the address of the page, which is all that is ever kept of them.
///
/// @param ward code of the ward chosen; may be empty
public record ChecklistAddress(ProcedureCode code, Answers answers, String ward) {
    /// Parameter of the ward (xã, phường).
    static final String WARD = "xa";

    static ChecklistAddress of(ChecklistTable table, HttpParameters parameters) {
        Map<String, String> given = new LinkedHashMap<>();
        for (ChecklistTable.Question question : table.questions()) {
            parameters.getFirst(question.id()).ifPresent(choice -> given.put(question.id(), choice));
        }
        return new ChecklistAddress(
                table.code(),
                new Answers(given),
                parameters.getFirst(WARD).filter(ward -> ward.matches("\\d{5}")).orElse(""));
    }

    /// As in `?applicant=parent&xa=20194`; empty without answers and ward.
    public String query() {
        Map<String, String> all = new LinkedHashMap<>(answers.choices());
        if (!ward.isEmpty()) {
            all.put(WARD, ward);
        }
        return all.isEmpty()
                ? ""
                : all.entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    public String path() {
        return PersonalChecklists.address(code);
    }

    @Override
    public String toString() {
        return path() + query();
    }

    public ChecklistAddress with(Answers others) {
        return new ChecklistAddress(code, others, ward);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
