package vn.motcua.procedure.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.plain.Coverage.Covered;
import vn.motcua.procedure.plain.PlainDraft.Step;
import vn.motcua.procedure.plain.RecordSentences.Part;

/// Takes a sentence of the record into a draft with one press (đưa câu của hồ sơ gốc vào bản dễ hiểu), where it
/// belongs in the order of the record.
public final class Taking {
    private final Coverage coverage;
    private final PlainDraft draft;
    private final Covered taken;

    private Taking(Coverage coverage, PlainDraft draft, Covered taken) {
        this.coverage = coverage;
        this.draft = draft;
        this.taken = taken;
    }

    /// What a sentence may become; texts are in `i18n`, key `procedure.plain.take.<AS>`.
    public enum As {
        /// More words of the rows that were made of it.
        MORE,
        PAPER,
        STEP,
        CONDITION,
        /// Words beside the time of every channel.
        TIME,
        /// Words beside the fee of every channel.
        FEE
    }

    /// What a sentence of this part is usually taken for, the likeliest first.
    public static List<As> ways(Part part) {
        return switch (part) {
            case DOCUMENTS -> List.of(As.PAPER, As.CONDITION);
            case STEPS, AGENCIES -> List.of(As.STEP, As.PAPER, As.CONDITION);
            case CHANNELS -> List.of(As.TIME, As.FEE, As.STEP);
            case CONDITIONS -> List.of(As.CONDITION, As.PAPER);
        };
    }

    /// @param key of the sentence; the draft stays as it is where the record has no such
    public static PlainDraft take(Procedure record, PlainDraft draft, String key, As as) {
        Coverage coverage = Coverage.of(record, draft);
        Optional<Covered> taken = coverage.sentences().stream()
                .filter(each -> each.sentence().key().equals(key))
                .findFirst();
        return taken.map(each -> new Taking(coverage, draft, each).as(as).settling(Set.of(key)))
                .orElse(draft);
    }

    private PlainDraft as(As as) {
        String text = taken.sentence().text();
        return switch (as) {
            case MORE -> more(lost());
            case PAPER ->
                draft.withPapers(Stream.concat(draft.papers().stream(), Stream.of(paper(text)))
                        .toList());
            case STEP -> draft.withSteps(withStep(text));
            case CONDITION ->
                draft.withConditions(Stream.concat(draft.conditions().stream(), Stream.of(text))
                        .toList());
            case TIME ->
                draft.withChannels(draft.channels().stream()
                        .map(each -> words(each, text, null))
                        .toList());
            case FEE ->
                draft.withChannels(draft.channels().stream()
                        .map(each -> words(each, null, text))
                        .toList());
        };
    }

    /// The parts between semicolons in which something got lost; the whole sentence where that is not plain.
    private String lost() {
        String text = taken.sentence().text();
        StringBuilder lost = new StringBuilder();
        int at = 0;
        for (String part : text.split("(?<=;)\\s+")) {
            int from = text.indexOf(part, at);
            at = from + part.length();
            int to = at;
            if (taken.lost().stream().anyMatch(fact -> fact.start() >= from && fact.start() < to)) {
                lost.append(lost.isEmpty() ? "" : " ").append(part);
            }
        }
        String told = lost.toString().replaceFirst("[;,]$", ".");
        return told.isEmpty() ? text : Character.toUpperCase(told.charAt(0)) + told.substring(1);
    }

    private PlainDraft more(String text) {
        return draft.withPapers(draft.papers().stream()
                        .map(paper -> taken.rows().contains("paper:" + paper.id())
                                ? paper.noting(joined(paper.note(), text))
                                : paper)
                        .toList())
                .withSteps(draft.steps().stream()
                        .map(step ->
                                taken.rows().contains("step:" + step.id()) ? step.saying(inOrder(step, text)) : step)
                        .toList());
    }

    /// Behind what the step says of the sentence before it in the record; before everything where it says none.
    private String inOrder(Step step, String text) {
        List<String> units = new ArrayList<>(StepActs.sentences(step.text()).toList());
        int at = 0;
        for (Covered each : coverage.behind("step:" + step.id())) {
            for (int i = at; i < units.size(); i++) {
                if (Facts.speaksOf(units.get(i), each.sentence().text())) {
                    at = i + 1;
                    break;
                }
            }
            if (each == taken) {
                break;
            }
        }
        units.add(at, text);
        return StepWords.joined(units);
    }

    /// After the step that tells what comes before it in the record; inside it where the same party acts.
    private List<Step> withStep(String text) {
        List<Step> steps = new ArrayList<>(draft.steps());
        int at = 0;
        for (Covered each : coverage.sentences()) {
            if (each == taken) {
                break;
            }
            for (int i = 0; i < steps.size(); i++) {
                if (each.sentence().part() == Part.STEPS
                        && each.rows().contains("step:" + steps.get(i).id())) {
                    at = Math.max(at, i + 1);
                }
            }
        }
        boolean inOrder = taken.sentence().part() == Part.STEPS;
        Step made = new Step(newId(), StepProposal.who(text), text, "", text);
        if (inOrder && at > 0 && isOfSame(steps.get(at - 1), text)) {
            Step before = steps.get(at - 1);
            steps.set(at - 1, before.saying(joined(before.text(), text)).from(before.behind() + "\n" + text));
            return steps;
        }
        steps.add(inOrder ? at : steps.size(), made);
        return steps;
    }

    private static boolean isOfSame(Step step, String text) {
        boolean applicant = step.who().equals(StepProposal.APPLICANT);
        return applicant == StepProposal.who(text).equals(StepProposal.APPLICANT);
    }

    private static Paper paper(String text) {
        return Paper.empty(newId()).named(PaperNames.shortened(text));
    }

    static SubmissionChannel words(SubmissionChannel channel, @Nullable String time, @Nullable String fee) {
        return new SubmissionChannel(
                channel.channel(),
                channel.time(),
                time == null ? channel.timeText() : joined(channel.timeText(), time),
                channel.fees(),
                channel.feeStatement(),
                fee == null ? channel.feeText() : joined(channel.feeText(), fee),
                channel.description());
    }

    private static String joined(String before, String more) {
        String open = before.strip();
        return open.isEmpty() ? more : open + (open.matches("(?s).*[.;:!?…]$") ? " " : ". ") + more;
    }

    private static String newId() {
        return "n" + UUID.randomUUID().toString().substring(0, 8);
    }
}
