package vn.motcua.procedure.checklist;

import java.util.List;

/// Where a walk through the questions has come to.
public sealed interface Stop {
    /// The answers that counted.
    Answers answers();

    /// The rows of the table that count here.
    default List<ChecklistTable.Row> rows() {
        return switch (this) {
            case Asked asked -> List.of(asked.question());
            case Redirected redirected -> List.of(redirected.redirect());
            case Finished finished -> finished.checklist().rows();
        };
    }

    /// This question is next.
    record Asked(Answers answers, ChecklistTable.Question question) implements Stop {}

    /// Another procedure is the right one.
    record Redirected(Answers answers, ChecklistTable.Redirect redirect) implements Stop {}

    /// Nothing is left to ask.
    record Finished(Answers answers, PersonalChecklist checklist) implements Stop {}
}
