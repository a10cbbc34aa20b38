package vn.motcua.procedure.plain;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.plain.PlainDraft.Step;
import vn.motcua.procedure.plain.RecordSentences.Part;
import vn.motcua.procedure.plain.RecordSentences.Sentence;

/// What became of every sentence of the official record in a draft (câu nào đã có, câu nào chưa): the rows made of it,
/// and which of its facts no row says. Nothing of weight may leave the record unseen.
///
/// Known limit: whether a row says a *case* is judged by most of its words, not by its meaning.
public final class Coverage {
    private final PlainDraft draft;
    private final Map<Paper, String> paperSources = new IdentityHashMap<>();
    private final Map<Step, String> stepSources = new IdentityHashMap<>();
    private final String everything;
    private final String channels;
    /// Every sentence of the draft; what is said is said in one of them.
    private final List<String> units;
    private final List<Covered> sentences;
    /// What is behind the steps of which the record does not say plainly who acts.
    private final Set<String> doerless;

    private Coverage(Procedure record, PlainDraft draft) {
        this.draft = draft;
        draft.papers().forEach(paper -> paperSources.put(paper, folded(paper.source())));
        draft.steps().forEach(step -> stepSources.put(step, folded(step.behind())));
        this.channels = channels(draft.channels());
        this.units = units();
        this.everything = " " + Facts.folded(everything()) + " ";
        this.doerless = StepProposal.of(record).stream()
                .filter(step -> step.who().isEmpty())
                .map(step -> step.behind().strip())
                .collect(Collectors.toSet());
        this.sentences = RecordSentences.of(record).stream().map(this::covered).toList();
    }

    public static Coverage of(Procedure record, PlainDraft draft) {
        return new Coverage(record, draft);
    }

    /// A sentence and what became of it.
    ///
    /// @param rows made of it, as `paper:<id>` and `step:<id>`; empty for none
    /// @param verbatim whether the draft has its very words
    /// @param facts that must not be lost
    /// @param lost those that no row says
    /// @param inside whether it only tells what goes on inside the office
    /// @param settled an editor has seen it and decided
    /// @param unsaid whether the draft has neither its words nor most of them, so that only a reader can tell
    public record Covered(
            Sentence sentence,
            List<String> rows,
            boolean verbatim,
            List<Fact> facts,
            List<Fact> lost,
            boolean inside,
            boolean settled,
            boolean unsaid) {
        /// Whether an editor has to decide.
        public boolean isDoubtful() {
            return !lost.isEmpty() && !settled;
        }

        /// Whether it stands beside a row, says nothing that must not be lost, and is said nowhere.
        public boolean isUnsaid() {
            return unsaid && facts.isEmpty() && !settled;
        }

        /// Whether nothing in the draft came of it.
        public boolean isMissing() {
            return rows.isEmpty() && !verbatim && (facts.isEmpty() || !lost.isEmpty());
        }
    }

    public List<Covered> sentences() {
        return sentences;
    }

    /// Whether the record does not say plainly who acts in the step, and nobody has named or decided it.
    public boolean isDoerOpen(Step step) {
        return draft.isReviewed()
                && step.who().isBlank()
                && doerless.contains(step.behind().strip())
                && !draft.settled().contains(step.whoKey());
    }

    /// Those behind a row, in the order of the record.
    public List<Covered> behind(String row) {
        return sentences.stream().filter(each -> each.rows().contains(row)).toList();
    }

    /// Those of a part of which nothing came, or not everything and no row shows it.
    public List<Covered> left(Part part) {
        return sentences.stream()
                .filter(each -> each.sentence().part() == part && each.isMissing())
                .toList();
    }

    public long doubts() {
        return sentences.stream().filter(Covered::isDoubtful).count();
    }

    private Covered covered(Sentence sentence) {
        String text = Facts.folded(sentence.text());
        List<Paper> made = sentence.part() == Part.DOCUMENTS ? made(text) : List.of();
        List<Step> told = draft.steps().stream()
                .filter(step -> sentence.part() == Part.STEPS && holds(stepSources.get(step), text))
                .toList();
        boolean verbatim = everything.contains(" " + text + " ");
        List<Fact> facts = Facts.in(sentence.text());
        String rows = Stream.concat(
                        made.stream().map(Coverage::words), told.stream().map(Coverage::words))
                .collect(Collectors.joining("\n"));
        List<Fact> lost = verbatim
                ? List.of()
                : facts.stream()
                        .filter(fact -> !isSaid(sentence, fact, rows, told) && !isOfficeForm(sentence, fact))
                        .toList();
        Set<String> decided = draft.settled();
        boolean confirmed = !made.isEmpty() && made.stream().allMatch(Paper::confirmed);
        return new Covered(
                sentence,
                Stream.concat(
                                made.stream().map(paper -> "paper:" + paper.id()),
                                told.stream().map(step -> "step:" + step.id()))
                        .toList(),
                verbatim,
                facts,
                lost,
                sentence.part() == Part.STEPS && StepActs.isInside(sentence.text()),
                confirmed || decided.contains(sentence.key()),
                !verbatim && !isSaidInWords(sentence, rows));
    }

    /// Whether most of what it says stands somewhere, what our own rules cut off aside.
    private boolean isSaidInWords(Sentence sentence, String rows) {
        String told = StepWords.ofApplicant(sentence.text());
        return Facts.mostOf(told, rows) || units.stream().anyMatch(unit -> Facts.mostOf(told, unit));
    }

    private static String folded(String text) {
        return " " + Facts.folded(text) + " ";
    }

    private static boolean holds(@Nullable String source, String folded) {
        return source != null && source.contains(" " + folded + " ");
    }

    /// In the steps; among the papers even an office's form has to be brought.
    private static boolean isOfficeForm(Sentence sentence, Fact fact) {
        return sentence.part() == Part.STEPS && fact.kind() == Fact.Kind.FORM && Facts.isOffice(sentence.text(), fact);
    }

    /// The time of a channel is the office's; what the applicant has so many days for is something else.
    private static boolean isOffice(Sentence sentence) {
        return sentence.part() != Part.STEPS || StepActs.isOffice(sentence.text());
    }

    /// An entry that another one holds among more words is its own paper's.
    private List<Paper> made(String text) {
        List<Paper> holding = draft.papers().stream()
                .filter(paper -> holds(paperSources.get(paper), text))
                .toList();
        List<Paper> same = holding.stream()
                .filter(paper -> paperSources.getOrDefault(paper, "").strip().equals(text))
                .toList();
        return same.isEmpty() ? holding : same;
    }

    /// In its own row, or in one sentence of any other that speaks of the same. Two facts in two sentences are not one.
    private boolean isSaid(Sentence sentence, Fact fact, String rows, List<Step> told) {
        if (Facts.isUsual(sentence.text(), fact, rows)) {
            return true;
        }
        boolean own = told.isEmpty()
                ? Facts.says(rows, fact)
                : told.stream()
                        .anyMatch(step -> Facts.isNumber(fact)
                                && Facts.count(words(step), fact) >= Facts.count(step.behind(), fact));
        return own
                || fact.kind() == Fact.Kind.NUMBER
                        && !Facts.isCount(fact)
                        && told.isEmpty()
                        && isOffice(sentence)
                        && Facts.says(channels, fact)
                || units.stream()
                        .anyMatch(unit -> Facts.says(unit, fact)
                                && (Facts.isTelling(fact) || Facts.speaksOf(unit, sentence.text())));
    }

    private List<String> units() {
        return Stream.of(
                        draft.papers().stream().map(Coverage::words),
                        draft.steps().stream()
                                .flatMap(step -> Stream.concat(
                                        StepActs.sentences(step.text()).map(text -> step.who() + " " + text),
                                        Stream.of(step.duration()))),
                        draft.conditions().stream(),
                        draft.results().stream(),
                        draft.channels().stream()
                                .flatMap(channel -> Stream.of(channel.timeText(), channel.feeText()))
                                .flatMap(StepActs::sentences),
                        StepActs.sentences(draft.receivingPlace()))
                .flatMap(each -> each)
                .filter(each -> !each.isBlank())
                .toList();
    }

    private static String words(Paper paper) {
        String counts =
                paper.originals() + " bản " + paper.copies() + " bản " + (paper.originals() + paper.copies()) + " bản";
        return String.join("\n", paper.name(), paper.when(), paper.note(), "mẫu " + paper.form(), counts);
    }

    private static String words(Step step) {
        return String.join("\n", step.who(), step.text(), step.duration());
    }

    private static String channels(List<SubmissionChannel> channels) {
        return channels.stream()
                .map(channel -> StepFacts.stated(channel) + "\n" + channel.timeText() + "\n" + channel.feeText()
                        + "\n"
                        + channel.fees().stream()
                                .map(fee -> fee.amount().toPlainString() + " " + fee.currency() + " " + fee.note())
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private String everything() {
        List<String> texts = new ArrayList<>();
        draft.papers().forEach(paper -> texts.add(words(paper)));
        draft.steps().forEach(step -> texts.add(words(step)));
        texts.add(channels);
        texts.addAll(draft.conditions());
        texts.add(draft.receivingPlace());
        return texts.stream().filter(Objects::nonNull).collect(Collectors.joining("\n|\n"));
    }
}
