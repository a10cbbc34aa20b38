package vn.motcua.procedure.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.LifeEvent;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.plain.Coverage;
import vn.motcua.procedure.plain.Paper;
import vn.motcua.procedure.plain.PlainDraft;
import vn.motcua.procedure.plain.PlainDraft.Doubt;
import vn.motcua.procedure.plain.PlainDraft.Review;
import vn.motcua.procedure.plain.PlainDraft.Step;
import vn.motcua.procedure.plain.Taking;

/// The editor's form as it was sent: rows are numbered fields such as `paper.3.name`, in the order of the numbers.
final class PlainForm {
    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern CODES = Pattern.compile("[\\s,;]+");
    private static final int MOST = 99;
    private static final int MOST_ASKED = 200;

    private final Map<String, Object> fields;

    PlainForm(Map<String, Object> fields) {
        this.fields = fields;
    }

    /// What the pressed button asks for.
    String action() {
        return text("do");
    }

    String text(String field) {
        Object value = fields.get(field);
        Object first = value instanceof Collection<?> many
                ? many.stream().map(Object.class::cast).findFirst().orElse("")
                : value;
        return first == null ? "" : first.toString().replace("\r\n", "\n").strip();
    }

    /// @param facts channels with their numbers; the form brings their words only
    PlainDraft draft(List<SubmissionChannel> facts) {
        return new PlainDraft(
                text("name"),
                lines("aliases"),
                text("receivingPlace"),
                channels(facts),
                numbers("paper").map(this::paper).toList(),
                numbers("step").map(this::step).toList(),
                lines("conditions"),
                lines("results"),
                lifeEvents(),
                CODES.splitAsStream(text("related"))
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList(),
                text("nameEn"),
                text("review").equals("yes") ? new Review(settled(), asked()) : null);
    }

    /// A box settles every sentence behind it.
    private List<String> settled() {
        return all("left").stream()
                .flatMap(CODES::splitAsStream)
                .filter(key -> key.matches("[0-9a-f]{2,16}"))
                .toList();
    }

    /// Words of questions that differ from what the machine proposed.
    private Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        numbers("ask").forEach(number -> {
            String proposed = text("ask." + number + ".was");
            String words = text("ask." + number + ".text");
            if (!words.isEmpty() && !words.equals(proposed) && words.length() <= MOST_ASKED) {
                asked.put(proposed, words);
            }
        });
        return asked;
    }

    private List<String> all(String field) {
        Object value = fields.get(field);
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : value == null ? List.of() : List.of(value.toString());
    }

    private List<SubmissionChannel> channels(List<SubmissionChannel> facts) {
        List<String> keys = PlainDraft.channelKeys(facts);
        return IntStream.range(0, facts.size())
                .mapToObj(i -> channel(facts.get(i), "channel." + keys.get(i) + "."))
                .toList();
    }

    private SubmissionChannel channel(SubmissionChannel facts, String prefix) {
        String from = text(prefix + "as");
        if (!from.isEmpty() && fields.containsKey("channel." + from + ".time")) {
            return worded(facts, "channel." + from + ".");
        }
        return fields.containsKey(prefix + "time") ? worded(facts, prefix) : facts;
    }

    /// @param prefix of the fields that hold the words, those of another channel where both say the same
    private SubmissionChannel worded(SubmissionChannel facts, String prefix) {
        return new SubmissionChannel(
                facts.channel(),
                facts.time(),
                text(prefix + "time"),
                facts.fees(),
                facts.feeStatement(),
                text(prefix + "fee"),
                facts.description());
    }

    private Paper paper(int number) {
        String prefix = "paper." + number + ".";
        return new Paper(
                id(prefix),
                text(prefix + "name"),
                kind(text(prefix + "kind")).orElse(Kind.SUBMIT),
                count(text(prefix + "originals")),
                count(text(prefix + "copies")),
                text(prefix + "when"),
                text(prefix + "note"),
                text(prefix + "form"),
                text(prefix + "url"),
                text(prefix + "source"),
                guess(text(prefix + "guess")),
                Math.min(100, count(text(prefix + "confidence"))),
                text(prefix + "confirmed").equals("yes"),
                text(prefix + "heading"),
                doubt(text(prefix + "doubt")));
    }

    private static @Nullable Doubt doubt(String name) {
        return Arrays.stream(Doubt.values())
                .filter(doubt -> doubt.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private Step step(int number) {
        String prefix = "step." + number + ".";
        return new Step(
                id(prefix),
                text(prefix + "who"),
                text(prefix + "text"),
                text(prefix + "duration"),
                text(prefix + "source"));
    }

    private String id(String prefix) {
        String id = text(prefix + "id");
        return id.matches("[a-z0-9]{1,16}") ? id : newId();
    }

    private static String newId() {
        return "n" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Optional<Kind> kind(String name) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private static @Nullable Kind guess(String name) {
        return kind(name).orElse(null);
    }

    private static int count(String digits) {
        return digits.matches("\\d{1,3}") ? Math.min(Integer.parseInt(digits), MOST + 1) : 0;
    }

    private List<String> lines(String field) {
        return LINES.splitAsStream(text(field))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<LifeEvent> lifeEvents() {
        Object value = fields.get("lifeEvents");
        List<?> chosen =
                value instanceof Collection<?> many ? List.copyOf(many) : value == null ? List.of() : List.of(value);
        return Arrays.stream(LifeEvent.values())
                .filter(event -> chosen.contains(event.name()))
                .toList();
    }

    private Stream<Integer> numbers(String row) {
        Pattern key = Pattern.compile(Pattern.quote(row) + "\\.(\\d{1,4})\\..*");
        TreeSet<Integer> numbers = new TreeSet<>();
        for (String field : fields.keySet()) {
            Matcher matcher = key.matcher(field);
            if (matcher.matches()) {
                numbers.add(Integer.parseInt(matcher.group(1)));
            }
        }
        return numbers.stream();
    }

    /// The draft after the pressed row button: `paper.2.up`, `step.add`, `papers.confirm`, `notes.drop`,
    /// `take.<key>.STEP`…
    PlainDraft afterRowAction(PlainDraft draft, Procedure record) {
        String[] parts = action().split("\\.");
        if (parts[0].equals("take") && parts.length == 3) {
            return Arrays.stream(Taking.As.values())
                    .filter(as -> as.name().equals(parts[2]))
                    .findFirst()
                    .map(as -> Taking.take(record, draft, parts[1], as))
                    .orElse(draft);
        }
        if (parts[0].equals("left") && parts.length == 2) {
            return draft.settling(Coverage.of(record, draft).sentences().stream()
                    .filter(each -> each.isMissing()
                            && each.isDoubtful()
                            && each.sentence().part().name().equals(parts[1]))
                    .map(each -> each.sentence().key())
                    .toList());
        }
        if (action().equals("notes.drop")) {
            return draft.withPapers(draft.papers().stream()
                    .filter(paper -> !paper.isDroppable())
                    .toList());
        }
        if (action().equals("papers.confirm")) {
            return draft.withPapers(draft.papers().stream().map(Paper::confirm).toList());
        }
        if (parts.length == 3 && parts[2].equals("under")) {
            Paper shown =
                    draft.papers().get(Math.min(number(parts[1]), draft.papers().size() - 1));
            return draft.withPapers(draft.papers().stream()
                    .map(paper -> PlainReview.isUnder(shown, paper) ? paper.confirm() : paper)
                    .toList());
        }
        if (parts.length == 3 && parts[2].equals("remove") && draft.isReviewed()) {
            return removed(draft, record, parts);
        }
        return rowAction(draft, parts);
    }

    /// Whoever takes a row away has decided about the sentences behind it.
    private PlainDraft removed(PlainDraft draft, Procedure record, String[] parts) {
        PlainDraft after = rowAction(draft, parts);
        List<String> gone = Stream.concat(
                        draft.papers().stream()
                                .filter(paper -> !after.papers().contains(paper))
                                .map(paper -> "paper:" + paper.id()),
                        draft.steps().stream()
                                .filter(step -> !after.steps().contains(step))
                                .map(step -> "step:" + step.id()))
                .toList();
        return after.settling(Coverage.of(record, draft).sentences().stream()
                .filter(each -> !each.rows().isEmpty() && gone.containsAll(each.rows()))
                .map(each -> each.sentence().key())
                .toList());
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    private static PlainDraft rowAction(PlainDraft draft, String[] parts) {
        return switch (parts[0]) {
            case "paper" -> draft.withPapers(moved(draft.papers(), parts, Paper.empty(newId())));
            case "step" -> draft.withSteps(moved(draft.steps(), parts, Step.empty(newId())));
            default -> draft;
        };
    }

    private static <T> List<T> moved(List<T> rows, String[] parts, T empty) {
        List<T> moved = new ArrayList<>(rows);
        if (parts.length == 2 && parts[1].equals("add")) {
            moved.add(empty);
            return moved;
        }
        int at = parts.length == 3 && parts[1].matches("\\d{1,4}") ? Integer.parseInt(parts[1]) : -1;
        if (at < 0 || at >= rows.size()) {
            return rows;
        }
        T row = moved.remove(at);
        switch (parts[2]) {
            case "up" -> moved.add(Math.max(0, at - 1), row);
            case "down" -> moved.add(Math.min(moved.size(), at + 1), row);
            case "remove" -> {}
            default -> moved.add(at, row);
        }
        return moved;
    }

    /// The row that the reader should find again after the action, as an element's id; empty for none.
    String rowInView(PlainDraft before, PlainDraft after) {
        String[] parts = action().split("\\.");
        if (parts[0].equals("take")) {
            return taken(before, after);
        }
        boolean papers = parts[0].equals("paper");
        int size = papers ? after.papers().size() : after.steps().size();
        if (!papers && !parts[0].equals("step") || size == 0) {
            return "";
        }
        if (parts.length == 2) {
            return parts[0] + "-" + (size - 1);
        }
        int at = Integer.parseInt(parts[1]);
        int now = parts[2].equals("up") ? at - 1 : parts[2].equals("down") ? at + 1 : at;
        return parts[0] + "-" + Math.clamp(now, 0, size - 1);
    }

    /// The row that a sentence went into.
    private static String taken(PlainDraft before, PlainDraft after) {
        for (int i = 0; i < after.papers().size(); i++) {
            if (!before.papers().contains(after.papers().get(i))) {
                return "paper-" + i;
            }
        }
        for (int i = 0; i < after.steps().size(); i++) {
            if (!before.steps().contains(after.steps().get(i))) {
                return "step-" + i;
            }
        }
        return before.conditions().equals(after.conditions()) ? "channels" : "conditions";
    }
}
