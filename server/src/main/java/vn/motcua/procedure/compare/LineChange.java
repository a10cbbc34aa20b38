package vn.motcua.procedure.compare;

import java.util.List;

/// What became of one line.
///
/// @param before its place among the lines of the older version, from 1; 0 where it was not there
/// @param now its place among the lines of the newer version, from 1; 0 where it is no more
/// @param moved whether it stands elsewhere among those that stayed
public record LineChange(Kind kind, List<Piece> pieces, int before, int now, boolean moved) {
    public LineChange {
        pieces = List.copyOf(pieces);
    }

    public enum Kind {
        KEPT,
        CHANGED,
        GONE,
        ADDED
    }

    public boolean touched() {
        return kind != Kind.KEPT || moved;
    }

    /// The pieces with long unchanged stretches cut short.
    public List<Piece> shortened() {
        return kind == Kind.CHANGED ? Shortening.of(pieces) : pieces;
    }
}
