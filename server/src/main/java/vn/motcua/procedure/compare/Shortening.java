package vn.motcua.procedure.compare;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.procedure.compare.Piece.Kind;

/// Leaves out of long unchanged stretches what helps nobody to understand the change beside them.
final class Shortening {
    /// Words kept on the side of a change.
    private static final int KEPT = 12;

    /// A stretch is cut only when that spares the reader something.
    private static final int LONG = 40;

    private Shortening() {}

    static List<Piece> of(List<Piece> pieces) {
        List<Piece> shortened = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            List<String> words = WordDiff.words(piece.text());
            if (piece.kind() != Kind.SAME || words.size() <= LONG) {
                shortened.add(piece);
                continue;
            }
            if (i > 0) {
                shortened.add(new Piece(Kind.SAME, WordDiff.joined(words.subList(0, KEPT))));
            }
            shortened.add(new Piece(Kind.CUT, "…"));
            if (i < pieces.size() - 1) {
                shortened.add(new Piece(Kind.SAME, WordDiff.joined(words.subList(words.size() - KEPT, words.size()))));
            }
        }
        return shortened;
    }
}
