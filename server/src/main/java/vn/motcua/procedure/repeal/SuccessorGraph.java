package vn.motcua.procedure.repeal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import vn.motcua.procedure.ProcedureCode;

/// What replaces what (chuỗi thay thế), by all repeals that stand.
///
/// @param replacedBy successors by the code of the repealed procedure
record SuccessorGraph(Map<ProcedureCode, List<ProcedureCode>> replacedBy) {
    SuccessorGraph {
        replacedBy = Map.copyOf(replacedBy);
    }

    /// The shortest way by which the procedure would in the end replace itself, from its code back to its code; empty
    /// when these successors are sound. What replaces it by now does not count: it is about to be written anew.
    List<ProcedureCode> cycle(ProcedureCode code, List<ProcedureCode> successors) {
        Map<ProcedureCode, ProcedureCode> cameFrom = new HashMap<>();
        Deque<ProcedureCode> open = new ArrayDeque<>();
        for (ProcedureCode successor : successors) {
            if (cameFrom.putIfAbsent(successor, code) == null) {
                open.add(successor);
            }
        }
        while (!open.isEmpty()) {
            ProcedureCode next = open.remove();
            if (next.equals(code)) {
                return chain(code, cameFrom);
            }
            for (ProcedureCode further : replacedBy.getOrDefault(next, List.of())) {
                if (cameFrom.putIfAbsent(further, next) == null) {
                    open.add(further);
                }
            }
        }
        return List.of();
    }

    private static List<ProcedureCode> chain(ProcedureCode code, Map<ProcedureCode, ProcedureCode> cameFrom) {
        LinkedList<ProcedureCode> chain = new LinkedList<>(List.of(code));
        ProcedureCode at = code;
        do {
            at = cameFrom.getOrDefault(at, code);
            chain.addFirst(at);
        } while (!at.equals(code));
        return List.copyOf(chain);
    }
}
