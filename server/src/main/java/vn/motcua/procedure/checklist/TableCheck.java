package vn.motcua.procedure.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.checklist.ChecklistTable.Choice;
import vn.motcua.procedure.checklist.ChecklistTable.Question;
import vn.motcua.procedure.checklist.ChecklistTable.Row;
import vn.motcua.procedure.checklist.Problem.Reason;

/// Checks a table as a whole before people see it: first how it is written, then every way through it.
public final class TableCheck {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /// Names that the page's address needs for itself.
    private static final Set<String> RESERVED = Set.of("lang", "xa");

    private final ChecklistTable table;
    private final List<RequiredDocument> documents;
    private final Predicate<String> served;
    private final List<Problem> problems = new ArrayList<>();

    private TableCheck(ChecklistTable table, List<RequiredDocument> documents, Predicate<String> served) {
        this.table = table;
        this.documents = documents;
        this.served = served;
    }

    /// @param documents of the procedure's plain layer
    /// @param served whether people here are served the procedure of this code
    public static List<Problem> problems(
            ChecklistTable table, List<RequiredDocument> documents, Predicate<String> served) {
        return new TableCheck(table, documents, served).run();
    }

    private List<Problem> run() {
        questions();
        conditions();
        numbers();
        redirects();
        papersKnown();
        if (table.checkedAgainst().decision().isBlank()) {
            add(Reason.DECISION_MISSING, "checkedAgainst.decision");
        }
        if (problems.stream().noneMatch(problem -> problem.reason().name().startsWith("CONDITION_"))) {
            problems.addAll(new WayCheck(table, documents).run());
        }
        return List.copyOf(problems);
    }

    private void questions() {
        if (table.questions().isEmpty()) {
            add(Reason.NO_QUESTION, "questions");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < table.questions().size(); i++) {
            Question question = table.questions().get(i);
            String path = "questions[" + i + "]";
            id(question.id(), path, ids);
            text(question.text(), path + ".text");
            if (question.choices().size() < 2) {
                add(Reason.TOO_FEW_CHOICES, path + ".choices", question.text());
            }
            choices(question, path);
        }
    }

    private void choices(Question question, String path) {
        Set<String> ids = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < question.choices().size(); i++) {
            Choice choice = question.choices().get(i);
            String at = path + ".choices[" + i + "]";
            id(choice.id(), at, ids);
            text(choice.text(), at + ".text");
            if (!texts.add(choice.text())) {
                add(Reason.TEXT_TWICE, at + ".text", choice.text());
            }
        }
    }

    private void id(String id, String path, Set<String> known) {
        if (!ID.matcher(id).matches() || RESERVED.contains(id)) {
            add(Reason.ID_MALFORMED, path + ".id", id);
        }
        if (!known.add(id)) {
            add(Reason.ID_TWICE, path + ".id", id);
        }
    }

    private void text(@Nullable String text, String path) {
        if (text == null || text.isBlank()) {
            add(Reason.TEXT_MISSING, path);
        }
    }

    private void conditions() {
        for (int i = 0; i < table.questions().size(); i++) {
            condition(
                    table.questions().get(i).when(),
                    "questions[" + i + "]",
                    table.questions().subList(0, i));
        }
        rows("papers", table.papers());
        rows("fees", table.fees());
        rows("times", table.times());
        rows("places", table.places());
        rows("notices", table.notices());
        rows("redirects", table.redirects());
    }

    private void rows(String name, List<? extends Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            condition(rows.get(i).when(), name + "[" + i + "]", table.questions());
        }
    }

    private void condition(Condition condition, String path, List<Question> askedBefore) {
        for (int i = 0; i < condition.alternatives().size(); i++) {
            Map<String, List<String>> alternative = condition.alternatives().get(i);
            String at = path + ".when[" + i + "]";
            if (alternative.isEmpty()) {
                add(Reason.CONDITION_EMPTY, at);
            }
            alternative.forEach((question, accepted) -> accepted(question, accepted, at + "." + question, askedBefore));
        }
    }

    private void accepted(String id, List<String> accepted, String path, List<Question> askedBefore) {
        if (accepted.isEmpty()) {
            add(Reason.CONDITION_EMPTY, path);
        }
        askedBefore.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        question -> accepted.stream()
                                .filter(choice -> question.choice(choice).isEmpty())
                                .forEach(choice -> add(Reason.CONDITION_UNKNOWN_CHOICE, path, question.text(), choice)),
                        () -> add(missing(id), path, id));
    }

    private Reason missing(String question) {
        return table.questions().stream().anyMatch(each -> each.id().equals(question))
                ? Reason.CONDITION_LATER_QUESTION
                : Reason.CONDITION_UNKNOWN_QUESTION;
    }

    private void numbers() {
        for (int i = 0; i < table.papers().size(); i++) {
            ChecklistTable.Paper paper = table.papers().get(i);
            if (paper.originals() < 0 || paper.copies() < 0) {
                add(Reason.NUMBER_NEGATIVE, "papers[" + i + "]", paper.document());
            }
        }
        for (int i = 0; i < table.fees().size(); i++) {
            ChecklistTable.FeeRow fee = table.fees().get(i);
            if (fee.amount() == null) {
                text(fee.text(), "fees[" + i + "].text");
            } else if (fee.amount().signum() < 0) {
                add(Reason.NUMBER_NEGATIVE, "fees[" + i + "]", fee.text());
            }
        }
        for (int i = 0; i < table.times().size(); i++) {
            time(table.times().get(i), "times[" + i + "]");
        }
        for (int i = 0; i < table.places().size(); i++) {
            text(table.places().get(i).text(), "places[" + i + "].text");
        }
        for (int i = 0; i < table.notices().size(); i++) {
            text(table.notices().get(i).text(), "notices[" + i + "].text");
        }
    }

    private void time(ChecklistTable.TimeRow time, String path) {
        if (time.amount() == null) {
            text(time.text(), path + ".text");
        } else if (time.amount().signum() <= 0) {
            add(Reason.NUMBER_NEGATIVE, path, time.text());
        }
        if (time.amount() != null && time.unit() == null) {
            add(Reason.TIME_UNIT_MISSING, path);
        }
        if (time.afterHour() != null && (time.afterHour() < 0 || time.afterHour() > 23)) {
            add(Reason.HOUR_IMPOSSIBLE, path, String.valueOf(time.afterHour()));
        }
    }

    private void redirects() {
        for (int i = 0; i < table.redirects().size(); i++) {
            ChecklistTable.Redirect redirect = table.redirects().get(i);
            String path = "redirects[" + i + "]";
            text(redirect.text(), path + ".text");
            if (redirect.when().always()) {
                add(Reason.REDIRECT_ALWAYS, path);
            }
            if (redirect.procedure().equals(table.code().value())) {
                add(Reason.REDIRECT_ITSELF, path);
            } else if (ProcedureCode.parse(redirect.procedure()).isEmpty() || !served.test(redirect.procedure())) {
                add(Reason.REDIRECT_UNKNOWN, path, redirect.procedure());
            }
        }
    }

    private void papersKnown() {
        for (int i = 0; i < table.papers().size(); i++) {
            document(table.papers().get(i).document(), "papers[" + i + "].document");
        }
        for (int i = 0; i < table.notForPeople().size(); i++) {
            document(table.notForPeople().get(i), "notForPeople[" + i + "]");
        }
        if (!table.notForPeople().isEmpty()) {
            text(table.why(), "why");
        }
    }

    private void document(String name, String path) {
        List<RequiredDocument> named =
                documents.stream().filter(each -> each.name().equals(name)).toList();
        if (named.isEmpty()) {
            add(Reason.DOCUMENT_UNKNOWN, path, name);
        } else if (named.stream().allMatch(each -> each.kind() == RequiredDocument.Kind.NOTE)) {
            add(Reason.DOCUMENT_IS_NOTE, path, name);
        }
    }

    private void add(Reason reason, String path, String... words) {
        problems.add(Problem.of(reason, path, words));
    }
}
