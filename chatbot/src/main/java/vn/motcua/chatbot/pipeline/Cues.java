package vn.motcua.chatbot.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.nlp.text.QueryText;
import vn.motcua.nlp.text.Tokenizer;
import vn.motcua.nlp.text.VietnameseText;

/// Cue phrases of one label (cụm từ dấu hiệu), matched on whole syllables with as much regard to diacritics as was
// typed:
/// a syllable typed with its marks must be the phrase's, in a phrase of several a bare one may be any.
///
/// A phrase is written plainly; `^` before it means that the message starts so, `=` around it that it is the whole
/// message, `!` before it that it counts only when typed with its marks, because without them it is an innocent word.
record Cues(List<Cue> cues) {
    static Cues of(String alternatives) {
        return new Cues(Arrays.stream(alternatives.split("\\|"))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .map(Cue::of)
                .toList());
    }

    /// Returns the length of the longest cue found in the text, 0 when there is none.
    int longestIn(QueryText text) {
        String folded = text.foldedLine();
        int longest = 0;
        for (Cue cue : cues) {
            if (cue.folded().length() > longest && cue.isIn(folded, text)) {
                longest = cue.folded().length();
            }
        }
        return longest;
    }

    boolean anyIn(QueryText text) {
        return longestIn(text) > 0;
    }

    /// Returns the syllables, without marks, of every cue found in the text.
    Set<String> wordsIn(QueryText text) {
        String folded = text.foldedLine();
        return cues.stream()
                .filter(cue -> cue.isIn(folded, text))
                .flatMap(cue -> Arrays.stream(cue.folded().strip().split(" ")))
                .collect(Collectors.toSet());
    }

    private enum Place {
        WHOLE,
        START,
        ANYWHERE,
        MARKED
    }

    /// @param folded its syllables without marks, with a space before, between and after them
    /// @param written the same syllables as written
    private record Cue(String folded, List<String> written, Place place) {
        static Cue of(String phrase) {
            Place place =
                    switch (phrase.charAt(0)) {
                        case '=' -> Place.WHOLE;
                        case '^' -> Place.START;
                        case '!' -> Place.MARKED;
                        default -> Place.ANYWHERE;
                    };
            String words = phrase.replaceAll("[=^!]", "");
            String folded =
                    VietnameseText.fold(words).replaceAll("[^a-z0-9]+", " ").strip();
            return new Cue(" " + folded + " ", Tokenizer.syllables(VietnameseText.normalize(words)), place);
        }

        boolean isIn(String line, QueryText text) {
            return switch (place) {
                case WHOLE -> line.equals(folded);
                case START -> line.startsWith(folded) && (!text.hasDiacritics() || agrees(text, 0));
                case ANYWHERE -> line.contains(folded) && (!text.hasDiacritics() || agreesSomewhere(text));
                case MARKED -> line.contains(folded) && text.hasDiacritics() && agreesSomewhere(text);
            };
        }

        private boolean agreesSomewhere(QueryText text) {
            for (int at = 0; at + written.size() <= text.accented().size(); at++) {
                if (agrees(text, at)) {
                    return true;
                }
            }
            return false;
        }

        private boolean agrees(QueryText text, int from) {
            if (from + written.size() > text.accented().size()) {
                return false;
            }
            for (int i = 0; i < written.size(); i++) {
                String typed = text.accented().get(from + i);
                boolean bare = typed.equals(text.folded().get(from + i));
                boolean mayBeBare = place != Place.MARKED && written.size() > 1;
                boolean same = typed.equals(written.get(i));
                if (!same && !(bare && mayBeBare && typed.equals(VietnameseText.fold(written.get(i))))) {
                    return false;
                }
            }
            return true;
        }
    }
}
