package vn.motcua.nlp.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.motcua.nlp.classify.AgencyKind;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.classify.FeedbackCategory;
import vn.motcua.nlp.classify.FeedbackUrgency;
import vn.motcua.nlp.text.Tokenizer;

/// Reads the hand-written sentences and fills the templates, always in the same order.
final class TrainingData {
    /// Neighbouring lines often say the same with and without diacritics: from this overlap on they stay together.
    private static final double OVERLAP_OF_A_GROUP = 0.34;

    private static final int NAMES_PER_TEMPLATE = 14;
    private static final int STEP_BETWEEN_NAMES = 37;

    private final Path folder;

    TrainingData(Path folder) {
        this.folder = folder;
    }

    List<Example<Aspect>> aspects() {
        List<Example<Aspect>> examples = new ArrayList<>();
        for (Line line : lines("aspects.tsv")) {
            examples.add(new Example<>(aspects(line.cells()[0]), line.text(), line.group()));
        }
        examples.addAll(filledTemplates(NAMES_PER_TEMPLATE));
        return examples;
    }

    List<Example<DialogueAct>> dialogueActs() {
        List<Example<DialogueAct>> examples = new ArrayList<>();
        for (Line line : lines("dialogue-acts.tsv")) {
            examples.add(new Example<>(Set.of(DialogueAct.valueOf(line.cells()[0])), line.text(), line.group()));
        }
        int group = examples.size();
        for (Line line : lines("aspects.tsv")) {
            examples.add(
                    new Example<>(Set.of(DialogueAct.PROCEDURE_QUESTION), line.text(), group + line.group()));
        }
        group += examples.size();
        for (Line line : lines("feedback.tsv")) {
            boolean emergency = FeedbackUrgency.valueOf(line.cells()[1]) == FeedbackUrgency.EMERGENCY;
            DialogueAct act = emergency ? DialogueAct.EMERGENCY : DialogueAct.FILE_FEEDBACK;
            examples.add(new Example<>(Set.of(act), line.text(), group + line.group()));
        }
        for (Example<Aspect> filled : filledTemplates(3)) {
            examples.add(new Example<>(Set.of(DialogueAct.PROCEDURE_QUESTION), filled.text(), Example.TEMPLATE));
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

    /// Every report once as written and once more inside a letter: an opening, a place, a closing.
    private <L extends Enum<L>> List<Example<L>> feedback(int column, Class<L> labelType) {
        List<String> openings = plainLines("letter-openings.txt");
        List<String> places = plainLines("letter-places.txt");
        List<String> closings = plainLines("letter-closings.txt");
        List<Example<L>> examples = new ArrayList<>();
        int number = 0;
        for (Line line : lines("feedback.tsv")) {
            Set<L> labels = Set.of(Enum.valueOf(labelType, line.cells()[column]));
            examples.add(new Example<>(labels, line.text(), line.group()));
            String place = places.get(number % places.size());
            String core = number % 2 == 0 ? line.text() + " " + place : place + " " + line.text();
            String letter = openings.get(number * 5 % openings.size()) + " " + core + ". "
                    + closings.get(number * 3 % closings.size());
            examples.add(new Example<>(labels, letter, -2 - line.group()));
            number++;
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
                examples.add(new Example<>(aspects(line.cells()[0]), text, Example.TEMPLATE));
                next += STEP_BETWEEN_NAMES;
            }
        }
        return examples;
    }

    private static Set<Aspect> aspects(String cell) {
        return Arrays.stream(cell.split(","))
                .filter(Predicate.not("NONE"::equals))
                .map(Aspect::valueOf)
                .collect(Collectors.toSet());
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
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
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
