package vn.motcua.nlp.rank;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.nlp.text.Tokenizer;
import vn.motcua.nlp.text.VietnameseText;
import vn.motcua.nlp.text.WordLists;

/// What people say and what the records call it (từ đời thường và từ trong hồ sơ): `sổ đỏ` is looked for as
/// `giấy chứng nhận quyền sử dụng đất` too. Data: `lexicon.tsv`.
final class Lexicon {
    private static final Lexicon DEFAULT = read();

    private final PhraseTree<List<Sense>> senses;

    private Lexicon(PhraseTree<List<Sense>> senses) {
        this.senses = senses;
    }

    static Lexicon standard() {
        return DEFAULT;
    }

    /// Finds the colloquial phrases of a question; phrases may overlap, each is reported once where it starts.
    List<Match> matches(List<String> folded, List<String> accented, boolean hasDiacritics) {
        var found = new ArrayList<Match>();
        for (int at = 0; at < folded.size(); at++) {
            List<Sense> here = List.of();
            int length = 0;
            PhraseTree<List<Sense>> node = senses.after(folded.get(at));
            for (int end = at + 1; node != null; end++) {
                List<Sense> known = node.value();
                if (known != null) {
                    here = known;
                    length = end - at;
                }
                node = end < folded.size() ? node.after(folded.get(end)) : null;
            }
            if (!here.isEmpty()) {
                addFitting(here, at, length, accented, hasDiacritics, found);
            }
        }
        return found;
    }

    private static void addFitting(
            List<Sense> senses, int at, int length, List<String> accented, boolean hasDiacritics, List<Match> found) {
        String typed = String.join(" ", accented.subList(at, at + length));
        for (Sense sense : senses) {
            if (!hasDiacritics || sense.fits(typed)) {
                found.add(new Match(at, length, sense.alternatives()));
            }
        }
    }

    private static Lexicon read() {
        var senses = new PhraseTree<List<Sense>>();
        for (String line : WordLists.lines(Lexicon.class, "lexicon.tsv")) {
            String[] cells = line.split("\t");
            var alternatives = new ArrayList<List<String>>();
            for (String official : cells[1].split("\\|")) {
                alternatives.add(Tokenizer.foldedSyllables(official));
            }
            for (String spoken : cells[0].split("\\|")) {
                List<String> key = Tokenizer.foldedSyllables(spoken);
                List<Sense> known = senses.get(key);
                List<Sense> all = known == null ? new ArrayList<>() : known;
                all.add(new Sense(VietnameseText.normalize(spoken), List.copyOf(alternatives)));
                senses.put(key, all);
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
