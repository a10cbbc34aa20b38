package vn.motcua.procedure.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.checklist.ChecklistTable.Choice;
import vn.motcua.procedure.checklist.ChecklistTable.Question;
import vn.motcua.procedure.checklist.ChecklistTable.Redirect;

public class WaysTest {
    @Property(tries = 300)
    void everyWayShouldEndAndLeadToItselfAgain(@ForAll long seed) {
        ChecklistTable table = anyTable(new Random(seed));
        Ways ways = Ways.through(table);
        assertThat(ways.complete()).isTrue();
        assertThat(ways.ends()).isNotEmpty().allSatisfy(end -> {
            assertThat(end).isNotInstanceOf(Stop.Asked.class);
            assertThat(table.walk(end.answers())).isEqualTo(end);
        });
        assertThat(ways.ends().stream().map(Stop::answers)).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void everyCombinationOfAnswersShouldBeOneOfTheWays(@ForAll long seed) {
        ChecklistTable table = anyTable(new Random(seed));
        Set<Answers> reached = new HashSet<>();
        for (Answers all : combinations(table.questions())) {
            reached.add(table.walk(all).answers());
        }
        assertThat(Ways.through(table).ends().stream().map(Stop::answers)).containsExactlyInAnyOrderElementsOf(reached);
    }

    @Property(tries = 200)
    void strangeAnswersShouldOnlyLeadToAQuestion(@ForAll long seed, @ForAll String choice) {
        ChecklistTable table = anyTable(new Random(seed));
        Stop stop = table.walk(new Answers(Map.of("q0", "~" + choice)));
        assertThat(stop).isInstanceOf(Stop.Asked.class);
        assertThat(stop.answers().size()).isZero();
    }

    /// All questions answered, asked or not.
    private static List<Answers> combinations(List<Question> questions) {
        List<Answers> all = List.of(Answers.NONE);
        for (Question question : questions) {
            List<Answers> longer = new ArrayList<>();
            all.forEach(answers ->
                    question.choices().forEach(choice -> longer.add(answers.with(question.id(), choice.id()))));
            all = longer;
        }
        return all;
    }

    public static ChecklistTable anyTable(Random random) {
        List<Question> questions = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            List<Choice> choices = IntStream.range(0, 2 + random.nextInt(2))
                    .mapToObj(c -> new Choice("c" + c, "Lựa chọn " + c))
                    .toList();
            questions.add(new Question("q" + i, "Câu " + i, "", choices, anyCondition(random, questions, i > 0)));
        }
        List<Redirect> redirects = IntStream.range(0, random.nextInt(2))
                .mapToObj(i -> new Redirect(anyCondition(random, questions, true), "2.000528", "Khác"))
                .filter(redirect -> !redirect.when().always())
                .toList();
        List<ChecklistTable.Paper> papers = IntStream.range(0, 4)
                .mapToObj(i -> new ChecklistTable.Paper(
                        "Giấy " + i, anyCondition(random, questions, true), 1, 0, ChecklistTable.Bring.SUBMIT, ""))
                .toList();
        List<ChecklistTable.FeeRow> fees = List.of(
                new ChecklistTable.FeeRow(anyCondition(random, questions, true), null, "VND", "Một"),
                new ChecklistTable.FeeRow(anyCondition(random, questions, true), null, "VND", "Hai"));
        return new ChecklistTable(
                new ProcedureCode(Given.BIRTH),
                new ChecklistTable.CheckedAgainst("1/QĐ", LocalDate.EPOCH),
                questions,
                papers,
                fees,
                List.of(),
                List.of(),
                List.of(),
                redirects,
                List.of(),
                "");
    }

    private static Condition anyCondition(Random random, List<Question> asked, boolean possible) {
        if (!possible || asked.isEmpty() || random.nextInt(3) == 0) {
            return Condition.ALWAYS;
        }
        List<Map<String, List<String>>> alternatives = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            Map<String, List<String>> alternative = new LinkedHashMap<>();
            for (int j = 0; j <= random.nextInt(2); j++) {
                Question question = asked.get(random.nextInt(asked.size()));
                alternative.put(
                        question.id(),
                        List.of(question.choices()
                                .get(random.nextInt(question.choices().size()))
                                .id()));
            }
            alternatives.add(alternative);
        }
        return new Condition(alternatives);
    }
}
