package vn.motcua.nlp.rank;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.nlp.text.Tokenizer;

/// Phrases looked up by the longest match at a position (tập cụm từ), with as much regard to diacritics as was typed.
///
/// A phrase of several syllables is recognised without its marks too. A single syllable is not: without marks `đang` is
/// also `đăng`, `tại` also `tai`, `xã` also `xạ`, so in a text with diacritics it must stand there exactly.
final class PhraseSet {
    private final PhraseTree<Set<List<String>>> phrases = new PhraseTree<>();

    PhraseSet(Collection<String> written) {
        for (String phrase : written) {
            List<String> folded = Tokenizer.foldedSyllables(phrase);
            Set<List<String>> known = phrases.get(folded);
            Set<List<String>> all = known == null ? new HashSet<>() : known;
            all.add(Tokenizer.syllables(phrase));
            phrases.put(folded, all);
        }
    }

    /// Returns how many syllables the longest phrase that starts at the position has, 0 when none does.
    int lengthAt(List<String> folded, List<String> accented, boolean hasDiacritics, int position) {
        int longest = 0;
        PhraseTree<Set<List<String>>> node = phrases;
        for (int end = position; end < folded.size(); end++) {
            node = node.after(folded.get(end));
            if (node == null) {
                break;
            }
            int length = end + 1 - position;
            Set<List<String>> here = node.value();
            if (here != null && (!hasDiacritics || agrees(here, folded, accented, position, length))) {
                longest = length;
            }
        }
        return longest;
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
