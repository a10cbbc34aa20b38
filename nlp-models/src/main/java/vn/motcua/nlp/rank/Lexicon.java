package vn.motcua.nlp.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.nlp.text.Tokenizer;
import vn.motcua.nlp.text.VietnameseText;
import vn.motcua.nlp.text.WordLists;

/// What people say and what the records call it (từ đời thường và từ trong hồ sơ): `sổ đỏ` is looked for as
/// `giấy chứng nhận quyền sử dụng đất` too. Data: `lexicon.tsv`.
final class Lexicon {
    private static final Lexicon DEFAULT = read();

    private final Map<String, List<Sense>> senses;
    private final Set<String> firstWords = new HashSet<>();
    private final int longest;

    private Lexicon(Map<String, List<Sense>> senses) {
        this.senses = senses;
        senses.keySet().forEach(key -> firstWords.add(key.split(" ")[0]));
        this.longest = senses.keySet().stream()
                .mapToInt(key -> key.split(" ").length)
                .max()
                .orElse(0);
    }

    static Lexicon standard() {
        return DEFAULT;
    }

    /// Finds the colloquial phrases of a question; phrases may overlap, each is reported once where it starts.
    List<Match> matches(List<String> folded, List<String> accented, boolean hasDiacritics) {
        var found = new ArrayList<Match>();
        for (int at = 0; at < folded.size(); at++) {
            int room = firstWords.contains(folded.get(at)) ? folded.size() - at : 0;
            for (int length = Math.min(longest, room); length > 0; length--) {
                List<Sense> here = senses.get(String.join(" ", folded.subList(at, at + length)));
                if (here == null) {
                    continue;
                }
                String typed = String.join(" ", accented.subList(at, at + length));
                for (Sense sense : here) {
                    if (!hasDiacritics || sense.fits(typed)) {
                        found.add(new Match(at, length, sense.alternatives()));
                    }
                }
                break;
            }
        }
        return found;
    }

    private static Lexicon read() {
        var senses = new HashMap<String, List<Sense>>();
        for (String line : WordLists.lines(Lexicon.class, "lexicon.tsv")) {
            String[] cells = line.split("\t");
            var alternatives = new ArrayList<List<String>>();
            for (String official : cells[1].split("\\|")) {
                alternatives.add(Tokenizer.foldedSyllables(official));
            }
            for (String spoken : cells[0].split("\\|")) {
                String key = String.join(" ", Tokenizer.foldedSyllables(spoken));
                senses.computeIfAbsent(key, absent -> new ArrayList<>())
                        .add(new Sense(VietnameseText.normalize(spoken), List.copyOf(alternatives)));
            }
        }
        return new Lexicon(senses);
    }

    /// One meaning of a colloquial phrase.
    private record Sense(String written, List<List<String>> alternatives) {
        /// In a text with diacritics the phrase must be this one and not a look-alike: `bao` in `bao nhiêu` is no
        // `bão`.
        /// Of a phrase of several syllables the marks may be left out.
        boolean fits(String typed) {
            boolean phrase = typed.indexOf(' ') >= 0;
            return typed.equals(written) || phrase && VietnameseText.fold(typed).equals(typed);
        }
    }

    /// A colloquial phrase found in a question.
    ///
    /// @param at where it starts
    /// @param length its syllables
    /// @param alternatives what the records say instead, each as folded syllables
    record Match(int at, int length, List<List<String>> alternatives) {}
}
