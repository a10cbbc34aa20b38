package vn.motcua.survey;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/// One sentence in several languages; Vietnamese is always there, others where somebody translated it.
///
/// @param byTag the sentence by BCP 47 language tag
public record LocalizedText(Map<String, String> byTag) {
    private static final String BASE = "vi";

    public LocalizedText {
        byTag = byTag.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, e -> Normalizer.normalize(e.getValue(), Normalizer.Form.NFC)));
        if (byTag.getOrDefault(BASE, "").isBlank()) {
            throw new IllegalArgumentException("a text needs Vietnamese words");
        }
    }

    /// In this language, else in Vietnamese.
    public String in(String tag) {
        String words = byTag.get(tag);
        return words == null || words.isBlank() ? byTag.getOrDefault(BASE, "") : words;
    }
}
