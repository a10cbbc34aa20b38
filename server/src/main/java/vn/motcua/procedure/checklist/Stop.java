package vn.motcua.procedure.checklist;

/// Where a walk through the questions has come to.
public sealed interface Stop {
    /// The answers that counted.
    Answers answers();

    /// This question is next.
    record Asked(Answers answers, ChecklistTable.Question question) implements Stop {}

    /// Another procedure is the right one.
    record Redirected(Answers answers, ChecklistTable.Redirect redirect) implements Stop {}

    /// Nothing is left to ask.
    record Finished(Answers answers, PersonalChecklist checklist) implements Stop {}
}
