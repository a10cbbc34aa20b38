package vn.motcua.procedure.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one person brings, pays and waits for, and where (giấy tờ của riêng tôi).
///
/// @param fee absent only in a table that has not passed its check; so for time and place
public record PersonalChecklist(
        List<ChecklistTable.Paper> papers,
        ChecklistTable.@Nullable FeeRow fee,
        ChecklistTable.@Nullable TimeRow time,
        ChecklistTable.@Nullable PlaceRow place,
        List<ChecklistTable.Notice> notices) {
    List<ChecklistTable.Row> rows() {
        List<ChecklistTable.Row> rows = new ArrayList<>(papers);
        rows.addAll(notices);
        Stream.of(fee, time, place).filter(Objects::nonNull).forEach(rows::add);
        return rows;
    }
}
