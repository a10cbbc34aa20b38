package vn.motcua.chatbot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Judges whether an answer said in other words still says the same (kiểm tra câu viết lại): every number, date, code,
/// sum, address, point of a list and proper name of the composed answer is there, no other one is, and nothing was
/// negated or made free of charge. When in doubt it says no, and the composed answer is sent.
public final class RephrasingCheck {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+|(?<![\\w/])/[a-z][a-z0-9/-]+");
    private static final Pattern FIGURE = Pattern.compile("[\\p{L}\\d]*\\d[\\p{L}\\d]*(?:[./:-][\\p{L}\\d]+)*");
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{Ll}\\d,;:()“\"-] )\\p{Lu}[\\p{L}]*(?: \\p{Lu}[\\p{L}]*)*");
    private static final Set<String> COUNTED = Set.of(
            "không",
            "chưa",
            "chẳng",
            "đừng",
            "miễn",
            "trừ",
            "cấm",
            "bắt",
            "phải",
            "not",
            "no",
            "never",
            "free",
            "must",
            "hai",
            "ba",
            "bốn",
            "năm",
            "sáu",
            "bảy",
            "tám",
            "chín",
            "mười",
            "mươi",
            "trăm",
            "nghìn",
            "ngàn",
            "triệu",
            "tỷ",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "hundred",
            "thousand",
            "million");
    private static final Set<String> UNITS = Set.of(
            "giờ", "ngày", "tuần", "tháng", "đồng", "bản", "bộ", "sao", "chính", "gốc", "hours", "days", "months",
            "copies");
    private static final int LONGER = 2;

    private RephrasingCheck() {}

    /// Whether the other words may be said in place of the composed answer.
    public static boolean accepts(String composed, String rephrased) {
        if (rephrased.isBlank() || rephrased.length() > LONGER * composed.length() + 80) {
            return false;
        }
        return counts(ADDRESS, composed)
                        .keySet()
                        .equals(counts(ADDRESS, rephrased).keySet())
                && counts(FIGURE, composed).equals(counts(FIGURE, rephrased))
                && words(composed, COUNTED).equals(words(rephrased, COUNTED))
                && words(composed, UNITS).equals(words(rephrased, UNITS))
                && holdsPoints(composed, rephrased)
                && namesNothingNew(composed, rephrased);
    }

    private static Map<String, Integer> counts(Pattern pattern, String text) {
        var counts = new HashMap<String, Integer>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            counts.merge(matcher.group().replaceAll("[.,;:)]+$", "").toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        return counts;
    }

    private static Map<String, Integer> words(String text, Set<String> watched) {
        var counts = new HashMap<String, Integer>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (watched.contains(word)) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts;
    }

    /// Points of lists are names of papers and steps: they stay word for word.
    private static boolean holdsPoints(String composed, String rephrased) {
        String flat = flat(rephrased);
        List<String> points = new ArrayList<>();
        for (String line : composed.split("\n")) {
            if (line.startsWith("• ") || line.matches("\\d+\\. .*")) {
                points.add(flat(line.replaceFirst("^(?:• |\\d+\\. )", "")));
            }
        }
        return points.stream().allMatch(flat::contains);
    }

    private static boolean namesNothingNew(String composed, String rephrased) {
        Set<String> known = new HashSet<>(List.of(flat(composed).split("[^\\p{L}\\d]+")));
        Matcher name = NAME.matcher(rephrased);
        while (name.find()) {
            if (!flat(composed).contains(flat(name.group()))) {
                return false;
            }
        }
        // A name the composed answer writes in capitals is kept somewhere.
        Matcher kept = NAME.matcher(composed);
        String flat = flat(rephrased);
        while (kept.find()) {
            if (!flat.contains(flat(kept.group()))) {
                return false;
            }
        }
        return !known.isEmpty();
    }

    private static String flat(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
