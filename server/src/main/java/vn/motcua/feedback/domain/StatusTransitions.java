package vn.motcua.feedback.domain;

import static vn.motcua.feedback.ReportStatus.*;
import static vn.motcua.feedback.domain.ActorRole.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.feedback.ReportStatus;

/// Every step a report may take and who may take it; what is not in this table does not happen.
public final class StatusTransitions {
    /// One row of the table.
    public record Transition(ReportStatus from, ReportAction action, ReportStatus to, Set<ActorRole> by) {
        public Transition {
            by = Set.copyOf(by);
        }
    }

    private static final List<Transition> ALL = List.of(
            step(RECEIVED, ReportAction.ROUTE, ROUTED, SYSTEM, COORDINATOR),
            step(RECEIVED, ReportAction.DECLARE_OUT_OF_SCOPE, OUT_OF_SCOPE, COORDINATOR),
            step(RECEIVED, ReportAction.MERGE, DUPLICATE, COORDINATOR),
            step(ROUTED, ReportAction.ACCEPT, ACCEPTED, OFFICER, COORDINATOR),
            step(ROUTED, ReportAction.PASS_ON, RETURNED, OFFICER, COORDINATOR),
            step(ROUTED, ReportAction.MERGE, DUPLICATE, OFFICER, COORDINATOR),
            step(ROUTED, ReportAction.DECLARE_OUT_OF_SCOPE, OUT_OF_SCOPE, COORDINATOR),
            step(ACCEPTED, ReportAction.START, IN_PROGRESS, OFFICER, COORDINATOR),
            step(ACCEPTED, ReportAction.ASK_CITIZEN, WAITING_FOR_CITIZEN, OFFICER, COORDINATOR),
            step(ACCEPTED, ReportAction.PASS_ON, RETURNED, OFFICER, COORDINATOR),
            step(ACCEPTED, ReportAction.RESOLVE, RESOLVED, OFFICER, COORDINATOR),
            step(ACCEPTED, ReportAction.MERGE, DUPLICATE, OFFICER, COORDINATOR),
            step(IN_PROGRESS, ReportAction.ASK_CITIZEN, WAITING_FOR_CITIZEN, OFFICER, COORDINATOR),
            step(IN_PROGRESS, ReportAction.PASS_ON, RETURNED, OFFICER, COORDINATOR),
            step(IN_PROGRESS, ReportAction.RESOLVE, RESOLVED, OFFICER, COORDINATOR),
            step(IN_PROGRESS, ReportAction.MERGE, DUPLICATE, OFFICER, COORDINATOR),
            step(WAITING_FOR_CITIZEN, ReportAction.ANSWER_QUESTION, IN_PROGRESS, CITIZEN),
            step(WAITING_FOR_CITIZEN, ReportAction.RESUME, IN_PROGRESS, OFFICER, COORDINATOR),
            step(RETURNED, ReportAction.ROUTE, ROUTED, SYSTEM, COORDINATOR),
            step(RETURNED, ReportAction.DECLARE_OUT_OF_SCOPE, OUT_OF_SCOPE, COORDINATOR),
            step(RETURNED, ReportAction.MERGE, DUPLICATE, COORDINATOR),
            step(RESOLVED, ReportAction.CLOSE, CLOSED, CITIZEN, COORDINATOR, SYSTEM),
            step(RESOLVED, ReportAction.REOPEN, REOPENED, CITIZEN, COORDINATOR),
            step(CLOSED, ReportAction.REOPEN, REOPENED, CITIZEN, COORDINATOR),
            step(REOPENED, ReportAction.ACCEPT, ACCEPTED, OFFICER, COORDINATOR),
            step(REOPENED, ReportAction.PASS_ON, RETURNED, OFFICER, COORDINATOR),
            step(REOPENED, ReportAction.RESOLVE, RESOLVED, OFFICER, COORDINATOR));

    private StatusTransitions() {}

    private static Transition step(ReportStatus from, ReportAction action, ReportStatus to, ActorRole... by) {
        return new Transition(from, action, to, EnumSet.copyOf(Arrays.asList(by)));
    }

    public static List<Transition> all() {
        return ALL;
    }

    /// Where this step leads, or nothing when it may not be taken.
    public static Optional<ReportStatus> next(ReportStatus from, ReportAction action, ActorRole by) {
        return ALL.stream()
                .filter(row ->
                        row.from() == from && row.action() == action && row.by().contains(by))
                .map(Transition::to)
                .findFirst();
    }

    /// What this actor may do now, in the order of the table.
    public static List<ReportAction> actions(ReportStatus from, ActorRole by) {
        return ALL.stream()
                .filter(row -> row.from() == from && row.by().contains(by))
                .map(Transition::action)
                .toList();
    }

    /// The table as a Mermaid diagram, kept in `docs/feedback-states.md`.
    public static String diagram() {
        var text = new StringBuilder("stateDiagram-v2\n    [*] --> RECEIVED\n");
        for (Transition row : ALL) {
            List<String> by = row.by().stream().sorted().map(ActorRole::name).toList();
            text.append(
                    "    %s --> %s: %s (%s)\n".formatted(row.from(), row.to(), row.action(), String.join(", ", by)));
        }
        for (ReportStatus last : List.of(CLOSED, OUT_OF_SCOPE, DUPLICATE)) {
            text.append("    ").append(last).append(" --> [*]\n");
        }
        return text.toString();
    }
}
