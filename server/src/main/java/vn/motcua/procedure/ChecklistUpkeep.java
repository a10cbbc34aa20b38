package vn.motcua.procedure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.identity.StaffUser;

/// What an editor of the plain layer has to know of the personal checklist beside it (bảng hỏi đi theo lớp dễ hiểu): it
/// names the layer's papers word for word.
public interface ChecklistUpkeep {
    /// How far the checklist of a procedure is.
    ///
    /// @param published whether a table is published, fitting or not
    /// @param made whether an editor or a release has made one, published or not
    /// @param questions of the table, else of the draft that would be offered
    record Standing(boolean published, boolean made, int questions) {}

    Standing standing(CatalogueEntry entry);

    /// A question of a table that a layer would make.
    ///
    /// @param proposed its words as the machine made them
    /// @param text its words as an editor changed them, else the same
    /// @param only of whom it is asked, in words; empty for everybody
    record Asked(String proposed, String text, String only, List<Chosen> choices) {}

    /// A choice.
    ///
    /// @param papers that it brings about, together with earlier answers or alone
    /// @param facts other than papers that it decides: days, fee; empty for none
    record Chosen(String text, List<String> papers, List<String> facts) {}

    /// The table that a layer would make.
    ///
    /// @param always papers that everybody brings
    /// @param ways how many ways there are through it
    /// @param sound whether it can be published as it is
    /// @param mark the same for the same table
    record Proposed(List<Asked> questions, List<String> always, int ways, boolean sound, String mark) {
        /// Whether no answer changes what one brings.
        public boolean changesNoPapers() {
            return questions.stream().flatMap(each -> each.choices().stream()).allMatch(each -> each.papers()
                    .isEmpty());
        }
    }

    /// @param words for questions, by those proposed
    Proposed propose(CatalogueEntry entry, Map<String, String> words);

    /// Publishes the table that this layer makes, if it is sound and there is no published one.
    ///
    /// @return whether it did
    boolean publishProposed(CatalogueEntry entry, Map<String, String> words, StaffUser editor);

    /// The papers that the published table names; empty when there is none.
    Set<String> papersOf(ProcedureCode code);

    /// Publishes the table again with other names of its papers.
    ///
    /// @param names the new ones by the old
    void rename(ProcedureCode code, Map<String, String> names, StaffUser editor);
}
