package vn.motcua.nlp.text;

import java.util.List;

/// The words of a line with the punctuation that clings to them.
final class Words {
    private Words() {}

    static List<String> of(String normalized) {
        return normalized.isEmpty() ? List.of() : List.of(normalized.split(" "));
    }

    /// Returns the word without the punctuation around it.
    static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    /// Returns the punctuation after the word.
    static String trailing(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(end);
    }
}
