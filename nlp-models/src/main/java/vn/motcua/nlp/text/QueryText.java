package vn.motcua.nlp.text;

import java.util.List;

/// A question made ready for matching (câu hỏi đã chuẩn hoá): the repaired text and its two parallel streams of
// syllables.
///
/// @param repaired the normalised text with typing slips repaired and short forms written out
/// @param accented the syllables of it, as typed
/// @param folded the same syllables without diacritics
/// @param hasDiacritics whether the person typed diacritics at all
public record QueryText(String repaired, List<String> accented, List<String> folded, boolean hasDiacritics) {
    public QueryText {
        accented = List.copyOf(accented);
        folded = List.copyOf(folded);
    }

    /// Repairs, writes out and cuts what a person typed.
    public static QueryText of(String typed) {
        String repaired = Abbreviations.expand(TypingRepair.repair(typed));
        return new QueryText(
                repaired,
                Tokenizer.syllables(repaired),
                Tokenizer.foldedSyllables(repaired),
                VietnameseText.hasDiacritics(typed));
    }

    /// Cuts a text that an office wrote: nothing in it is repaired or written out.
    public static QueryText ofRecord(String official) {
        String normalized = VietnameseText.normalize(official);
        return new QueryText(
                normalized,
                Tokenizer.syllables(normalized),
                Tokenizer.foldedSyllables(normalized),
                VietnameseText.hasDiacritics(normalized));
    }

    /// Returns the folded syllables joined by single spaces, with a space at both ends, for phrase tests.
    public String foldedLine() {
        return " " + String.join(" ", folded) + " ";
    }
}
