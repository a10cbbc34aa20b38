package vn.motcua.nlp.rank;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.nlp.text.VietnameseText;
import vn.motcua.nlp.text.WordLists;

/// Wordings that make an entry a special case of another (dấu hiệu trường hợp riêng): *đăng ký lại*, *có yếu tố nước
/// ngoài*, *lưu động*. Such an entry is meant only when the question says so. Data: `markers.tsv`.
final class Markers {
    private static final List<Marker> ALL = read();

    private Markers() {}

    /// Returns which markers the folded title carries, as a bit set.
    static long inTitle(String foldedTitle) {
        String line = " " + foldedTitle.replaceAll("[^a-z0-9]+", " ").strip() + " ";
        long found = 0;
        for (int i = 0; i < ALL.size(); i++) {
            if (containsAny(line, ALL.get(i).wordings())) {
                found |= 1L << i;
            }
        }
        return found;
    }

    /// Returns which markers the question asks for, as a bit set.
    static long askedFor(String foldedLine) {
        long asked = 0;
        for (int i = 0; i < ALL.size(); i++) {
            Marker marker = ALL.get(i);
            if (containsAny(foldedLine, marker.wordings()) || containsAny(foldedLine, marker.askedBy())) {
                asked |= 1L << i;
            }
        }
        return asked;
    }

    /// Returns the penalty of an entry whose title carries what the question does not ask for.
    static double penalty(long inTitle, long askedFor) {
        long unasked = inTitle & ~askedFor;
        double penalty = 0;
        for (int i = 0; i < ALL.size(); i++) {
            if ((unasked >>> i & 1) == 1) {
                penalty += ALL.get(i).penalty();
            }
        }
        return Math.min(penalty, 0.35);
    }

    /// Returns how many of the title's special wordings the question asks for.
    static int agreements(long inTitle, long askedFor) {
        return Long.bitCount(inTitle & askedFor);
    }

    private static boolean containsAny(String line, List<String> phrases) {
        for (String phrase : phrases) {
            if (line.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    private static List<Marker> read() {
        var markers = new ArrayList<Marker>();
        for (String line : WordLists.lines(Markers.class, "markers.tsv")) {
            String[] cells = line.split("\t");
            markers.add(new Marker(phrases(cells[0]), phrases(cells[1]), Double.parseDouble(cells[2])));
        }
        return List.copyOf(markers);
    }

    private static List<String> phrases(String cell) {
        var phrases = new ArrayList<String>();
        for (String phrase : cell.split("\\|")) {
            phrases.add(" " + VietnameseText.fold(phrase) + " ");
        }
        return List.copyOf(phrases);
    }

    private record Marker(List<String> wordings, List<String> askedBy, double penalty) {}
}
