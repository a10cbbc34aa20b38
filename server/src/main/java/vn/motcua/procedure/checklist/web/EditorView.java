package vn.motcua.procedure.checklist.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.checklist.Answers;
import vn.motcua.procedure.checklist.ChecklistDesk;
import vn.motcua.procedure.checklist.ChecklistTable;
import vn.motcua.procedure.checklist.ChecklistTable.Choice;
import vn.motcua.procedure.checklist.ChecklistTable.Question;
import vn.motcua.procedure.checklist.ChecklistVersion;
import vn.motcua.procedure.checklist.Condition;
import vn.motcua.procedure.checklist.Problem;
import vn.motcua.procedure.checklist.Stop;
import vn.motcua.procedure.checklist.Ways;

/// The editors' form of one table as it stands, with what is wrong with it and what people would see.
///
/// @param base number of the version that the form began with
/// @param newer somebody else's version that came in between
/// @param message key of what just happened; may be empty
/// @param unreadable why an imported text was refused; may be empty
/// @param sent whether the form was sent, so that it holds what somebody typed
public record EditorView(
        ChecklistDesk.Sheet sheet,
        ChecklistTable table,
        int base,
        List<Problem> problems,
        ProblemWords words,
        ChecklistWords rows,
        @Nullable ChecklistVersion newer,
        String message,
        String unreadable,
        boolean sent) {
    private static final int SHOWN_WAYS = 60;

    public String code() {
        return table.code().value();
    }

    /// Whether there is no plain layer yet whose papers a table could name.
    public boolean comesTooEarly() {
        return !sheet.entry().curated();
    }

    /// Nothing to fill in before there is a plain layer, but what somebody began stays.
    public boolean open() {
        return !comesTooEarly() || sent || !sheet.versions().isEmpty();
    }

    /// Whether the form shows what the machine made of the plain layer.
    public boolean drafted() {
        return !comesTooEarly()
                && !sent
                && sheet.versions().stream().allMatch(version -> version.state() == ChecklistVersion.State.OFFERED);
    }

    /// The papers that a row may name.
    public List<String> documents() {
        return sheet.entry().documents().stream()
                .filter(document -> document.kind() != RequiredDocument.Kind.NOTE)
                .map(RequiredDocument::name)
                .distinct()
                .toList();
    }

    /// Where the form has the row of a problem.
    public String anchor(Problem problem) {
        String[] names = {
            "questions", "q", "papers", "p", "fees", "f", "times", "t", "places", "l", "notices", "n", "redirects", "r"
        };
        for (int i = 0; i < names.length; i += 2) {
            if (problem.path().startsWith(names[i])) {
                String number = problem.path().replaceFirst("^\\w+(\\[(\\d+)])?.*$", "$2");
                return number.isEmpty() ? "part-" + names[i + 1] : names[i + 1] + "-" + number;
            }
        }
        return "part-source";
    }

    /// Every way through the questions, as far as a person may want to read.
    public List<Stop> ways() {
        return Ways.through(table).ends().stream().limit(SHOWN_WAYS).toList();
    }

    public int allWays() {
        return Ways.through(table).ends().size();
    }

    /// Each question with what was chosen, since "Có" alone says nothing.
    public List<String> inWords(Answers answers) {
        return table.questions().stream()
                .filter(question -> !answers.to(question.id()).isEmpty())
                .map(question -> question.text() + " " + text(question, answers.to(question.id())))
                .toList();
    }

    private static String text(Question question, String choice) {
        return question.choices().stream()
                .filter(each -> each.id().equals(choice))
                .map(Choice::text)
                .findFirst()
                .orElse(choice);
    }

    /// The condition as one reads it: "Ai đi nộp: Người khác".
    public String inWords(Condition condition, String or) {
        return condition.alternatives().stream()
                .map(alternative ->
                        alternative.entrySet().stream().map(this::inWords).collect(Collectors.joining("; ")))
                .collect(Collectors.joining(" " + or + " "));
    }

    private String inWords(Map.Entry<String, List<String>> accepted) {
        return table.questions().stream()
                .filter(question -> question.id().equals(accepted.getKey()))
                .findFirst()
                .map(question -> question.text() + " "
                        + accepted.getValue().stream()
                                .map(choice -> text(question, choice))
                                .collect(Collectors.joining(" / ")))
                .orElse(accepted.getKey());
    }

    /// The alternatives to tick, and an empty one to add.
    public List<Map<String, List<String>>> alternatives(Condition condition) {
        List<Map<String, List<String>>> all = new ArrayList<>(condition.alternatives());
        all.add(Map.of());
        return all;
    }

    /// What an alternative accepts that the questions offered do not have; kept in sight so that it can be unticked.
    public List<String[]> strange(Map<String, List<String>> alternative, List<Question> offered) {
        List<String[]> strange = new ArrayList<>();
        alternative.forEach((id, choices) -> {
            for (String choice : choices) {
                boolean known = offered.stream()
                        .anyMatch(question -> question.id().equals(id)
                                && question.choices().stream()
                                        .anyMatch(each -> each.id().equals(choice)));
                if (!known) {
                    strange.add(new String[] {id, choice});
                }
            }
        });
        return strange;
    }

    public boolean accepts(Map<String, List<String>> alternative, Question question, Choice choice) {
        return alternative.getOrDefault(question.id(), List.of()).contains(choice.id());
    }
}
