package vn.motcua.procedure.plain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.LifeEvent;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.plain.PlainDraft.Step;

/// A draft taken apart into the fields that editors compare: simple ones by name, rows by their id.
///
/// Keys are `name`, `nameEn`, `aliases`, `receivingPlace`, `channel:DIRECT`, `channel:DIRECT-2`, `paper:<id>`,
// `step:<id>`,
/// `conditions`, `results`, `lifeEvents`, `related`.
final class DraftFields {
    private static final String PAPER = "paper:";
    private static final String STEP = "step:";
    private static final String CHANNEL = "channel:";

    private DraftFields() {}

    /// Every field of the draft, in the order of the form.
    static Map<String, Object> of(PlainDraft draft) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", draft.name());
        fields.put("nameEn", draft.english());
        fields.put("aliases", draft.aliases());
        draft.papers().forEach(paper -> fields.put(PAPER + paper.id(), paper));
        draft.steps().forEach(step -> fields.put(STEP + step.id(), step));
        List<String> channels = draft.channelKeys();
        for (int i = 0; i < channels.size(); i++) {
            fields.put(CHANNEL + channels.get(i), draft.channels().get(i));
        }
        fields.put("receivingPlace", draft.receivingPlace());
        fields.put("conditions", draft.conditions());
        fields.put("results", draft.results());
        fields.put("lifeEvents", draft.lifeEvents());
        fields.put("related", draft.related());
        return fields;
    }

    /// The draft that these fields make.
    static PlainDraft draft(Map<String, Object> fields) {
        return new PlainDraft(
                (String) fields.getOrDefault("name", ""),
                texts(fields.get("aliases")),
                (String) fields.getOrDefault("receivingPlace", ""),
                rows(fields, CHANNEL, SubmissionChannel.class),
                rows(fields, PAPER, Paper.class),
                rows(fields, STEP, Step.class),
                texts(fields.get("conditions")),
                texts(fields.get("results")),
                items(fields.get("lifeEvents"), LifeEvent.class),
                texts(fields.get("related")),
                (String) fields.getOrDefault("nameEn", ""),
                null);
    }

    private static <T> List<T> rows(Map<String, Object> fields, String prefix, Class<T> type) {
        List<T> rows = new ArrayList<>();
        fields.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                rows.add(type.cast(value));
            }
        });
        return rows;
    }

    private static List<String> texts(@Nullable Object value) {
        return items(value, String.class);
    }

    private static <T> List<T> items(@Nullable Object value, Class<T> type) {
        return value instanceof Collection<?> many
                ? many.stream().map(type::cast).toList()
                : List.of();
    }

    /// Fields of both drafts in the order of the first, those only the second has at the end of their kind.
    static List<String> keys(Map<String, Object> first, Map<String, Object> second) {
        Map<Integer, List<String>> byKind = new TreeMap<>();
        for (String key : first.keySet()) {
            byKind.computeIfAbsent(place(key), kind -> new ArrayList<>()).add(key);
        }
        for (String key : second.keySet()) {
            if (!first.containsKey(key)) {
                byKind.computeIfAbsent(place(key), kind -> new ArrayList<>()).add(key);
            }
        }
        return byKind.values().stream().flatMap(List::stream).toList();
    }

    private static int place(String key) {
        List<String> order = List.of(
                "name",
                "nameEn",
                "aliases",
                "paper",
                "step",
                "channel",
                "receivingPlace",
                "conditions",
                "results",
                "lifeEvents");
        int place = order.indexOf(key.replaceFirst(":.*", ""));
        return place < 0 ? order.size() : place;
    }
}
