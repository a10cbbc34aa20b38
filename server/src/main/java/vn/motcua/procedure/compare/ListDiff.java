package vn.motcua.procedure.compare;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.procedure.compare.LineChange.Kind;

/// Tells line by line how one list became another: what was reworded or moved is known again as the same thing.
public final class ListDiff {
    private ListDiff() {}

    /// In order of the newer list; what is gone stands where it stood.
    public static List<LineChange> between(List<Line> before, List<Line> now) {
        int[] partners = Matching.of(before, now);
        boolean[] stayed = inOrder(partners);
        boolean[] told = new boolean[before.size()];
        for (int partner : partners) {
            if (partner >= 0) {
                told[partner] = true;
            }
        }
        List<LineChange> changes = new ArrayList<>();
        int old = 0;
        for (int i = 0; i < now.size(); i++) {
            int partner = partners[i];
            for (; partner >= 0 && stayed[i] && old < partner; old++) {
                gone(before, old, told, changes);
            }
            changes.add(partner < 0 ? added(now, i) : both(before, partner, now, i, !stayed[i]));
        }
        for (; old < before.size(); old++) {
            gone(before, old, told, changes);
        }
        return changes;
    }

    private static void gone(List<Line> before, int index, boolean[] told, List<LineChange> changes) {
        if (!told[index]) {
            Piece piece = new Piece(Piece.Kind.GONE, before.get(index).text());
            changes.add(new LineChange(Kind.GONE, List.of(piece), index + 1, 0, false));
        }
    }

    private static LineChange added(List<Line> now, int index) {
        Piece piece = new Piece(Piece.Kind.ADDED, now.get(index).text());
        return new LineChange(Kind.ADDED, List.of(piece), 0, index + 1, false);
    }

    private static LineChange both(List<Line> before, int old, List<Line> now, int young, boolean moved) {
        List<Piece> pieces =
                WordDiff.between(before.get(old).text(), now.get(young).text());
        boolean same = pieces.stream().allMatch(piece -> piece.kind() == Piece.Kind.SAME);
        return new LineChange(same ? Kind.KEPT : Kind.CHANGED, pieces, old + 1, young + 1, moved);
    }

    /// The longest row of lines that kept their order; the others were moved.
    private static boolean[] inOrder(int[] partners) {
        int[] lasts = new int[partners.length];
        int[] previous = new int[partners.length];
        int length = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                continue;
            }
            int wanted = partners[i];
            int place = place(lasts, length, partners, wanted);
            previous[i] = place == 0 ? -1 : lasts[place - 1];
            lasts[place] = i;
            length = Math.max(length, place + 1);
        }
        boolean[] stayed = new boolean[partners.length];
        for (int i = length == 0 ? -1 : lasts[length - 1]; i >= 0; i = previous[i]) {
            stayed[i] = true;
        }
        return stayed;
    }

    private static int place(int[] lasts, int length, int[] partners, int wanted) {
        int from = 0;
        int to = length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (partners[lasts[middle]] < wanted) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
