package vn.motcua.conversation;

import java.util.List;

/// The feedback desk did not take a report that was collected in the chat.
final class ReportNotFiledException extends RuntimeException {
    private final List<Reason> reasons;

    ReportNotFiledException(List<Reason> reasons) {
        super("the report was not taken");
        this.reasons = List.copyOf(reasons);
    }

    List<Reason> reasons() {
        return reasons;
    }

    /// A sentence to be said.
    record Reason(String textKey, List<Object> arguments) {
        Reason {
            arguments = List.copyOf(arguments);
        }
    }
}
