package vn.motcua.nlp.training;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.nlp.names.NameFinder;
import vn.motcua.nlp.text.VietnameseText;
import vn.motcua.nlp.text.WordLists;

/// Puts names into the gaps of a frame: made of surname, middle and given names, or taken from the lists of odd ones.
final class FrameFiller {
    private static final Pattern GAP = Pattern.compile("\\{([PGSWHKV])}|#");
    private static final List<String> SURNAMES = WordLists.lines(NameFinder.class, "surnames.txt");
    private static final List<String> MIDDLES = WordLists.lines(NameFinder.class, "middle-names.txt");
    private static final List<String> GIVENS = WordLists.lines(NameFinder.class, "given-names.txt");
    private static final Set<String> NAMES = Stream.of(SURNAMES, GIVENS)
            .flatMap(List::stream)
            .map(VietnameseText::normalize)
            .collect(Collectors.toUnmodifiableSet());
    private static final long SEED = 20_261_121;
    /// Two of three people have one of the first surnames of the list.
    private static final int COMMON_SURNAMES = 30;

    private final Random random = new Random(SEED);
    private final Map<String, List<String>> lists = new HashMap<>();

    FrameFiller(List<String> places, List<String> names) {
        lists.putAll(byKind(places));
        lists.putAll(byKind(names));
    }

    /// @param syllable in lower case, with its diacritics
    static boolean isName(String syllable) {
        return NAMES.contains(syllable);
    }

    private static Map<String, List<String>> byKind(List<String> lines) {
        return lines.stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.groupingBy(
                        cells -> cells[0], Collectors.mapping(cells -> cells[1], Collectors.toList())));
    }

    String fill(String frame) {
        Matcher gap = GAP.matcher(frame);
        var filled = new StringBuilder();
        while (gap.find()) {
            String kind = gap.group().equals("#") ? "#" : gap.group(1);
            gap.appendReplacement(filled, Matcher.quoteReplacement(value(kind)));
        }
        return gap.appendTail(filled).toString();
    }

    private String value(String kind) {
        return switch (kind) {
            case "#" -> Integer.toString(1 + random.nextInt(random.nextInt(3) == 0 ? 300 : 40));
            case "P" -> "{p " + shouted(person()) + "}";
            case "G" -> "{p " + given() + "}";
            case "K", "V" -> "{l " + pick(list(kind)) + "}";
            default -> pick(list(kind));
        };
    }

    private String person() {
        int dice = random.nextInt(100);
        if (dice < 14) {
            return pick(list("M"));
        }
        if (dice < 16) {
            return pick(list("F"));
        }
        String surname = random.nextInt(3) < 2 ? SURNAMES.get(random.nextInt(COMMON_SURNAMES)) : pick(SURNAMES);
        if (dice < 26) {
            return surname + " " + given();
        }
        String middle = dice < 45 ? "Thị" : dice < 60 ? "Văn" : pick(MIDDLES);
        return surname + " " + middle + " " + (dice < 85 ? given() : pick(MIDDLES) + " " + given());
    }

    private String given() {
        int dice = random.nextInt(100);
        if (dice < 15) {
            return pick(list("U"));
        }
        return dice < 30 ? pick(MIDDLES) + " " + pick(GIVENS) : pick(GIVENS);
    }

    private String shouted(String name) {
        return random.nextInt(12) == 0 ? name.toUpperCase(Locale.ROOT) : name;
    }

    private List<String> list(String kind) {
        return lists.getOrDefault(kind, List.of());
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
