package vn.motcua.procedure.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.procedure.ChecklistUpkeep;
import vn.motcua.procedure.LegalReferences;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.plain.Coverage;
import vn.motcua.procedure.plain.Coverage.Covered;
import vn.motcua.procedure.plain.Fact;
import vn.motcua.procedure.plain.Paper;
import vn.motcua.procedure.plain.PlainDraft;
import vn.motcua.procedure.plain.PlainDraft.Doubt;
import vn.motcua.procedure.plain.PlainDraft.Step;
import vn.motcua.procedure.plain.ReceivingPlace;
import vn.motcua.procedure.plain.RecordSentences.Part;
import vn.motcua.procedure.plain.Taking;

/// A draft beside the sentences of its record, as the editor reads them (đối chiếu từng câu): each once, where it is
/// decided about.
///
/// @param place where one hands in, as the record has it
/// @param table the question table that the draft would make
public record PlainReview(PlainDraft draft, Coverage coverage, ReceivingPlace place, ChecklistUpkeep.Proposed table) {
    private static final int SHORT = 60;
    private static final Pattern COPY = Pattern.compile(
            "^(?:\\d+ )?(?:bản sao|bản chụp|bản photo|ảnh chụp)(?!\\p{L})(?!.*bản (?:chính|gốc))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static PlainReview of(Procedure record, PlainDraft draft, ChecklistUpkeep.Proposed table) {
        return new PlainReview(draft, Coverage.of(record, draft), ReceivingPlace.of(record), table);
    }

    /// A piece of a sentence.
    ///
    /// @param lost whether no row says it
    public record Piece(String text, boolean lost) {}

    public List<Piece> pieces(Covered covered) {
        String text = covered.sentence().text();
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Fact fact : covered.isDoubtful() ? covered.lost() : List.<Fact>of()) {
            if (fact.start() >= at) {
                pieces.add(new Piece(text.substring(at, fact.start()), false));
                pieces.add(new Piece(text.substring(fact.start(), fact.end()), true));
                at = fact.end();
            }
        }
        pieces.add(new Piece(text.substring(at), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    public List<Covered> behind(Paper paper) {
        return coverage.behind("paper:" + paper.id());
    }

    /// A sentence of several steps stands beside the first of them only.
    public List<Covered> behind(Step step) {
        String row = "step:" + step.id();
        return coverage.behind(row).stream()
                .filter(each -> each.rows().getFirst().equals(row))
                .toList();
    }

    /// Number of the step that has the sentences of this one, from 1; 0 where it has its own or none.
    public int elsewhere(Step step) {
        List<Covered> all = coverage.behind("step:" + step.id());
        return all.isEmpty() || !behind(step).isEmpty()
                ? 0
                : 1
                        + draft.steps().stream()
                                .map(each -> "step:" + each.id())
                                .toList()
                                .indexOf(all.getFirst().rows().getFirst());
    }

    public boolean isOpen(Paper paper) {
        return paper.isDoubtful() || required() && isOpen(behind(paper));
    }

    public boolean isOpen(Step step) {
        return required() && (coverage.isDoerOpen(step) || isOpen(behind(step)));
    }

    /// What its box settles: also that nobody is named who acts.
    public String keys(Step step) {
        String keys = keys(behind(step));
        return step.who().isBlank() && !step.behind().isEmpty() ? (keys + " " + step.whoKey()).strip() : keys;
    }

    public boolean isOpen(List<Covered> sentences) {
        return sentences.stream().anyMatch(Covered::isDoubtful);
    }

    /// Whether the place was taken from where the record is not sure, and stands as it was taken.
    public boolean isPlaceDoubtful() {
        return required() && place.doubtful() && place.text().equals(draft.receivingPlace());
    }

    public boolean isPlaceOpen() {
        return isPlaceDoubtful() && !draft.settled().contains(place.key());
    }

    /// How many papers stand under the same heading with the same doubt about it.
    public long under(Paper paper) {
        return paper.doubt() == Doubt.HEADING || paper.doubt() == Doubt.REFERENCE
                ? draft.papers().stream().filter(each -> isUnder(paper, each)).count()
                : 0;
    }

    /// The reason is told once for all of them.
    public boolean isFirstUnder(Paper paper) {
        return draft.papers().stream()
                .filter(each -> isUnder(paper, each))
                .findFirst()
                .filter(each -> each.id().equals(paper.id()))
                .isPresent();
    }

    static boolean isUnder(Paper one, Paper other) {
        return other.isDoubtful()
                && other.doubt() == one.doubt()
                && other.above().equals(one.above())
                && (one.doubt() != Doubt.REFERENCE || other.when().equals(one.when()));
    }

    /// Whether the paper's name is the record's entry, word for word, so that there is nothing to compare.
    public boolean isVerbatim(Paper paper) {
        return paper.above().isEmpty()
                && paper.source().strip().equalsIgnoreCase(paper.name().strip());
    }

    /// Whether the record asks for an original of what is named a copy, which an editor may take for an error of ours.
    public boolean countsOriginalOfCopy(Paper paper) {
        return paper.originals() > 0 && COPY.matcher(paper.name().strip()).find();
    }

    /// Whether every sentence has to be decided about before publishing.
    public boolean required() {
        return draft.isReviewed();
    }

    /// Sentences of the part of which no row was made.
    public List<Covered> loose(Part part) {
        return coverage.left(part).stream().filter(each -> !each.inside()).toList();
    }

    /// Sentences without a row on what goes on inside the office.
    public List<Covered> inside() {
        return Arrays.stream(Part.values())
                .flatMap(part -> coverage.left(part).stream())
                .filter(Covered::inside)
                .toList();
    }

    /// Where the draft has this row; two rows of it may say the same.
    public int indexOf(SubmissionChannel channel) {
        return IntStream.range(0, draft.channels().size())
                .filter(i -> draft.channels().get(i) == channel)
                .findFirst()
                .orElseThrow();
    }

    public List<Taking.As> ways(Covered covered) {
        return Taking.ways(covered.sentence().part());
    }

    /// Names of papers, long enough to know them again.
    public String shortened(List<String> papers) {
        return papers.stream()
                .map(name -> name.length() <= SHORT
                        ? name
                        : name.substring(0, Math.max(1, name.lastIndexOf(' ', SHORT))) + "…")
                .collect(Collectors.joining("; "));
    }

    /// Whether it asks for nothing but a place in the law, which nobody can answer.
    public static boolean asksForLaw(ChecklistUpkeep.Asked asked) {
        return asked.choices().stream().anyMatch(choice -> LegalReferences.isOnly(choice.text()))
                || LegalReferences.isOnly(
                        asked.text().replaceFirst("^[^:]*:", "").replace("?", ""));
    }

    /// How many of them are to decide about.
    public long openIn(List<Covered> sentences) {
        return sentences.stream().filter(Covered::isDoubtful).count();
    }

    /// What a box settles: the sentences that lost something.
    public String keys(List<Covered> sentences) {
        return sentences.stream()
                .filter(each -> !each.lost().isEmpty())
                .map(each -> each.sentence().key())
                .collect(Collectors.joining(" "));
    }

    /// The elements where something is left to decide, in the order of the page.
    public List<String> open() {
        List<String> open = new ArrayList<>();
        for (int i = 0; i < draft.papers().size(); i++) {
            if (isOpen(draft.papers().get(i))) {
                open.add("paper-" + i);
            }
        }
        if (!required()) {
            return open;
        }
        open.addAll(loose(open, Part.DOCUMENTS));
        for (int i = 0; i < draft.steps().size(); i++) {
            if (isOpen(draft.steps().get(i))) {
                open.add("step-" + i);
            }
        }
        open.addAll(loose(open, Part.STEPS));
        if (isOpen(inside())) {
            open.add("inside");
        }
        open.addAll(loose(open, Part.CHANNELS));
        if (isPlaceOpen()) {
            open.add("place");
        }
        Stream.of(Part.AGENCIES, Part.CONDITIONS).forEach(part -> open.addAll(loose(open, part)));
        return open;
    }

    private List<String> loose(List<String> before, Part part) {
        return loose(part).stream()
                .filter(Covered::isDoubtful)
                .map(each -> "left-" + each.sentence().key())
                .filter(anchor -> !before.contains(anchor))
                .toList();
    }
}
