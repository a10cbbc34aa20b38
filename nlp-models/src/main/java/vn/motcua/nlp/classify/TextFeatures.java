package vn.motcua.nlp.classify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.nlp.text.Abbreviations;
import vn.motcua.nlp.text.Tokenizer;
import vn.motcua.nlp.text.VietnameseText;

/// What a linear model sees of a text: syllables with and without diacritics side by side, and their neighbours.
///
/// A text typed without diacritics thus loses only the accented half of its features. Chat spelling and regional
/// words are written out first; numbers are one feature, whatever their value.
public final class TextFeatures {
    private static final int MOST_SYLLABLES = 400;
    private static final int FARTHEST = 4;
    private static final int LAST_WORDS = 8;
    private static final int SHORT_CLAUSE = 4;
    private static final Pattern CLAUSE_END = Pattern.compile("[.,;:?!]+");

    /// Folded words that ask; with the word a little before them they say what is asked: `cần … gì`, `nộp … đâu`.
    private static final Set<String> ASKING = Set.of(
            "gi", "chi", "dau", "mo", "sao", "rang", "nao", "may", "nhieu", "lau", "khong", "hong", "ko", "k", "ai",
            "the", "duoc", "dc", "can", "phai", "chua", "bao", "j", "mang", "nop", "lam", "buoc", "dieu", "kien", "mau",
            "don");

    private TextFeatures() {}

    /// Returns the features of a text, each once, in the order they appear.
    public static String[] of(String text) {
        String expanded = Abbreviations.expand(text);
        List<String> accented = limited(Tokenizer.syllables(expanded)).stream()
                .map(TextFeatures::numberless)
                .toList();
        List<String> folded = new ArrayList<>(accented.size());
        for (String syllable : accented) {
            folded.add(VietnameseText.fold(syllable));
        }
        Set<String> features = new LinkedHashSet<>();
        addSyllables(features, accented, folded);
        addNeighbours(features, accented, folded);
        addDistantNeighbours(features, folded);
        addEnds(features, folded);
        addLastWords(features, folded);
        addClauses(features, expanded);
        features.add("length:" + Math.min(5, 32 - Integer.numberOfLeadingZeros(folded.size())));
        if (text.indexOf('?') >= 0) {
            features.add("question-mark");
        }
        return features.toArray(String[]::new);
    }

    private static void addSyllables(Set<String> features, List<String> accented, List<String> folded) {
        for (int i = 0; i < folded.size(); i++) {
            features.add(folded.get(i));
            if (isAccented(accented, folded, i)) {
                features.add("'" + accented.get(i));
            }
        }
    }

    private static void addNeighbours(Set<String> features, List<String> accented, List<String> folded) {
        for (int i = 0; i + 1 < folded.size(); i++) {
            features.add(folded.get(i) + " " + folded.get(i + 1));
            if (isAccented(accented, folded, i) || isAccented(accented, folded, i + 1)) {
                features.add("'" + accented.get(i) + " " + accented.get(i + 1));
            }
        }
    }

    private static void addDistantNeighbours(Set<String> features, List<String> folded) {
        for (int i = 0; i < folded.size(); i++) {
            for (int other = i + 2; other <= i + FARTHEST && other < folded.size(); other++) {
                if (ASKING.contains(folded.get(other))) {
                    features.add(folded.get(i) + " ~ " + folded.get(other));
                }
            }
        }
    }

    private static void addEnds(Set<String> features, List<String> folded) {
        if (folded.isEmpty()) {
            return;
        }
        features.add("^" + folded.getFirst());
        features.add("$" + folded.getLast());
        if (folded.size() <= 3) {
            features.add("=" + String.join(" ", folded));
        }
    }

    /// After a story the question comes last: its words count apart from those of the story.
    private static void addLastWords(Set<String> features, List<String> folded) {
        int size = folded.size();
        for (int i = Math.max(0, size - LAST_WORDS); i < size; i++) {
            features.add("E:" + folded.get(i));
            if (i + 1 < size) {
                features.add("E:" + folded.get(i) + " " + folded.get(i + 1));
            }
        }
        for (int length = 2; length <= 3 && length <= size; length++) {
            features.add("$" + String.join(" ", folded.subList(size - length, size)));
        }
    }

    /// Several questions of one message stand between its commas.
    private static void addClauses(Set<String> features, String expanded) {
        for (String written : CLAUSE_END.split(expanded)) {
            List<String> clause = limited(Tokenizer.foldedSyllables(written)).stream()
                    .map(TextFeatures::numberless)
                    .toList();
            if (clause.isEmpty()) {
                continue;
            }
            int size = clause.size();
            int pair = Math.min(2, size);
            features.add("c^" + clause.getFirst());
            features.add("c$" + clause.getLast());
            features.add("c^" + String.join(" ", clause.subList(0, pair)));
            features.add("c$" + String.join(" ", clause.subList(size - pair, size)));
            if (size <= SHORT_CLAUSE) {
                features.add("c=" + String.join(" ", clause));
            }
        }
    }

    private static boolean isAccented(List<String> accented, List<String> folded, int at) {
        return !accented.get(at).equals(folded.get(at));
    }

    private static String numberless(String syllable) {
        if (syllable.isEmpty() || !Character.isDigit(syllable.charAt(0))) {
            return syllable;
        }
        return syllable.chars().allMatch(Character::isDigit) ? "#" : "#a";
    }

    private static List<String> limited(List<String> syllables) {
        return syllables.size() <= MOST_SYLLABLES ? syllables : syllables.subList(0, MOST_SYLLABLES);
    }
}
