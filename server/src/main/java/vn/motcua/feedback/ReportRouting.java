package vn.motcua.feedback;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.AdministrativeUnit;
import vn.motcua.feedback.application.RoutingFactory;
import vn.motcua.feedback.application.RoutingReport;
import vn.motcua.feedback.domain.DuplicateFinder;
import vn.motcua.feedback.domain.RoutingDecision;
import vn.motcua.nlp.text.VietnameseText;

/// Asks routing for its opinion without storing anything; works on the data that ships with the program, so that it can
/// be measured without a database.
public final class ReportRouting {
    private final RoutingReport routing;

    private ReportRouting(RoutingReport routing) {
        this.routing = routing;
    }

    /// @param city official code of the city served, such as 48
    public static ReportRouting bundled(String city) {
        return new ReportRouting(RoutingFactory.bundled(city));
    }

    /// @param place the place in words beside the text; may be empty
    public RoutingAdvice advise(String text, String place, @Nullable AdministrativeUnit ward) {
        RoutingDecision decision = routing.decide(text, place, ward, null, null);
        return RoutingAdviceOf.decision(decision);
    }

    /// Whether two reports would be shown to an officer as possible duplicates, going by their words and wards.
    public boolean sameMatter(String text, RoutingAdvice advice, String otherText, RoutingAdvice other) {
        var first = candidate(text, advice, 1);
        return !DuplicateFinder.find(first, List.of(candidate(otherText, other, 2)))
                .isEmpty();
    }

    private static DuplicateFinder.Candidate candidate(String text, RoutingAdvice advice, long number) {
        return new DuplicateFinder.Candidate(
                ReportCode.next(YearMonth.of(2026, 1), new Random(number)),
                advice.category(),
                advice.wardCode(),
                null,
                VietnameseText.fold(text),
                Instant.EPOCH);
    }
}
