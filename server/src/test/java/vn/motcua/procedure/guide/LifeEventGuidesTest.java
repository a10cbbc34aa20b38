package vn.motcua.procedure.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.StarterCatalogue;
import vn.motcua.procedure.guide.LifeEventGuide.Answer;
import vn.motcua.procedure.guide.LifeEventGuide.Step;

class LifeEventGuidesTest {
    private static final ObjectMapper MAPPER = ObjectMapper.getDefault();

    private final LifeEventGuides guides = new LifeEventGuides(MAPPER);

    @Test
    void everyStepShouldBeAProcedureThatShips() {
        Set<ProcedureCode> shipped = StarterCatalogue.read(MAPPER).stream()
                .map(entry -> entry.official().code())
                .collect(Collectors.toSet());

        assertThat(guides.all())
                .allSatisfy(guide -> assertThat(guide.steps().stream().map(Step::code))
                        .as(guide.slug())
                        .isSubsetOf(shipped)
                        .hasSizeBetween(2, 8)
                        .doesNotHaveDuplicates());
    }

    @Test
    void everyQuestionShouldDecideSomethingAndEveryAnswerLeaveSomethingToDo() {
        assertThat(guides.all()).allSatisfy(guide -> {
            Set<String> used = guide.steps().stream()
                    .flatMap(step -> step.when().stream())
                    .map(LifeEventGuide.Requirement::question)
                    .collect(Collectors.toSet());
            assertThat(guide.questions().stream().map(LifeEventGuide.Question::id))
                    .as(guide.slug())
                    .isSubsetOf(used);
            assertThat(guide.stepsFor(all(guide, Answer.NO))).as(guide.slug()).isNotEmpty();
            assertThat(guide.stepsFor(all(guide, Answer.YES))).as(guide.slug()).isNotEmpty();
        });
    }

    @Test
    void shouldLeadToOneBirthRegistrationOnly() {
        LifeEventGuide birth = guides.bySlug("sinh-con").orElseThrow();

        assertThat(birth.stepsFor(Map.of("together", Answer.YES, "foreign", Answer.NO))
                        .getFirst()
                        .code())
                .isEqualTo(new ProcedureCode("2.000986"));
        assertThat(birth.stepsFor(Map.of("together", Answer.NO, "foreign", Answer.NO)).stream()
                        .map(Step::code))
                .contains(new ProcedureCode("1.001193"))
                .doesNotContain(new ProcedureCode("2.000986"), new ProcedureCode("2.000528"));
    }

    @Test
    void shouldShowWhatDependsOnAnUnansweredQuestion() {
        LifeEventGuide birth = guides.bySlug("sinh-con").orElseThrow();
        List<Step> steps = birth.stepsFor(Map.of());

        assertThat(steps).isEqualTo(birth.steps());
        assertThat(steps.getFirst().open(Map.of())).hasSize(2);
    }

    private static Map<String, Answer> all(LifeEventGuide guide, Answer answer) {
        return guide.questions().stream().collect(Collectors.toMap(LifeEventGuide.Question::id, question -> answer));
    }
}
