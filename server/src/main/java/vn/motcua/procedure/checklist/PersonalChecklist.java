package vn.motcua.procedure.checklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one person brings, pays and waits for, and where (giấy tờ của riêng tôi).
///
/// @param fee absent only in a table that has not passed its check; so for time and place
public record PersonalChecklist(
        List<ChecklistTable.Paper> papers,
        ChecklistTable.@Nullable FeeRow fee,
        ChecklistTable.@Nullable TimeRow time,
        ChecklistTable.@Nullable PlaceRow place,
        List<ChecklistTable.Notice> notices) {}
