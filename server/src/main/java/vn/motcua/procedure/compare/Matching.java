package vn.motcua.procedure.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Finds which line of the older version is which of the newer one: word for word the same, known by the same key, or
/// of mostly the same words.
final class Matching {
    private static final double ALIKE = 0.5;
    private static final long COMPARISONS = 250_000;
    private static final int WORDS = 200;

    private final List<Line> before;
    private final List<Line> now;
    private final int[] partners;
    private final boolean[] taken;

    private Matching(List<Line> before, List<Line> now) {
        this.before = before;
        this.now = now;
        this.partners = new int[now.size()];
        this.taken = new boolean[before.size()];
        Arrays.fill(partners, -1);
    }

    /// @return for each line of the newer version the index of its partner, or -1
    static int[] of(List<Line> before, List<Line> now) {
        var matching = new Matching(before, now);
        matching.equal(Line::text);
        matching.equal(line -> line.key().toLowerCase(Locale.ROOT));
        matching.alike();
        return matching.partners;
    }

    private void equal(Function<Line, String> by) {
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (!taken[i]) {
                free.computeIfAbsent(by.apply(before.get(i)), first -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < now.size(); i++) {
            Deque<Integer> same = partners[i] < 0 ? free.get(by.apply(now.get(i))) : null;
            if (same != null && !same.isEmpty()) {
                pair(same.removeFirst(), i);
            }
        }
    }

    private record Pair(int before, int now, double alike) {
        int distance() {
            return Math.abs(before - now);
        }
    }

    private void alike() {
        List<Integer> old = left(before.size(), i -> !taken[i]);
        List<Integer> young = left(now.size(), i -> partners[i] < 0);
        if (old.isEmpty() || young.isEmpty()) {
            return;
        }
        // Of very many lines only neighbours are compared.
        long reach = Math.max(5, COMPARISONS / Math.max(old.size(), young.size()));
        List<Set<String>> oldWords = words(old, before);
        List<Set<String>> youngWords = words(young, now);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            int first = (int) Math.max(0, i - reach);
            int last = (int) Math.min(young.size(), i + reach + 1);
            for (int j = first; j < last; j++) {
                double alike = dice(oldWords.get(i), youngWords.get(j));
                if (alike >= ALIKE) {
                    pairs.add(new Pair(old.get(i), young.get(j), alike));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::alike).reversed().thenComparingInt(Pair::distance));
        for (Pair pair : pairs) {
            if (!taken[pair.before] && partners[pair.now] < 0) {
                pair(pair.before, pair.now);
            }
        }
    }

    private void pair(int old, int young) {
        partners[young] = old;
        taken[old] = true;
    }

    private static List<Integer> left(int size, java.util.function.IntPredicate free) {
        return java.util.stream.IntStream.range(0, size).filter(free).boxed().toList();
    }

    private static List<Set<String>> words(List<Integer> indexes, List<Line> lines) {
        return indexes.stream()
                .map(index -> WordDiff.words(lines.get(index).key().toLowerCase(Locale.ROOT)).stream()
                        .limit(WORDS)
                        .<Set<String>>collect(HashSet::new, Set::add, Set::addAll))
                .toList();
    }

    private static double dice(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> small = one.size() <= other.size() ? one : other;
        Set<String> large = small == one ? other : one;
        long shared = small.stream().filter(large::contains).count();
        return 2.0 * shared / (one.size() + other.size());
    }
}
