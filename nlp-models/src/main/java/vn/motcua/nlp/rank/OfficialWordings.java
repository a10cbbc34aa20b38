package vn.motcua.nlp.rank;

import java.util.List;
import vn.motcua.nlp.text.QueryText;

/// What the records say instead of the everyday words of a question (cách gọi trong hồ sơ).
public final class OfficialWordings {
    private OfficialWordings() {}

    /// Returns the wordings without marks, as with "giấy độc thân" → "tình trạng hôn nhân".
    public static List<String> of(QueryText text) {
        return Lexicon.standard().matches(text.folded(), text.accented(), text.hasDiacritics()).stream()
                .flatMap(match -> match.alternatives().stream())
                .filter(words -> words.size() > 1)
                .map(words -> String.join(" ", words))
                .distinct()
                .toList();
    }
}
