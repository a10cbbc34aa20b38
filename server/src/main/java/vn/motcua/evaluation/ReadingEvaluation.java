package vn.motcua.evaluation;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.chatbot.Chatbot;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.Understanding;
import vn.motcua.chatbot.UserMessage;
import vn.motcua.conversation.OfflineAssistant;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.classify.DialogueAct;

/// Whether the assistant takes a message for what a person took it for (hiểu tin nhắn): its act, and what it asks for.
///
/// The whole assistant is asked, each message the first of a conversation, not a model alone. An item holds `acts`
/// (each of them a right reading), or `aspects` (all that is asked), or both.
public final class ReadingEvaluation {
    private final Map<String, Object> summary = new LinkedHashMap<>();
    private final List<String> table = new ArrayList<>();

    private record Judged(
            String id, Set<DialogueAct> acts, @Nullable Set<Aspect> aspects, Understanding said) {
        boolean isActRight() {
            return acts.contains(said.act());
        }

        Map<String, Object> toJson() {
            return Map.of(
                    "id", id,
                    "act", said.act().name(),
                    "aspects", said.aspects().stream().map(Enum::name).sorted().toList());
        }
    }

    private ReadingEvaluation(List<Judged> judged) {
        List<Judged> withActs =
                judged.stream().filter(each -> !each.acts().isEmpty()).toList();
        put("items", judged.size());
        if (!withActs.isEmpty()) {
            acts(withActs);
        }
        aspects(judged);
    }

    /// @throws EvaluationException files cannot be read or written, or hold unknown labels
    public static ReadingEvaluation run(Path catalogue, String province, Path input, @Nullable Path output) {
        Chatbot chatbot = OfflineAssistant.over(
                OfflineCatalogue.read(catalogue, province),
                province,
                YearMonth.of(2026, 11),
                RandomGeneratorFactory.of("L64X128MixRandom").create(1));
        List<Judged> judged =
                JsonLines.read(input).stream().map(item -> judge(chatbot, item)).toList();
        JsonLines.write(output, judged.stream().map(Judged::toJson).toList());
        return new ReadingEvaluation(judged);
    }

    private static Judged judge(Chatbot chatbot, Map<String, Object> item) {
        String text = JsonLines.text(item, "text");
        Understanding said =
                chatbot.reply(ConversationState.fresh(), UserMessage.of(text)).understanding();
        return new Judged(
                JsonLines.text(item, "id"),
                labels(item, "acts", DialogueAct.class),
                item.containsKey("aspects") ? labels(item, "aspects", Aspect.class) : null,
                said);
    }

    private static <L extends Enum<L>> Set<L> labels(Map<String, Object> item, String key, Class<L> type) {
        try {
            return JsonLines.list(item, key).stream()
                    .map(label -> Enum.valueOf(type, label))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
        } catch (IllegalArgumentException e) {
            throw new EvaluationException("Item " + JsonLines.text(item, "id") + ": " + e.getMessage());
        }
    }

    private void acts(List<Judged> judged) {
        put("acts", Statistics.share(judged.stream().map(Judged::isActRight).toList()));
        Map<DialogueAct, List<Boolean>> found = new EnumMap<>(DialogueAct.class);
        Map<String, Integer> mistaken = new TreeMap<>();
        for (Judged each : judged) {
            DialogueAct meant = each.acts().iterator().next();
            found.computeIfAbsent(meant, absent -> new ArrayList<>()).add(each.isActRight());
            if (!each.isActRight()) {
                mistaken.merge(meant + " as " + each.said().act(), 1, Integer::sum);
            }
        }
        found.forEach((act, right) -> table.add("  %-24s %d of %d"
                .formatted(act, right.stream().filter(each -> each).count(), right.size())));
        mistaken.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .forEach(each -> table.add("  %-44s %d".formatted(each.getKey(), each.getValue())));
    }

    private void aspects(List<Judged> judged) {
        int[] all = new int[3];
        Map<Aspect, int[]> perAspect = new EnumMap<>(Aspect.class);
        List<Boolean> exact = new ArrayList<>();
        for (Judged each : judged) {
            Set<Aspect> gold = each.aspects();
            if (gold != null) {
                Set<Aspect> named = new HashSet<>(gold);
                named.addAll(each.said().aspects());
                for (Aspect aspect : named) {
                    int kind =
                            !gold.contains(aspect) ? 1 : each.said().aspects().contains(aspect) ? 0 : 2;
                    all[kind]++;
                    perAspect.computeIfAbsent(aspect, absent -> new int[3])[kind]++;
                }
                exact.add(gold.equals(each.said().aspects()));
            }
        }
        if (!exact.isEmpty()) {
            put("aspects, micro-F1", f1(all));
            put("aspects, all of a message right", Statistics.share(exact));
            perAspect.forEach((aspect, counts) -> table.add("  %-24s %s".formatted(aspect, f1(counts))));
        }
    }

    private static double f1(int[] rightWrongMissed) {
        return Statistics.microF1(rightWrongMissed[0], rightWrongMissed[1], rightWrongMissed[2]);
    }

    private void put(String name, Object value) {
        summary.put(name, value);
        table.add("%-32s %s".formatted(name, value));
    }

    /// Lines for a terminal.
    public List<String> table() {
        return List.copyOf(table);
    }

    /// Figures by name.
    public Map<String, Object> summary() {
        return Map.copyOf(summary);
    }
}
