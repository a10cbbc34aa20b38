package vn.motcua.procedure;

import java.util.Map;
import java.util.Set;
import vn.motcua.identity.StaffUser;

/// What an editor of the plain layer has to know of the personal checklist beside it (bảng hỏi đi theo lớp dễ hiểu): it
/// names the layer's papers word for word.
public interface ChecklistUpkeep {
    /// How far the checklist of a procedure is.
    ///
    /// @param published whether a table is published, fitting or not
    /// @param questions of the table, else of the draft that would be offered
    record Standing(boolean published, int questions) {}

    Standing standing(CatalogueEntry entry);

    /// The papers that the published table names; empty when there is none.
    Set<String> papersOf(ProcedureCode code);

    /// Publishes the table again with other names of its papers.
    ///
    /// @param names the new ones by the old
    void rename(ProcedureCode code, Map<String, String> names, StaffUser editor);
}
