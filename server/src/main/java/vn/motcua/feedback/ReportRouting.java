package vn.motcua.feedback;

import org.jspecify.annotations.Nullable;
import vn.motcua.area.AdministrativeUnit;
import vn.motcua.feedback.application.RoutingFactory;
import vn.motcua.feedback.application.RoutingReport;
import vn.motcua.feedback.domain.RoutingDecision;

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
}
