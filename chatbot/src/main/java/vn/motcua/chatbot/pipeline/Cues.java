package vn.motcua.chatbot.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.nlp.text.QueryText;
import vn.motcua.nlp.text.Tokenizer;
import vn.motcua.nlp.text.VietnameseText;

/// Cue phrases of one label (cụm từ dấu hiệu), matched on whole syllables with as much regard to diacritics as was
// typed:
/// a syllable typed with its marks must be the phrase's, in a phrase of several a bare one may be any.
///
/// A phrase is written plainly; `^` before it means that the message starts so, `=` around it that it is the whole
/// message, `!` before it that it counts only when typed with its marks, because without them it is an innocent word.
final class Cues {
    /// By the first folded syllable, so that a text is only laid against what may begin there.
    private final Map<String, List<Cue>> byFirst = new HashMap<>();

    private Cues(List<Cue> cues) {
        for (Cue cue : cues) {
            byFirst.computeIfAbsent(cue.words().getFirst(), absent -> new ArrayList<>())
                    .add(cue);
        }
    }

    static Cues of(String alternatives) {
        return new Cues(Arrays.stream(alternatives.split("\\|"))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .map(Cue::of)
                .toList());
    }

    /// Returns the length of the longest cue found in the text, 0 when there is none.
    int longestIn(QueryText text) {
        return longestIn(text, false);
    }

    boolean anyIn(QueryText text) {
        return longestIn(text, true) > 0;
    }

    private int longestIn(QueryText text, boolean anyWillDo) {
        List<String> folded = text.folded();
        int longest = 0;
        for (int at = 0; at < folded.size(); at++) {
            for (Cue cue : byFirst.getOrDefault(folded.get(at), List.of())) {
                if (cue.length() > longest && cue.isAt(at, text)) {
                    longest = cue.length();
                    if (anyWillDo) {
                        return longest;
                    }
                }
            }
        }
        return longest;
    }

    /// Returns the syllables, without marks, of every cue found in the text.
    Set<String> wordsIn(QueryText text) {
        var words = new HashSet<String>();
        for (int at = 0; at < text.folded().size(); at++) {
            for (Cue cue : byFirst.getOrDefault(text.folded().get(at), List.of())) {
                if (cue.isAt(at, text)) {
                    words.addAll(cue.words());
                }
            }
        }
        return words;
    }

    private enum Place {
        WHOLE,
        START,
        ANYWHERE,
        MARKED
    }

    /// @param words its syllables without marks
    /// @param written the same syllables as written
    private record Cue(List<String> words, List<String> written, Place place) {
        static Cue of(String phrase) {
            Place place =
                    switch (phrase.charAt(0)) {
                        case '=' -> Place.WHOLE;
                        case '^' -> Place.START;
                        case '!' -> Place.MARKED;
                        default -> Place.ANYWHERE;
                    };
            List<String> written = Tokenizer.syllables(phrase.replaceAll("[=^!]", ""));
            if (written.isEmpty()) {
                throw new IllegalStateException("A cue without a word: " + phrase);
            }
            return new Cue(written.stream().map(VietnameseText::fold).toList(), written, place);
        }

        /// Its letters with a space before, between and after the syllables.
        int length() {
            int length = 1;
            for (String word : words) {
                length += word.length() + 1;
            }
            return length;
        }

        boolean isAt(int at, QueryText text) {
            return switch (place) {
                case WHOLE -> at == 0 && text.folded().equals(words);
                case START -> at == 0 && isWritten(at, text);
                case ANYWHERE -> isWritten(at, text);
                case MARKED -> text.hasDiacritics() && isWritten(at, text);
            };
        }

        private boolean isWritten(int at, QueryText text) {
            if (at + words.size() > text.folded().size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                String typed = text.folded().get(at + i);
                if (!typed.equals(words.get(i))
                        || text.hasDiacritics() && !agrees(text.accented().get(at + i), i)) {
                    return false;
                }
            }
            return true;
        }

        private boolean agrees(String typed, int i) {
            boolean mayBeBare = place != Place.MARKED && words.size() > 1;
            return typed.equals(written.get(i)) || mayBeBare && typed.equals(words.get(i));
        }
    }
}
