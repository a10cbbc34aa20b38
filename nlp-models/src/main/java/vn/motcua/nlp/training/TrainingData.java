package vn.motcua.nlp.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.motcua.nlp.classify.AgencyKind;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.classify.FeedbackCategory;
import vn.motcua.nlp.classify.FeedbackUrgency;
import vn.motcua.nlp.rank.BankLine;
import vn.motcua.nlp.talk.Continuation;
import vn.motcua.nlp.talk.SaidBefore;
import vn.motcua.nlp.text.Tokenizer;

/// Reads the hand-written sentences and fills the templates, always in the same order.
final class TrainingData {
    /// Neighbouring lines often say the same with and without diacritics: from this overlap on they stay together.
    private static final double OVERLAP_OF_A_GROUP = 0.34;

    private static final int NAMES_PER_TEMPLATE = 14;
    private static final int STEP_BETWEEN_NAMES = 37;
    private static final int STEP_IN_THE_BANK = 10;

    private final Path folder;

    TrainingData(Path folder) {
        this.folder = folder;
    }

    List<Example<Aspect>> aspects() {
        List<Example<Aspect>> examples = new ArrayList<>();
        for (Line line : lines("aspects.tsv")) {
            examples.add(new Example<>(BankLine.aspects(line.cells()[0]), line.text(), line.group()));
        }
        examples.addAll(bank(examples.size()));
        examples.addAll(filledTemplates(NAMES_PER_TEMPLATE));
        return examples;
    }

    List<Example<DialogueAct>> dialogueActs() {
        List<Example<DialogueAct>> examples = new ArrayList<>();
        for (Line line : lines("dialogue-acts.tsv")) {
            examples.add(new Example<>(Set.of(DialogueAct.valueOf(line.cells()[0])), line.text(), line.group()));
        }
        int group = examples.size();
        for (Line line : every(3, lines("aspects.tsv"))) {
            examples.add(new Example<>(Set.of(DialogueAct.PROCEDURE_QUESTION), line.text(), group + line.group()));
        }
        group += examples.size();
        List<Line> reports = lines("feedback.tsv");
        for (Line line : reports.stream().filter(TrainingData::isEmergency).toList()) {
            examples.add(new Example<>(Set.of(DialogueAct.EMERGENCY), line.text(), group + line.group()));
        }
        for (Line line : every(
                3,
                reports.stream()
                        .filter(Predicate.not(TrainingData::isEmergency))
                        .toList())) {
            examples.add(new Example<>(Set.of(DialogueAct.FILE_FEEDBACK), line.text(), group + line.group()));
        }
        group += examples.size();
        for (Example<Aspect> asked : every(STEP_IN_THE_BANK, bank(group))) {
            examples.add(new Example<>(Set.of(DialogueAct.PROCEDURE_QUESTION), asked.text(), asked.group(), false));
        }
        group += examples.size();
        // The other half is left for fitting the confidence, as it is by the space of meanings.
        for (Line line : every(2, lines("out-of-scope.tsv"))) {
            examples.add(new Example<>(Set.of(DialogueAct.OUT_OF_SCOPE), line.text(), group + line.group()));
        }
        for (Example<Aspect> filled : filledTemplates(1)) {
            examples.add(new Example<>(Set.of(DialogueAct.PROCEDURE_QUESTION), filled.text(), Example.TEMPLATE));
        }
        return examples;
    }

    /// What citizens do after the assistant has said something.
    List<Example<Continuation>> continuations() {
        List<Example<Continuation>> examples = new ArrayList<>();
        for (Line line : lines("talk/continuations.tsv")) {
            String[] cells = line.cells();
            SaidBefore before = SaidBefore.parse(cells[0], cells[2]);
            examples.add(
                    new Example<>(Set.of(Continuation.valueOf(cells[1])), line.text(), line.group(), true, before));
        }
        return examples;
    }

    List<Example<FeedbackCategory>> feedbackCategories() {
        return feedback(0, FeedbackCategory.class);
    }

    List<Example<FeedbackUrgency>> feedbackUrgencies() {
        return feedback(1, FeedbackUrgency.class);
    }

    List<Example<AgencyKind>> agencyKinds() {
        return feedback(2, AgencyKind.class);
    }

    /// Every report as written and inside letters; bare terms where they say anything of the label.
    private <L extends Enum<L>> List<Example<L>> feedback(int column, Class<L> labelType) {
        var letters = new Letters(
                plainLines("letter-openings.txt"),
                plainLines("letter-places.txt"),
                plainLines("letter-impacts.txt"),
                plainLines("letter-closings.txt"));
        List<Example<L>> examples = new ArrayList<>();
        int number = 0;
        for (Line line : lines("feedback.tsv")) {
            Set<L> labels = Set.of(Enum.valueOf(labelType, line.cells()[column]));
            examples.add(new Example<>(labels, line.text(), line.group()));
            examples.add(new Example<>(labels, letters.around(line.text(), number), -2 - line.group()));
            number++;
        }
        examples.addAll(terms(column, labelType));
        return examples;
    }

    /// Bare terms teach words that no sentence happens to use; they say nothing of urgency.
    private <L extends Enum<L>> List<Example<L>> terms(int column, Class<L> labelType) {
        if (labelType == FeedbackUrgency.class) {
            return List.of();
        }
        List<Example<L>> examples = new ArrayList<>();
        for (String line : plainLines("feedback-terms.tsv")) {
            String[] cells = line.split("\t");
            L label = Enum.valueOf(labelType, cells[column == 0 ? 0 : 1]);
            examples.add(new Example<>(Set.of(label), cells[2], Example.TEMPLATE));
        }
        return examples;
    }

    private List<Example<Aspect>> filledTemplates(int namesPerTemplate) {
        List<String> names = plainLines("procedure-names.txt");
        List<Example<Aspect>> examples = new ArrayList<>();
        int next = 0;
        for (Line line : lines("aspect-templates.tsv")) {
            for (int i = 0; i < namesPerTemplate; i++) {
                String text = line.text().replace("{ten}", names.get(next % names.size()));
                examples.add(new Example<>(BankLine.aspects(line.cells()[0]), text, Example.TEMPLATE));
                next += STEP_BETWEEN_NAMES;
            }
        }
        return examples;
    }

    /// Thins out the commonest acts, or the rare ones would never be guessed.
    private static <T> List<T> every(int step, List<T> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> i % step == 0)
                .mapToObj(lines::get)
                .toList();
    }

    private static boolean isEmergency(Line report) {
        return FeedbackUrgency.valueOf(report.cells()[1]) == FeedbackUrgency.EMERGENCY;
    }

    /// The questions of the bank with what they ask for, those of one procedure in one group. Half of them are typed
    /// without diacritics as they stand.
    private List<Example<Aspect>> bank(int firstGroup) {
        List<Example<Aspect>> examples = new ArrayList<>();
        String before = "";
        int group = firstGroup;
        for (BankLine line : BankLine.under(folder)) {
            group += line.code().equals(before) ? 0 : 1;
            examples.add(new Example<>(line.aspects(), line.text(), group, false));
            before = line.code();
        }
        return examples;
    }

    private List<Line> lines(String file) {
        List<Line> lines = new ArrayList<>();
        Set<String> before = Set.of();
        int group = 0;
        for (String line : plainLines(file)) {
            String[] cells = line.split("\t");
            Set<String> syllables = Set.copyOf(Tokenizer.foldedSyllables(cells[cells.length - 1]));
            group += overlap(before, syllables) >= OVERLAP_OF_A_GROUP ? 0 : 1;
            lines.add(new Line(cells, group));
            before = syllables;
        }
        return lines;
    }

    private static double overlap(Set<String> before, Set<String> after) {
        long shared = after.stream().filter(before::contains).count();
        return (double) shared / Math.max(1, before.size() + after.size() - shared);
    }

    private List<String> plainLines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("code\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Line(String[] cells, int group) {
        String text() {
            return cells[cells.length - 1];
        }
    }
}
