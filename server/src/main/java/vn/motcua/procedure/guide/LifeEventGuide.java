package vn.motcua.procedure.guide;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.procedure.LifeEvent;
import vn.motcua.procedure.ProcedureCode;

/// What to do, in order, when something happens in one's life.
///
/// @param slug the last part of its address
/// @param event under which it is listed; several guides may stand under one
@Serdeable
public record LifeEventGuide(
        String slug, LifeEvent event, String title, String intro, List<Question> questions, List<Step> steps) {
    public LifeEventGuide {
        questions = List.copyOf(questions);
        steps = List.copyOf(steps);
        Set<String> known = questions.stream().map(Question::id).collect(Collectors.toSet());
        for (Step step : steps) {
            for (Requirement requirement : step.when()) {
                if (!known.contains(requirement.question())) {
                    throw new IllegalArgumentException(slug + " asks nothing called " + requirement.question());
                }
            }
        }
    }

    /// Answered with yes or no, or not at all.
    @Serdeable
    public record Question(String id, String text) {}

    /// What people answer.
    public enum Answer {
        YES,
        NO
    }

    /// @param answer that makes the step needed
    @Serdeable
    public record Requirement(String question, Answer answer) {}

    /// One procedure on the way.
    ///
    /// @param why what it is good for here
    /// @param deadline by when, in words
    /// @param when all must hold; empty for a step that everybody takes
    @Serdeable
    public record Step(ProcedureCode code, String why, String deadline, List<Requirement> when) {
        public Step {
            when = List.copyOf(when);
        }

        /// Nobody is kept from a step by a question not answered yet.
        boolean needed(Map<String, Answer> answers) {
            return when.stream().allMatch(requirement -> {
                Answer given = answers.get(requirement.question());
                return given == null || given == requirement.answer();
            });
        }

        /// What has not been answered and decides whether the step is needed.
        public List<Requirement> open(Map<String, Answer> answers) {
            return when.stream()
                    .filter(requirement -> !answers.containsKey(requirement.question()))
                    .toList();
        }
    }

    public List<Step> stepsFor(Map<String, Answer> answers) {
        return steps.stream().filter(step -> step.needed(answers)).toList();
    }

    public String questionText(String id) {
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .map(Question::text)
                .findFirst()
                .orElseThrow();
    }
}
