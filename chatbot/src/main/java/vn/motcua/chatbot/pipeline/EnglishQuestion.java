package vn.motcua.chatbot.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.motcua.chatbot.Chatbot;
import vn.motcua.nlp.text.SyllableShape;
import vn.motcua.nlp.text.WordLists;

/// Reads a question asked in English (câu hỏi tiếng Anh) as the Vietnamese words the records are written in. Data:
/// `english.tsv`. Only what it knows is read; a message it knows too little of stays as it is.
final class EnglishQuestion {
    private static final List<Phrase> PHRASES = load();
    /// Words no Vietnamese message without diacritics holds often enough to matter.
    private static final Set<String> COMMON = Set.of(
            "how",
            "what",
            "where",
            "when",
            "which",
            "who",
            "need",
            "want",
            "please",
            "register",
            "my",
            "i",
            "is",
            "are",
            "for",
            "and",
            "with",
            "does",
            "much",
            "many",
            "long",
            "your",
            "you",
            "would",
            "could",
            "should",
            "about",
            "get",
            "have",
            "am",
            "of",
            "at",
            "it",
            "this",
            "that",
            "help",
            "new",
            "apply",
            "here",
            "there");
    private static final int FEW = 2;

    private EnglishQuestion() {}

    /// Whether the message is English: words of it that Vietnamese has not, and no diacritics.
    static boolean isEnglish(List<String> words, boolean hasDiacritics) {
        if (hasDiacritics || words.isEmpty()) {
            return false;
        }
        long foreign = words.stream().filter(EnglishQuestion::isForeign).count();
        long common = words.stream().filter(COMMON::contains).count();
        return words.size() == 1
                ? foreign == 1 && !translate(String.join(" ", words)).isEmpty()
                : foreign >= 1 && foreign + common >= FEW && (foreign + common) * 2 >= words.size();
    }

    private static boolean isForeign(String word) {
        return word.length() > 2
                && word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')
                && !SyllableShape.isPossible(word)
                && (COMMON.contains(word) || PHRASES.stream().anyMatch(phrase -> phrase.holds(word)));
    }

    /// Returns what is understood of it in Vietnamese; empty when nothing is.
    static String translate(String english) {
        String line = " "
                + english.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\d'/.-]+", " ")
                        .replaceAll("[.]+ ", " ")
                        .strip() + " ";
        var understood = new ArrayList<String>();
        for (Phrase phrase : PHRASES) {
            if (line.contains(phrase.english())) {
                line = line.replace(phrase.english(), " ¦ ");
                if (!understood.contains(phrase.vietnamese())) {
                    understood.add(phrase.vietnamese());
                }
            }
        }
        return String.join(" ", understood);
    }

    private static List<Phrase> load() {
        var phrases = new ArrayList<Phrase>();
        int row = 0;
        for (String line : WordLists.lines(Chatbot.class, "english.tsv")) {
            String[] cells = line.split("\t");
            for (String english : cells[0].split("\\|")) {
                phrases.add(new Phrase(" " + english + " ", cells[1], row));
            }
            row++;
        }
        // Longer ones first, so that "copy of birth certificate" is not read as a birth.
        phrases.sort(
                Comparator.comparingInt((Phrase phrase) -> -phrase.english().length())
                        .thenComparing(Phrase::row));
        return List.copyOf(phrases);
    }

    private record Phrase(String english, String vietnamese, int row) {
        boolean holds(String word) {
            return english.contains(" " + word + " ");
        }
    }
}
