package vn.motcua.procedure.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks for what an ordinary reader may stumble over (kiểm tra chữ dễ hiểu): long sentences, abbreviations that nobody
/// explained, the language of offices, capitals that shout. It advises; it never refuses.
public final class PlainLanguage {
    /// More words than this make a sentence long.
    public static final int LONG = 25;

    private static final String WORDS = "/catalogue/plain-language.tsv";
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;:])\\s+|\\n+");
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\p{L}\\p{N}/.-])[A-ZĐ][A-ZĐƯ&]{1,7}(?![\\p{L}\\p{N}]|[/-]\\p{L}|[/.-]\\p{N})");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{2,}(?:[ ,]+\\p{Lu}{2,}){2,}");
    private static final Pattern CITATION =
            Pattern.compile("\\d+(?:\\.\\d+)?/(?:\\d{4}/)?[\\p{Lu}][\\p{L}0-9-]*|[\\p{Lu}0-9]+(?:-[\\p{Lu}0-9]+)+");
    private static final Set<String> EVERYDAY = Set.of("QR", "PDF", "SMS", "ATM", "USD", "HIV", "COVID");

    private static final PlainLanguage INSTANCE = new PlainLanguage();

    private final Map<String, String> fullForms = new LinkedHashMap<>();
    private final Map<Pattern, String> phrases = new LinkedHashMap<>();

    private PlainLanguage() {
        try (var in = Objects.requireNonNull(PlainLanguage.class.getResourceAsStream(WORDS), WORDS);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        if (cells[0].equals("ABBREVIATION")) {
            fullForms.put(cells[1], cells[2]);
        } else {
            phrases.put(
                    Pattern.compile(
                            "(?<![\\p{L}])" + Pattern.quote(cells[1]) + "(?![\\p{L}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    cells[2]);
        }
    }

    /// What may be hard to understand; texts are in `i18n`, key `procedure.plain.remark.<KIND>`.
    public enum Kind {
        LONG_SENTENCE,
        ABBREVIATION,
        OFFICE_WORDS,
        CAPITALS
    }

    /// One remark.
    ///
    /// @param found the words it is about
    /// @param better what to write instead, or how many words a sentence has; empty when we know nothing better
    public record Remark(Kind kind, String found, String better) {}

    public static List<Remark> check(String text) {
        return INSTANCE.remarks(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private List<Remark> remarks(String text) {
        Set<Remark> remarks = new LinkedHashSet<>();
        for (String sentence : SENTENCE.split(text)) {
            int words = words(sentence);
            if (words > LONG) {
                remarks.add(new Remark(Kind.LONG_SENTENCE, opening(sentence), Integer.toString(words)));
            }
        }
        String shouting = SHOUTED.matcher(text)
                .results()
                .map(found -> found.group())
                .findFirst()
                .orElse("");
        if (!shouting.isEmpty()) {
            String calm = shouting.toLowerCase(Locale.ROOT);
            remarks.add(new Remark(
                    Kind.CAPITALS, opening(shouting), Character.toUpperCase(calm.charAt(0)) + calm.substring(1)));
        } else {
            remarks.addAll(abbreviations(text));
        }
        phrases.forEach((phrase, better) -> {
            Matcher matcher = phrase.matcher(text);
            if (matcher.find()) {
                remarks.add(new Remark(Kind.OFFICE_WORDS, matcher.group(), better));
            }
        });
        return List.copyOf(remarks);
    }

    private List<Remark> abbreviations(String text) {
        List<Remark> remarks = new ArrayList<>();
        String bare = CITATION.matcher(text).replaceAll(" ");
        Matcher matcher = ABBREVIATION.matcher(bare);
        while (matcher.find()) {
            String found = matcher.group();
            String full = fullForms.getOrDefault(found, "");
            boolean explained = text.contains("(" + found + ")")
                    || text.contains(found + " (")
                    || !full.isEmpty() && text.toLowerCase(Locale.ROOT).contains(full.toLowerCase(Locale.ROOT));
            if (!explained && !EVERYDAY.contains(found) && !ROMAN.matcher(found).matches()) {
                remarks.add(new Remark(Kind.ABBREVIATION, found, full));
            }
        }
        return remarks;
    }

    static int words(String sentence) {
        String bare = sentence.strip();
        return bare.isEmpty() ? 0 : bare.split("\\s+").length;
    }

    private static String opening(String sentence) {
        String[] words = sentence.strip().split("\\s+");
        return words.length <= 6
                ? sentence.strip()
                : String.join(" ", List.of(words).subList(0, 6)) + "…";
    }
}
