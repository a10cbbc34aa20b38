package vn.motcua.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.classify.FeedbackCategory;
import vn.motcua.nlp.talk.Continuation;
import vn.motcua.nlp.text.VietnameseText;

class TrainingDataTest {
    private final TrainingData data = new TrainingData(Path.of("src/training"));

    @Test
    void shouldHaveSentencesForEveryLabel() {
        assertThat(labels(data.aspects())).isEqualTo(EnumSet.allOf(Aspect.class));
        assertThat(labels(data.dialogueActs())).isEqualTo(EnumSet.allOf(DialogueAct.class));
        assertThat(labels(data.feedbackCategories())).isEqualTo(EnumSet.allOf(FeedbackCategory.class));
    }

    @Test
    void shouldHaveMessagesThatAskSeveralThingsAndMessagesThatAskNone() {
        assertThat(data.aspects()).anyMatch(example -> example.labels().size() >= 3);
        assertThat(data.aspects()).anyMatch(example -> example.labels().isEmpty());
    }

    @Test
    void shouldBeWrittenWithoutDiacriticsInLargePart() {
        long unaccented = data.aspects().stream()
                .filter(example -> example.group() >= 0)
                .filter(example -> !VietnameseText.hasDiacritics(example.text()))
                .count();
        long written =
                data.aspects().stream().filter(example -> example.group() >= 0).count();
        assertThat((double) unaccented / written).isBetween(0.35, 0.65);
    }

    @Test
    void shouldFollowOnlyBySomethingThatCan() {
        assertThat(data.continuations()).allSatisfy(example -> assertThat(
                        Objects.requireNonNull(example.before()).situation().possible())
                .containsAll(example.labels()));
        assertThat(labels(data.continuations())).isEqualTo(EnumSet.allOf(Continuation.class));
    }

    @Test
    void shouldKeepALetterInTheFoldOfItsReport() {
        var report = new Sample<FeedbackCategory>(0, Set.of(FeedbackCategory.WASTE), new String[0], 7, true);
        var letter = new Sample<FeedbackCategory>(1, Set.of(FeedbackCategory.WASTE), new String[0], -2 - 7, true);
        assertThat(letter.fold(5)).isEqualTo(report.fold(5));
        assertThat(letter.isMeasured()).isFalse();
    }

    @Test
    void shouldTrainTheSameModelTwice() throws Exception {
        List<Example<DialogueAct>> few = data.dialogueActs().stream()
                .filter(example -> example.labels().contains(DialogueAct.GREETING)
                        || example.labels().contains(DialogueAct.THANKS))
                .toList();
        var recipe = new SingleLabelRecipe<>(DialogueAct.class, new MaxentTraining.Settings(10, 0.2));
        byte[] first = recipe.train(Sample.of(few)).toBytes();
        byte[] second = recipe.train(Sample.of(few)).toBytes();
        assertThat(Arrays.equals(first, second)).isTrue();
    }

    private static <L extends Enum<L>> Set<L> labels(List<Example<L>> examples) {
        return examples.stream().flatMap(example -> example.labels().stream()).collect(Collectors.toSet());
    }
}
