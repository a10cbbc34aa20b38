package vn.motcua.procedure.plain;

/// Something in a sentence that a reader must not lose (điều không được mất).
///
/// @param start where its words begin in the sentence
/// @param end behind its last word
/// @param words as the sentence has them
public record Fact(Kind kind, int start, int end, String words) {
    public enum Kind {
        /// A number that counts: of days, papers, money, years.
        NUMBER,
        /// The number of a form or of the annex that holds it.
        FORM,
        /// Where one goes or sends something.
        PLACE,
        /// For whom or when it holds.
        CASE
    }
}
