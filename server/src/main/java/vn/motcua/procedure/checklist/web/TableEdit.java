package vn.motcua.procedure.checklist.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// One press on a button of the editors' form: a row is added, removed or moved up. It changes what was typed and
// nothing
/// else, so the form works without JavaScript.
final class TableEdit {
    private static final Pattern ACTION =
            Pattern.compile("(add|remove|up)\\.([qpftlnr](?:\\.\\d{1,4}(?:\\.c(?:\\.\\d{1,4})?)?)?)");

    private TableEdit() {}

    /// @param action as in `add.q`, `add.q.0.c`, `remove.p.3`, `up.q.1`; others change nothing
    static FormFields apply(FormFields fields, String action) {
        Matcher matcher = ACTION.matcher(action);
        if (!matcher.matches()) {
            return fields;
        }
        String row = matcher.group(2);
        Map<String, List<String>> changed = new LinkedHashMap<>(fields.values());
        switch (matcher.group(1)) {
            case "add" -> add(fields, row, changed);
            case "remove" -> {
                changed.keySet().removeIf(name -> name.startsWith(row + "."));
                if (row.matches("q\\.\\d+")) {
                    forget(fields.text(row + ".id"), changed);
                }
            }
            default -> up(fields, row, changed);
        }
        return new FormFields(changed);
    }

    /// No row depends any longer on what is not asked; one that depended on nothing else counts always.
    private static void forget(String question, Map<String, List<String>> changed) {
        Pattern accepted = Pattern.compile("((.+)\\.w\\.\\d+)\\." + Pattern.quote(question));
        List<Matcher> gone = changed.keySet().stream()
                .map(accepted::matcher)
                .filter(Matcher::matches)
                .toList();
        gone.forEach(each -> changed.remove(each.group()));
        gone.stream()
                .filter(each -> changed.keySet().stream().noneMatch(name -> name.startsWith(each.group(1) + ".")))
                .forEach(each -> changed.keySet().removeIf(name -> name.startsWith(each.group(2) + ".w.")));
    }

    private static void add(FormFields fields, String group, Map<String, List<String>> changed) {
        List<String> rows = fields.rows(group);
        int next = rows.isEmpty() ? 0 : 1 + index(rows.getLast());
        String row = group + "." + next;
        changed.put(row + ".text", List.of(""));
        if (group.equals("q")) {
            changed.put(row + ".id", List.of(freeId(fields, "q", "q")));
            changed.put(row + ".c.0.id", List.of("yes"));
            changed.put(row + ".c.0.text", List.of("Có"));
            changed.put(row + ".c.1.id", List.of("no"));
            changed.put(row + ".c.1.text", List.of("Không"));
        } else if (group.endsWith(".c")) {
            changed.put(row + ".id", List.of(freeId(fields, group, "c")));
        }
    }

    /// An id that no row of this group has; people never see it.
    private static String freeId(FormFields fields, String group, String letter) {
        List<String> taken =
                fields.rows(group).stream().map(row -> fields.text(row + ".id")).toList();
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> letter + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static void up(FormFields fields, String row, Map<String, List<String>> changed) {
        List<String> rows = fields.rows(row.substring(0, row.lastIndexOf('.')));
        int position = rows.indexOf(row);
        if (position < 1) {
            return;
        }
        String above = rows.get(position - 1);
        changed.clear();
        fields.values().forEach((name, values) -> changed.put(swapped(name, row, above), values));
    }

    private static String swapped(String name, String one, String other) {
        if (name.startsWith(one + ".")) {
            return other + name.substring(one.length());
        }
        return name.startsWith(other + ".") ? one + name.substring(other.length()) : name;
    }

    private static int index(String row) {
        return Integer.parseInt(row.substring(row.lastIndexOf('.') + 1));
    }
}
