package vn.motcua.procedure.repeal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.repeal.RepealDesk;
import vn.motcua.procedure.repeal.RepealDraft;
import vn.motcua.procedure.repeal.RepealEvent;
import vn.motcua.shared.error.DomainException.WrongField;
import vn.motcua.shared.web.PageContext;

/// The form of a repeal with what was typed, what is wrong with it and what the codes mean.
///
/// @param from number of the newest event that the editor has seen
/// @param newer decided by somebody else while this form was open
public record RepealView(
        ProcedureCode code,
        String name,
        RepealDesk.Standing standing,
        int from,
        RepealDraft draft,
        List<WrongField> faults,
        List<Named> named,
        @Nullable RepealEvent newer) {
    /// What a word in the field of successors stands for.
    ///
    /// @param name empty when no record has the code
    /// @param state `SERVED`, `REPEALED`, `NOT_SHOWN` or `UNKNOWN`
    public record Named(String word, String name, String state) {}

    public String describedBy(String field) {
        return field + "-hint" + (wrong(field) ? " " + field + "-error" : "");
    }

    public boolean wrong(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }

    public List<String> sentences(String field, PageContext page) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(fault -> page.t(fault.textKey(), fault.arguments().toArray()))
                .toList();
    }
}
