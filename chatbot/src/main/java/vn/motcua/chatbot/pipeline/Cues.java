package vn.motcua.chatbot.pipeline;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.nlp.text.QueryText;
import vn.motcua.nlp.text.VietnameseText;

/// Cue phrases of one label (cụm từ dấu hiệu), matched without diacritics on whole syllables.
record Cues(List<Cue> cues) {
    static Cues of(String alternatives) {
        var cues = new ArrayList<Cue>();
        for (String alternative : alternatives.split("\\|")) {
            if (alternative.isBlank()) {
                continue;
            }
            String phrase = alternative.strip();
            if (phrase.startsWith("=")) {
                cues.add(new Cue(line(phrase.replace("=", "")), "", Place.WHOLE));
            } else if (phrase.startsWith("^")) {
                cues.add(new Cue(line(phrase.substring(1)), "", Place.START));
            } else {
                cues.add(new Cue(line(phrase), " " + VietnameseText.normalize(phrase) + " ", Place.ANYWHERE));
            }
        }
        return new Cues(List.copyOf(cues));
    }

    /// Returns the length of the longest cue found in the text, 0 when there is none.
    int longestIn(QueryText text) {
        String folded = text.foldedLine();
        String accented = text.hasDiacritics() ? " " + String.join(" ", text.accented()) + " " : "";
        int longest = 0;
        for (Cue cue : cues) {
            if (cue.folded().length() > longest && cue.isIn(folded, accented)) {
                longest = cue.folded().length();
            }
        }
        return longest;
    }

    boolean anyIn(QueryText text) {
        return longestIn(text) > 0;
    }

    private static String line(String phrase) {
        return " " + VietnameseText.fold(phrase).replaceAll("[^a-z0-9]+", " ").strip() + " ";
    }

    private enum Place {
        WHOLE,
        START,
        ANYWHERE
    }

    private record Cue(String folded, String written, Place place) {
        boolean isIn(String foldedText, String accentedText) {
            return switch (place) {
                case WHOLE -> foldedText.equals(folded);
                case START -> foldedText.startsWith(folded);
                case ANYWHERE -> foldedText.contains(folded) && (accentedText.isEmpty() || agrees(accentedText));
            };
        }

        /// One short word typed with diacritics must be that very word: `phí` is not `phi`, `giá` is not `gia`.
        private boolean agrees(String accentedText) {
            boolean single = folded.strip().indexOf(' ') < 0;
            return !single || accentedText.contains(written);
        }
    }
}
