package vn.motcua.nlp.rank;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Numbers for the words of names (bảng từ), so that names and questions are compared by numbers. It grows with the
/// catalogue and is shared by its states; a word keeps its number.
final class Vocabulary {
    private static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /// Returns the numbers of the words, given to those that have none.
    int[] learn(Collection<String> words) {
        return words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, absent -> next.getAndIncrement()))
                .toArray();
    }

    /// Returns the number of the word, negative when no name has it.
    int number(String word) {
        return numbers.getOrDefault(word, UNKNOWN);
    }

    /// Every number is below this.
    int size() {
        return next.get();
    }
}
