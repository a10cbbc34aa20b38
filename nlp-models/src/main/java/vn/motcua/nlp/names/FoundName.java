package vn.motcua.nlp.names;

/// A name in a text (tên tìm thấy).
///
/// @param start of the first character
/// @param end after the last character
/// @param score how sure the model is, from 0 to 1; to be compared with a fitted threshold, not a probability
public record FoundName(NameKind kind, int start, int end, double score) {
    /// Returns the same with half the score.
    FoundName doubted() {
        return new FoundName(kind, start, end, score / 2);
    }

    /// Returns the name as it was written.
    public String in(String text) {
        return text.substring(start, end);
    }
}
