package vn.motcua.procedure.checklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.checklist.ChecklistTable.Row;
import vn.motcua.procedure.checklist.Problem.Reason;

/// Walks every way through a table: each must end in a full checklist or in another procedure, and every row must be of
/// use to somebody.
final class WayCheck {
    private static final int MOST_QUESTIONS = 6;

    private final ChecklistTable table;
    private final List<RequiredDocument> documents;
    private final List<Problem> problems = new ArrayList<>();

    WayCheck(ChecklistTable table, List<RequiredDocument> documents) {
        this.table = table;
        this.documents = documents;
    }

    List<Problem> run() {
        Ways ways = Ways.through(table);
        if (!ways.complete()) {
            return List.of(Problem.of(Reason.TOO_MANY_WAYS, "questions", String.valueOf(Ways.MOST)));
        }
        ways.ends().forEach(this::end);
        unused(ways);
        documents(ways);
        return problems;
    }

    private void end(Stop stop) {
        if (stop.answers().size() > MOST_QUESTIONS) {
            once(Reason.TOO_MANY_QUESTIONS, "questions", stop, String.valueOf(MOST_QUESTIONS));
        }
        if (!(stop instanceof Stop.Finished finished)) {
            return;
        }
        PersonalChecklist list = finished.checklist();
        if (list.papers().isEmpty()) {
            once(Reason.NO_PAPER, "papers", stop);
        }
        if (list.fee() == null) {
            once(Reason.NO_FEE, "fees", stop);
        }
        if (list.time() == null) {
            once(Reason.NO_TIME, "times", stop);
        }
        if (list.place() == null) {
            once(Reason.NO_PLACE, "places", stop);
        }
        Set<String> names = new HashSet<>();
        list.papers().stream()
                .filter(paper -> !names.add(paper.document()))
                .forEach(paper -> once(
                        Reason.PAPER_TWICE, "papers[" + table.papers().indexOf(paper) + "]", stop, paper.document()));
    }

    /// One example is enough: many ways share a fault.
    private void once(Reason reason, String path, Stop stop, String... words) {
        if (problems.stream()
                .noneMatch(each -> each.reason() == reason && each.path().equals(path))) {
            List<String> all = new ArrayList<>(List.of(words));
            all.addFirst(inWords(stop.answers()));
            problems.add(new Problem(reason, path, List.copyOf(all)));
        }
    }

    private String inWords(Answers answers) {
        return table.questions().stream()
                .filter(question -> !answers.to(question.id()).isEmpty())
                .map(question -> question.text() + " "
                        + question.choice(answers.to(question.id()))
                                .map(ChecklistTable.Choice::text)
                                .orElse(""))
                .collect(Collectors.joining("; "));
    }

    private void unused(Ways ways) {
        Set<String> asked = new HashSet<>();
        Set<Row> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Stop stop : ways.ends()) {
            asked.addAll(stop.answers().choices().keySet());
            used.addAll(stop.rows());
        }
        for (int i = 0; i < table.questions().size(); i++) {
            if (!asked.contains(table.questions().get(i).id())) {
                add(
                        Reason.NEVER_ASKED,
                        "questions[" + i + "]",
                        table.questions().get(i).text());
            }
        }
        neverUsed("papers", table.papers(), used);
        neverUsed("fees", table.fees(), used);
        neverUsed("times", table.times(), used);
        neverUsed("places", table.places(), used);
        neverUsed("notices", table.notices(), used);
        neverUsed("redirects", table.redirects(), used);
    }

    /// By identity, since two rows may say the same.
    private void neverUsed(String name, List<? extends Row> rows, Set<Row> used) {
        for (int i = 0; i < rows.size(); i++) {
            if (!used.contains(rows.get(i))) {
                add(Reason.NEVER_USED, name + "[" + i + "]", said(rows.get(i)));
            }
        }
    }

    private static String said(Row row) {
        return switch (row) {
            case ChecklistTable.Paper paper -> paper.document();
            case ChecklistTable.FeeRow fee -> fee.text();
            case ChecklistTable.TimeRow time -> time.text();
            case ChecklistTable.PlaceRow place -> place.text();
            case ChecklistTable.Notice notice -> notice.text();
            case ChecklistTable.Redirect redirect -> redirect.text();
            case ChecklistTable.Question question -> question.text();
        };
    }

    private void documents(Ways ways) {
        Set<String> reached = ways.ends().stream()
                .flatMap(stop -> stop instanceof Stop.Finished finished
                        ? finished.checklist().papers().stream()
                        : Stream.empty())
                .map(ChecklistTable.Paper::document)
                .collect(Collectors.toSet());
        for (RequiredDocument document : documents) {
            boolean excused = table.notForPeople().contains(document.name());
            boolean brought = reached.contains(document.name());
            if (document.kind() != RequiredDocument.Kind.NOTE && !excused && !brought) {
                add(Reason.DOCUMENT_NOT_REACHED, "papers", document.name());
            }
            if (excused && brought) {
                add(Reason.DOCUMENT_BOTH, "notForPeople", document.name());
            }
        }
    }

    private void add(Reason reason, String path, String... words) {
        problems.add(Problem.of(reason, path, words));
    }
}
