package vn.motcua.procedure.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// What became of one field of a record.
///
/// @param field its name, as the caller calls it
public record FieldChange(String field, List<LineChange> lines) {
    public FieldChange {
        lines = List.copyOf(lines);
    }

    public boolean touched() {
        return lines.stream().anyMatch(LineChange::touched);
    }

    /// Fields in order of the newer version, also those that stayed.
    public static List<FieldChange> between(
            SequencedMap<String, List<Line>> before, SequencedMap<String, List<Line>> now) {
        Set<String> fields = new LinkedHashSet<>(now.keySet());
        fields.addAll(before.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String field : fields) {
            changes.add(new FieldChange(field, ListDiff.between(lines(before, field), lines(now, field))));
        }
        return changes;
    }

    private static List<Line> lines(Map<String, List<Line>> fields, String field) {
        return fields.getOrDefault(field, List.of());
    }
}
