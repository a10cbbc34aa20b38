package vn.motcua.procedure.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Two editors changed the same draft: tells field by field who changed what, and joins the two as they choose.
public final class DraftMerge {
    private DraftMerge() {}

    /// Who changed a field since both began.
    public enum Changed {
        MINE,
        THEIRS,
        BOTH
    }

    /// Whose text a field gets.
    public enum Side {
        MINE,
        THEIRS
    }

    /// A field that somebody changed. A value that is absent is a row that does not exist (any longer).
    ///
    /// @param key see [DraftFields]
    public record Difference(
            String key,
            Changed changed,
            @Nullable Object base,
            @Nullable Object mine,
            @Nullable Object theirs) {
        /// What is taken unless the editor says otherwise: nothing typed is dropped by itself.
        public Side proposed() {
            return changed == Changed.THEIRS ? Side.THEIRS : Side.MINE;
        }
    }

    /// Every field that is not the same in all three, in the order of the form.
    public static List<Difference> differences(PlainDraft base, PlainDraft mine, PlainDraft theirs) {
        Map<String, Object> before = DraftFields.of(base);
        Map<String, Object> my = DraftFields.of(mine);
        Map<String, Object> their = DraftFields.of(theirs);
        List<Difference> differences = new ArrayList<>();
        for (String key : DraftFields.keys(my, their)) {
            Object mineNow = my.get(key);
            Object theirsNow = their.get(key);
            Object then = before.get(key);
            if (!Objects.equals(mineNow, theirsNow)) {
                Changed changed = Objects.equals(mineNow, then)
                        ? Changed.THEIRS
                        : Objects.equals(theirsNow, then) ? Changed.MINE : Changed.BOTH;
                differences.add(new Difference(key, changed, then, mineNow, theirsNow));
            }
        }
        return differences;
    }

    /// The draft in which each differing field comes from the chosen side, or from the proposed one.
    public static PlainDraft join(PlainDraft base, PlainDraft mine, PlainDraft theirs, Map<String, Side> choices) {
        Map<String, Side> sides = new LinkedHashMap<>();
        differences(base, mine, theirs)
                .forEach(difference ->
                        sides.put(difference.key(), choices.getOrDefault(difference.key(), difference.proposed())));
        Map<String, Object> my = DraftFields.of(mine);
        Map<String, Object> their = DraftFields.of(theirs);
        Map<String, Object> joined = new LinkedHashMap<>();
        for (String key : DraftFields.keys(my, their)) {
            Object value = sides.get(key) == Side.THEIRS ? their.get(key) : my.get(key);
            if (value != null) {
                joined.put(key, value);
            }
        }
        PlainDraft draft = DraftFields.draft(joined);
        return mine.isReviewed() || theirs.isReviewed()
                ? draft.reviewedBy(theirs).reviewedBy(mine)
                : draft;
    }
}
