package vn.motcua.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the responses at one service point say.
///
/// @param count responses in the period
/// @param satisfied share of satisfied answers to the headline question; nothing when nobody answered
public record PointFigures(ServicePoint point, long count, Optional<WilsonInterval> satisfied) {
    /// Below this, a share says little and the page says so.
    public static final int ENOUGH = 30;

    public boolean few() {
        return count < ENOUGH;
    }

    /// Everything on one page about a service point.
    ///
    /// @param unusualDays days with far more responses than the point usually gets
    public record Details(
            PointFigures figures, List<QuestionFigures> questions, List<Remark> remarks, List<UnusualDay> unusualDays) {
        public Details {
            questions = List.copyOf(questions);
            remarks = List.copyOf(remarks);
            unusualDays = List.copyOf(unusualDays);
        }
    }

    /// How often each answer to one question was given.
    public record QuestionFigures(Question question, long answered, List<OptionCount> options) {
        public QuestionFigures {
            options = List.copyOf(options);
        }
    }

    /// @param percent of those who answered, rounded
    public record OptionCount(LocalizedText label, long count, long percent) {}

    /// What somebody wrote, with the only time we know.
    public record Remark(LocalDate day, String text) {}

    /// @param usual median of the point's days that had responses
    public record UnusualDay(LocalDate day, long count, long usual) {}
}
