package vn.motcua.nlp.rank;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Folded phrases looked up by the longest match at a position (tập cụm từ).
final class PhraseSet {
    private final Set<String> phrases = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();
    private final int longest;

    PhraseSet(Collection<String> foldedPhrases) {
        phrases.addAll(foldedPhrases);
        foldedPhrases.forEach(phrase -> firstWords.add(phrase.split(" ")[0]));
        longest = foldedPhrases.stream()
                .mapToInt(phrase -> phrase.split(" ").length)
                .max()
                .orElse(0);
    }

    /// Returns how many syllables the longest phrase that starts at the position has, 0 when none does.
    int lengthAt(List<String> folded, int position) {
        if (!firstWords.contains(folded.get(position))) {
            return 0;
        }
        for (int length = Math.min(longest, folded.size() - position); length > 0; length--) {
            if (phrases.contains(String.join(" ", folded.subList(position, position + length)))) {
                return length;
            }
        }
        return 0;
    }
}
