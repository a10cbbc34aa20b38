package vn.motcua.procedure.checklist;

import java.util.ArrayList;
import java.util.List;

/// Every way through a table's questions, to its end.
///
/// @param complete whether all of them are there; a table with too many is cut off
public record Ways(List<Stop> ends, boolean complete) {
    /// Far more than any sensible table has, and still walked in a blink.
    public static final int MOST = 20_000;

    public Ways {
        ends = List.copyOf(ends);
    }

    public static Ways through(ChecklistTable table) {
        List<Stop> ends = new ArrayList<>();
        walk(table, Answers.NONE, ends);
        return new Ways(ends, ends.size() < MOST);
    }

    private static void walk(ChecklistTable table, Answers answers, List<Stop> ends) {
        if (ends.size() >= MOST) {
            return;
        }
        Stop stop = table.walk(answers);
        if (stop instanceof Stop.Asked asked && !asked.question().choices().isEmpty()) {
            asked.question()
                    .choices()
                    .forEach(choice ->
                            walk(table, asked.answers().with(asked.question().id(), choice.id()), ends));
        } else {
            ends.add(stop);
        }
    }
}
