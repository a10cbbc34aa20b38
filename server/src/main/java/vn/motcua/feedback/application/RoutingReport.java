package vn.motcua.feedback.application;

import org.jspecify.annotations.Nullable;
import vn.motcua.area.AdministrativeUnit;
import vn.motcua.area.GeoPoint;
import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.feedback.domain.PlaceFinding;
import vn.motcua.feedback.domain.Reading;
import vn.motcua.feedback.domain.Router;
import vn.motcua.feedback.domain.RoutingDecision;

/// Reads a report, finds its place and says whose it is.
public final class RoutingReport {
    private final ReportReader reader;
    private final PlaceFinder places;
    private final Router router;

    RoutingReport(ReportReader reader, PlaceFinder places, Router router) {
        this.reader = reader;
        this.places = places;
        this.router = router;
    }

    /// @param chosenWard the ward the citizen chose
    /// @param chosenCategory the category the citizen or an officer chose
    public RoutingDecision decide(
            String text,
            String place,
            @Nullable AdministrativeUnit chosenWard,
            @Nullable GeoPoint point,
            @Nullable FeedbackCategory chosenCategory) {
        Reading reading = reader.read(place.isBlank() ? text : text + ". " + place);
        if (chosenCategory != null) {
            reading = reading.as(chosenCategory);
        }
        PlaceFinding found = places.find(chosenWard, point, place, text);
        return router.route(reading, found);
    }
}
