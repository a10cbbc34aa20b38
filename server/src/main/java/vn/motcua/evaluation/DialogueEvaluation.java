package vn.motcua.evaluation;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.chatbot.Chatbot;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.QuickReply;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.Turn;
import vn.motcua.chatbot.UserMessage;
import vn.motcua.conversation.OfflineAssistant;

/// Holds whole conversations and checks each turn against what a fair judge expects of it.
public final class DialogueEvaluation {
    private static final Pattern REPORT_CODE = Pattern.compile("PA-\\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private final Chatbot chatbot;
    private final List<Map<String, Object>> lines = new ArrayList<>();
    private final List<Boolean> turns = new ArrayList<>();
    private final List<Boolean> dialogues = new ArrayList<>();

    private DialogueEvaluation(Chatbot chatbot) {
        this.chatbot = chatbot;
    }

    /// Runs it and writes one line a turn to `output`.
    ///
    /// @throws EvaluationException files cannot be read or written
    public static Map<String, Object> run(Path catalogue, String province, Path input, @Nullable Path output) {
        var chatbot = OfflineAssistant.over(
                OfflineCatalogue.read(catalogue, province),
                province,
                YearMonth.of(2026, 11),
                RandomGeneratorFactory.of("L64X128MixRandom").create(1));
        var evaluation = new DialogueEvaluation(chatbot);
        JsonLines.read(input).forEach(evaluation::hold);
        JsonLines.write(output, evaluation.lines);
        return evaluation.figures();
    }

    private Map<String, Object> figures() {
        Statistics.Share turnShare = Statistics.share(turns);
        Statistics.Share dialogueShare = Statistics.share(dialogues);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("dialogues", dialogues.size());
        figures.put("turns", turns.size());
        figures.put("turnAccuracy", turnShare.value());
        figures.put("dialogueAccuracy", dialogueShare.value());
        figures.put(
                "intervals", Map.of("turnAccuracy", turnShare.toJson(), "dialogueAccuracy", dialogueShare.toJson()));
        return figures;
    }

    private void hold(Map<String, Object> dialogue) {
        ConversationState state = ConversationState.fresh();
        String lastCode = "";
        boolean all = true;
        int number = 0;
        for (Map<String, Object> expected : objects(dialogue.get("turns"))) {
            String user = JsonLines.text(expected, "user").replace("{{last_code}}", lastCode);
            Turn turn = chatbot.reply(state, UserMessage.of(user));
            state = turn.state();
            lastCode = reportCode(turn).isEmpty() ? lastCode : reportCode(turn);
            List<String> faults = faults(object(expected.get("expect")), turn);
            turns.add(faults.isEmpty());
            all &= faults.isEmpty();
            lines.add(line(JsonLines.text(dialogue, "id"), ++number, user, turn, faults));
        }
        dialogues.add(all);
    }

    private static Map<String, Object> line(String id, int number, String user, Turn turn, List<String> faults) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("turn", number);
        line.put("user", user);
        line.put(
                "kinds",
                turn.replies().stream().map(reply -> reply.kind().wireName()).toList());
        line.put("said", said(turn));
        line.put("ok", faults.isEmpty());
        line.put("faults", faults);
        return line;
    }

    private static List<String> faults(Map<String, Object> expect, Turn turn) {
        List<String> faults = new ArrayList<>();
        String said = comparable(said(turn));
        List<String> kinds = JsonLines.list(expect, "kind");
        boolean kind = kinds.isEmpty()
                || turn.replies().stream()
                        .anyMatch(reply -> kinds.contains(reply.kind().wireName()));
        if (!kind) {
            faults.add("kind is not " + kinds);
        }
        List<String> any = JsonLines.list(expect, "must_contain_any");
        if (!any.isEmpty() && any.stream().noneMatch(words -> said.contains(comparable(words)))) {
            faults.add("contains none of " + any);
        }
        JsonLines.list(expect, "must_not_contain").stream()
                .filter(words -> said.contains(comparable(words)))
                .forEach(words -> faults.add("contains " + words));
        String code = JsonLines.text(expect, "procedure_code");
        if (!code.isEmpty() && turn.replies().stream().noneMatch(reply -> code.equals(reply.procedureCode()))) {
            faults.add("is not about " + code);
        }
        return faults;
    }

    /// Everything a citizen would see: text, sources, ready answers.
    private static String said(Turn turn) {
        return turn.replies().stream()
                .map(reply -> reply.plainText() + buttons(reply))
                .collect(Collectors.joining("\n"));
    }

    private static String buttons(Reply reply) {
        return reply.quickReplies().stream()
                .map(QuickReply::label)
                .map(label -> "\n[" + label + "]")
                .collect(Collectors.joining());
    }

    private static String reportCode(Turn turn) {
        Matcher matcher = REPORT_CODE.matcher(said(turn));
        return matcher.find() ? matcher.group() : "";
    }

    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private static List<Map<String, Object>> objects(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(DialogueEvaluation::object).toList()
                : List.of();
    }
}
