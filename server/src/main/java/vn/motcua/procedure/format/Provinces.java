package vn.motcua.procedure.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The 34 provinces and cities, found in text under today's names and those that were merged on 1 July 2025.
public final class Provinces {
    private static final Provinces INSTANCE = new Provinces();

    private final Map<String, String> codeOfName = new HashMap<>();
    private final Map<String, String> nameOfCode = new HashMap<>();
    private final Pattern mention;
    private final Pattern loose;

    private Provinces() {
        List<String> names = new ArrayList<>();
        for (var row : DataTable.rows("/catalogue/provinces.tsv", 5)) {
            nameOfCode.put(row.get(0), row.get(1));
            names.add(row.get(1));
            codeOfName.put(row.get(1).toLowerCase(java.util.Locale.ROOT), row.get(0));
            for (String former : row.get(3).split(",")) {
                if (!former.isBlank()) {
                    names.add(former);
                    codeOfName.put(former.toLowerCase(java.util.Locale.ROOT), row.get(0));
                }
            }
        }
        names.sort(java.util.Comparator.comparingInt(String::length).reversed());
        String any = String.join("|", names.stream().map(Pattern::quote).toList());
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        mention = Pattern.compile("(?:tỉnh|thành phố|tp\\.?)\\s+(" + any + ")(?![\\p{L}])", flags);
        loose = Pattern.compile("(?<![\\p{L}])(" + any + ")(?![\\p{L}])", flags);
    }

    public static Provinces all() {
        return INSTANCE;
    }

    public Optional<String> nameOf(String code) {
        return Optional.ofNullable(nameOfCode.get(code));
    }

    /// The province that a text names most often as "tỉnh …", "thành phố …".
    ///
    /// @param anyMention whether a bare name counts too, as in "Văn phòng đăng ký đất đai Bắc Ninh"; only for names of
    ///     bodies, since in running text many wards and streets bear the same names
    Optional<String> mostNamedIn(String text, boolean anyMention) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher matcher = (anyMention ? loose : mention).matcher(text);
        while (matcher.find()) {
            String code = codeOfName.get(matcher.group(1).toLowerCase(java.util.Locale.ROOT));
            if (code != null) {
                counts.merge(code, 1, Integer::sum);
            }
        }
        return leader(counts);
    }

    /// Names of the provinces that a text names as "tỉnh …", "thành phố …", those before a merger under today's.
    public Set<String> namedIn(String text) {
        Matcher matcher = mention.matcher(text);
        Set<String> names = new TreeSet<>();
        while (matcher.find()) {
            String code = codeOfName.get(matcher.group(1).toLowerCase(java.util.Locale.ROOT));
            nameOf(code == null ? "" : code).ifPresent(names::add);
        }
        return names;
    }

    /// A tie tells nothing.
    static Optional<String> leader(Map<String, Integer> counts) {
        List<Map.Entry<String, Integer>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        if (ranked.isEmpty()
                || ranked.size() > 1
                        && ranked.get(0).getValue().equals(ranked.get(1).getValue())) {
            return Optional.empty();
        }
        return Optional.of(ranked.getFirst().getKey());
    }
}
