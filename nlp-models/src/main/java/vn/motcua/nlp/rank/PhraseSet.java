package vn.motcua.nlp.rank;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.nlp.text.Tokenizer;

/// Phrases looked up by the longest match at a position (tập cụm từ), with as much regard to diacritics as was typed.
///
/// A phrase of several syllables is recognised without its marks too. A single syllable is not: without marks `đang` is
/// also `đăng`, `tại` also `tai`, `xã` also `xạ`, so in a text with diacritics it must stand there exactly.
final class PhraseSet {
    private final Map<String, Set<List<String>>> phrases = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final int longest;

    PhraseSet(Collection<String> written) {
        int most = 0;
        for (String phrase : written) {
            List<String> folded = Tokenizer.foldedSyllables(phrase);
            phrases.computeIfAbsent(String.join(" ", folded), absent -> new HashSet<>())
                    .add(Tokenizer.syllables(phrase));
            firstWords.add(folded.getFirst());
            most = Math.max(most, folded.size());
        }
        longest = most;
    }

    /// Returns how many syllables the longest phrase that starts at the position has, 0 when none does.
    int lengthAt(List<String> folded, List<String> accented, boolean hasDiacritics, int position) {
        if (!firstWords.contains(folded.get(position))) {
            return 0;
        }
        for (int length = Math.min(longest, folded.size() - position); length > 0; length--) {
            Set<List<String>> here = phrases.get(String.join(" ", folded.subList(position, position + length)));
            if (here != null && (!hasDiacritics || agrees(here, folded, accented, position, length))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean agrees(
            Set<List<String>> written, List<String> folded, List<String> accented, int position, int length) {
        List<String> typed = accented.subList(position, position + length);
        if (length == 1) {
            return written.contains(typed);
        }
        return written.stream().anyMatch(phrase -> agrees(phrase, typed, folded.subList(position, position + length)));
    }

    /// A syllable typed without its marks may be any; one typed with marks must be the phrase's.
    private static boolean agrees(List<String> phrase, List<String> typed, List<String> folded) {
        for (int i = 0; i < phrase.size(); i++) {
            boolean bare = typed.get(i).equals(folded.get(i));
            if (!bare && !typed.get(i).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
