package vn.motcua.nlp.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes out abbreviations, chat spelling and regional words (viết tắt, teencode, từ địa phương) in their context.
///
/// The rules are lines of `short-forms.tsv`: *what is written*, *what it stands for*, and optionally the neighbouring
/// words that must (or, with `!`, must not) stand directly beside it. The longest phrase wins, then the first line
/// whose context fits. A rule written without diacritics fits with and without them.
public final class Abbreviations {
    private static final Map<String, List<Rule>> RULES = load();
    private static final Set<String> FIRST_WORDS = firstWords();
    private static final int LONGEST =
            RULES.keySet().stream().mapToInt(key -> key.split(" ").length).max().orElse(1);

    private Abbreviations() {}

    /// Returns the normalised text with each short form written out; what no rule covers stays as it is.
    public static String expand(String text) {
        List<String> words = Words.of(VietnameseText.normalize(text));
        List<String> keys = words.stream().map(Words::bare).toList();
        boolean accented = VietnameseText.hasDiacritics(text);
        var expanded = new ArrayList<String>(words.size());
        for (int i = 0; i < words.size(); ) {
            int length = expandAt(i, words, keys, accented, expanded);
            i += length;
        }
        return String.join(" ", expanded);
    }

    private static int expandAt(
            int at, List<String> words, List<String> keys, boolean accented, List<String> expanded) {
        int room = FIRST_WORDS.contains(keys.get(at)) ? words.size() - at : 0;
        for (int length = Math.min(LONGEST, room); length > 0; length--) {
            String key = String.join(" ", keys.subList(at, at + length));
            for (Rule rule : RULES.getOrDefault(key, List.of())) {
                if (rule.fits(keys, at, length, accented)) {
                    expanded.add(rule.expansion() + Words.trailing(words.get(at + length - 1)));
                    return length;
                }
            }
        }
        expanded.add(words.get(at));
        return 1;
    }

    private static Set<String> firstWords() {
        var first = new HashSet<String>();
        RULES.keySet().forEach(key -> first.add(key.split(" ")[0]));
        return Set.copyOf(first);
    }

    private static Map<String, List<Rule>> load() {
        var rules = new LinkedHashMap<String, List<Rule>>();
        for (String line : WordLists.lines(Abbreviations.class, "short-forms.tsv")) {
            String[] cells = line.split("\t");
            String context = cells.length > 2 ? cells[2].strip() : "";
            for (String form : cells[0].split("\\|")) {
                String written = VietnameseText.normalize(form);
                String folded = VietnameseText.stripMarks(written);
                Rule rule = Rule.of(VietnameseText.normalize(cells[1]), context, written.equals(folded));
                rules.computeIfAbsent(written, absent -> new ArrayList<>()).add(rule);
                if (!written.equals(folded)) {
                    // A phrase is safe without its marks; a single word often is another word then (mô, mở, mồ).
                    addUnaccentedPhrase(rules, folded, rule);
                }
            }
        }
        return new HashMap<>(rules);
    }

    private static void addUnaccentedPhrase(Map<String, List<Rule>> rules, String folded, Rule rule) {
        if (folded.contains(" ")) {
            rules.computeIfAbsent(folded, absent -> new ArrayList<>())
                    .add(new Rule(rule.expansion(), rule.beside(), rule.notBeside(), true, true));
        }
    }

    /// One way to write out a short form, with the neighbours it asks for or excludes.
    private record Rule(
            String expansion, Set<String> beside, Set<String> notBeside, boolean folded, boolean onlyUnaccented) {
        static Rule of(String expansion, String context, boolean folded) {
            var beside = new ArrayList<String>();
            var notBeside = new ArrayList<String>();
            for (String word : context.isEmpty() ? new String[0] : context.split("[ ,]+")) {
                String bare = VietnameseText.fold(word.startsWith("!") ? word.substring(1) : word);
                (word.startsWith("!") ? notBeside : beside).add(bare);
            }
            return new Rule(expansion, Set.copyOf(beside), Set.copyOf(notBeside), folded, false);
        }

        boolean fits(List<String> keys, int at, int length, boolean accented) {
            if (onlyUnaccented && accented) {
                return false;
            }
            String before = at > 0 ? VietnameseText.stripMarks(keys.get(at - 1)) : "";
            String after = at + length < keys.size() ? VietnameseText.stripMarks(keys.get(at + length)) : "";
            boolean wanted = beside.isEmpty() || beside.contains(before) || beside.contains(after);
            return wanted && !notBeside.contains(before) && !notBeside.contains(after);
        }
    }
}
