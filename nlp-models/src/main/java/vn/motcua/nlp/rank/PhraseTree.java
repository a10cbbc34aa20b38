package vn.motcua.nlp.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Phrases by their syllables (cây cụm từ), each with what is known of it: read along a text, a phrase is found without
/// putting its key together.
final class PhraseTree<V> {
    private final Map<String, PhraseTree<V>> next = new HashMap<>();
    private @Nullable V value;

    /// Keeps the value for the phrase in place of what was known of it.
    void put(List<String> phrase, V known) {
        PhraseTree<V> node = this;
        for (String syllable : phrase) {
            node = node.next.computeIfAbsent(syllable, absent -> new PhraseTree<>());
        }
        node.value = known;
    }

    /// Returns what is known of the phrase itself.
    @Nullable
    V get(List<String> phrase) {
        PhraseTree<V> node = this;
        for (String syllable : phrase) {
            node = node.next.get(syllable);
            if (node == null) {
                return null;
            }
        }
        return node.value;
    }

    /// Returns where the text goes on from here; nothing when no phrase does.
    @Nullable
    PhraseTree<V> after(String syllable) {
        return next.get(syllable);
    }

    /// Returns what is known of the phrase that ends here, if one does.
    @Nullable
    V value() {
        return value;
    }
}
