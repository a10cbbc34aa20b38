package vn.motcua.procedure.compare;

/// A stretch of text with what became of it.
public record Piece(Kind kind, String text) {

    public enum Kind {
        SAME,
        GONE,
        ADDED,
        /// A long unchanged stretch that is not shown.
        CUT
    }
}
