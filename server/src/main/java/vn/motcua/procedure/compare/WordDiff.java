package vn.motcua.procedure.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MeyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.procedure.compare.Piece.Kind;

/// Tells word by word how one text became another.
///
/// Time grows with the number of words times the number of differences; long texts are therefore compared sentence by
/// sentence first, and what even then is too different is shown as replaced as a whole.
public final class WordDiff {
    private static final Pattern WORD = Pattern.compile("\n|[^\\s]+");
    private static final Pattern SENTENCE_END = Pattern.compile("\n|.*[.;:!?]");

    /// Words before times words now that are compared directly: some milliseconds.
    private static final long LARGEST = 4_000_000;

    private WordDiff() {}

    public static List<Piece> between(String before, String now) {
        List<String> old = words(before);
        List<String> young = words(now);
        int head = commonHead(old, young);
        int tail = commonHead(
                old.subList(head, old.size()).reversed(),
                young.subList(head, young.size()).reversed());
        var hunks = new Hunks();
        hunks.same(old.subList(0, head));
        words(old.subList(head, old.size() - tail), young.subList(head, young.size() - tail), hunks);
        hunks.same(old.subList(old.size() - tail, old.size()));
        return hunks.pieces();
    }

    private static void words(List<String> old, List<String> young, Hunks hunks) {
        if (product(old, young) <= LARGEST) {
            walk(old, young, (gone, added) -> hunks.changed(gone, added), hunks::same);
            return;
        }
        List<List<String>> oldSentences = sentences(old);
        List<List<String>> youngSentences = sentences(young);
        if (product(oldSentences, youngSentences) > LARGEST) {
            hunks.changed(old, young);
            return;
        }
        walk(
                oldSentences,
                youngSentences,
                (gone, added) -> replaced(flat(gone), flat(added), hunks),
                same -> hunks.same(flat(same)));
    }

    private static void replaced(List<String> gone, List<String> added, Hunks hunks) {
        if (product(gone, added) <= LARGEST) {
            walk(gone, added, hunks::changed, hunks::same);
        } else {
            hunks.changed(gone, added);
        }
    }

    private static long product(List<?> one, List<?> other) {
        return (long) one.size() * other.size();
    }

    private static <T> void walk(List<T> old, List<T> young, Changed<T> changed, Same<T> same) {
        int at = 0;
        for (AbstractDelta<T> delta :
                DiffUtils.diff(old, young, new MeyersDiffWithLinearSpace<T>()).getDeltas()) {
            int from = delta.getSource().getPosition();
            same.of(old.subList(at, from));
            changed.of(delta.getSource().getLines(), delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        same.of(old.subList(at, old.size()));
    }

    private static int commonHead(List<String> one, List<String> other) {
        int most = Math.min(one.size(), other.size());
        int same = 0;
        while (same < most && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }

    private static List<List<String>> sentences(List<String> words) {
        List<List<String>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (SENTENCE_END.matcher(words.get(i)).matches()) {
                sentences.add(words.subList(from, i + 1));
                from = i + 1;
            }
        }
        sentences.add(words.subList(from, words.size()));
        return sentences;
    }

    private static List<String> flat(List<List<String>> sentences) {
        return sentences.stream().flatMap(List::stream).toList();
    }

    /// Words and line ends.
    static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    static String joined(List<String> words) {
        return String.join(" ", words).replace(" \n", "\n").replace("\n ", "\n");
    }

    private interface Changed<T> {
        void of(List<T> gone, List<T> added);
    }

    private interface Same<T> {
        void of(List<T> words);
    }

    /// What was found, made readable: a word or two between two larger changes are part of the change.
    private static final class Hunks {
        private final List<List<String>> same = new ArrayList<>(List.of(new ArrayList<>()));
        private final List<List<String>> gone = new ArrayList<>();
        private final List<List<String>> added = new ArrayList<>();

        void same(List<String> words) {
            same.getLast().addAll(words);
        }

        void changed(List<String> less, List<String> more) {
            if (less.isEmpty() && more.isEmpty()) {
                return;
            }
            boolean joins = !gone.isEmpty() && isSplinter(less, more);
            if (joins) {
                gone.getLast().addAll(same.getLast());
                added.getLast().addAll(same.getLast());
                gone.getLast().addAll(less);
                added.getLast().addAll(more);
                same.getLast().clear();
                return;
            }
            gone.add(new ArrayList<>(less));
            added.add(new ArrayList<>(more));
            same.add(new ArrayList<>());
        }

        private boolean isSplinter(List<String> less, List<String> more) {
            int between = same.getLast().size();
            int beforeIt = Math.max(gone.getLast().size(), added.getLast().size());
            int after = Math.max(less.size(), more.size());
            return between == 0 || between <= 2 && 2 * between < beforeIt + after;
        }

        List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            for (int i = 0; i < same.size(); i++) {
                add(pieces, Kind.SAME, same.get(i));
                if (i < gone.size()) {
                    add(pieces, Kind.GONE, gone.get(i));
                    add(pieces, Kind.ADDED, added.get(i));
                }
            }
            return pieces;
        }

        private static void add(List<Piece> pieces, Kind kind, List<String> words) {
            if (!words.isEmpty()) {
                pieces.add(new Piece(kind, joined(words)));
            }
        }
    }
}
