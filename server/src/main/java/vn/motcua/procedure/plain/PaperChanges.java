package vn.motcua.procedure.plain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.procedure.RequiredDocument.Kind;

/// Papers that others name and that an editor names anew or takes away (đổi tên, bỏ giấy tờ).
public final class PaperChanges {
    private PaperChanges() {}

    /// @param used names that somebody else relies on
    /// @return the new name by the old; an empty one where the paper is gone
    public static Map<String, String> between(PlainDraft before, PlainDraft now, Set<String> used) {
        Map<String, Paper> rows = now.papers().stream()
                .filter(paper -> paper.kind() != Kind.NOTE)
                .collect(Collectors.toMap(Paper::id, paper -> paper, (first, second) -> first));
        Set<String> names = rows.values().stream().map(Paper::name).collect(Collectors.toSet());
        Map<String, String> changes = new LinkedHashMap<>();
        for (Paper paper : before.papers()) {
            if (used.contains(paper.name()) && !names.contains(paper.name())) {
                Paper same = rows.get(paper.id());
                changes.put(paper.name(), same == null ? "" : same.name());
            }
        }
        return changes;
    }
}
