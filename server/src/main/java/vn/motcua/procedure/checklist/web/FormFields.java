package vn.motcua.procedure.checklist.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A form with rows, as a browser sends it: names such as `p.3.note` are the note of the fourth paper.
record FormFields(Map<String, List<String>> values) {
    /// Far more than any table has; a form beyond it was not filled in by a person.
    private static final int MOST_FIELDS = 20_000;

    static FormFields parse(String body) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : body.split("&", MOST_FIELDS)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return new FormFields(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .replace("\0", "");
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    String text(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    int number(String name) {
        String digits = text(name);
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    /// Prefixes of the rows below this one, as in `p.0`, `p.1`, in order.
    List<String> rows(String prefix) {
        Pattern row = Pattern.compile(Pattern.quote(prefix) + "\\.(\\d{1,4})\\..*");
        return values.keySet().stream()
                .map(row::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .distinct()
                .sorted()
                .map(index -> prefix + "." + index)
                .toList();
    }
}
