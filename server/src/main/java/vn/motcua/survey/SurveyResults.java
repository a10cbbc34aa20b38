package vn.motcua.survey;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.survey.PointFigures.OptionCount;
import vn.motcua.survey.PointFigures.QuestionFigures;
import vn.motcua.survey.PointFigures.UnusualDay;

/// Figures of service points, for staff; who may see which point is [ServicePoints]' business.
@Singleton
public class SurveyResults {
    private static final int REMARKS_SHOWN = 30;
    private static final int UNUSUAL_FROM = 20;
    private static final int UNUSUAL_TIMES = 4;

    private final StatisticsQueries queries;
    private final SurveyCatalogue catalogue;
    private final Clock clock;

    SurveyResults(StatisticsQueries queries, SurveyCatalogue catalogue, Clock clock) {
        this.queries = queries;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// The last so many days, in Việt Nam.
    public Period lastDays(int days) {
        return Period.lastDays(LocalDate.now(clock), days);
    }

    /// Figures of each of these points, in their order.
    @Transactional(readOnly = true)
    public List<PointFigures> of(List<ServicePoint> points, Period period) {
        List<PointFigures> figures = new ArrayList<>();
        for (ServicePoint point : points) {
            figures.add(figures(point, period));
        }
        return figures;
    }

    @Transactional(readOnly = true)
    public PointFigures.Details details(ServicePoint point, Period period) {
        PublishedSurvey survey = catalogue.newest(point.surveyKey());
        Map<String, Map<String, Long>> counts = queries.counts(point.id(), period);
        return new PointFigures.Details(
                figures(point, period),
                survey.questions().stream()
                        .filter(q -> !(q instanceof Question.FreeText))
                        .map(q -> figures(q, counts.getOrDefault(q.key(), Map.of())))
                        .toList(),
                queries.remarks(point.id(), period, REMARKS_SHOWN),
                unusual(queries.perDay(point.id(), period)));
    }

    private PointFigures figures(ServicePoint point, Period period) {
        Question.Rating headline = catalogue.newest(point.surveyKey()).headline();
        StatisticsQueries.Headline counted =
                queries.headline(point.id(), period, headline.key(), headline.satisfiedFrom());
        Optional<WilsonInterval> satisfied = counted.rated() == 0
                ? Optional.empty()
                : Optional.of(WilsonInterval.of(counted.satisfied(), counted.rated()));
        return new PointFigures(point, counted.responses(), satisfied);
    }

    private static QuestionFigures figures(Question question, Map<String, Long> counts) {
        List<Question.Option> options =
                switch (question) {
                    case Question.Rating rating -> rating.levels();
                    case Question.SingleChoice choice -> choice.options();
                    case Question.FreeText unused -> List.of();
                };
        long answered = counts.values().stream().mapToLong(Long::longValue).sum();
        return new QuestionFigures(
                question,
                answered,
                options.stream()
                        .map(o -> optionCount(o, counts.getOrDefault(o.value(), 0L), answered))
                        .toList());
    }

    private static OptionCount optionCount(Question.Option option, long count, long answered) {
        return new OptionCount(option.label(), count, answered == 0 ? 0 : Math.round(100.0 * count / answered));
    }

    /// A day that looks like stuffing, or like a queue that was asked to rate: staff judge, nothing is left out.
    static List<UnusualDay> unusual(Map<LocalDate, Long> perDay) {
        List<Long> sorted = perDay.values().stream().sorted().toList();
        if (sorted.isEmpty()) {
            return List.of();
        }
        long median = sorted.get((sorted.size() - 1) / 2);
        return perDay.entrySet().stream()
                .filter(e -> e.getValue() >= UNUSUAL_FROM && e.getValue() > UNUSUAL_TIMES * median)
                .map(e -> new UnusualDay(e.getKey(), e.getValue(), median))
                .toList();
    }
}
