package vn.motcua.feedback.application;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.AdministrativeUnit;
import vn.motcua.area.GeoPoint;
import vn.motcua.area.NameResolution;
import vn.motcua.area.UnitLocation;
import vn.motcua.feedback.Sentence;
import vn.motcua.feedback.domain.PlaceFinding;

/// Finds the ward or commune a report lies in: what the citizen chose, else the point on the map, else the names in the
/// place and in the text, of today or of former times.
final class PlaceFinder {
    private final Function<String, NameResolution> names;
    private final Function<GeoPoint, UnitLocation> points;

    PlaceFinder(Function<String, NameResolution> names, Function<GeoPoint, UnitLocation> points) {
        this.names = names;
        this.points = points;
    }

    PlaceFinding find(@Nullable AdministrativeUnit chosen, @Nullable GeoPoint point, String place, String text) {
        if (chosen != null) {
            return new PlaceFinding(
                    chosen, true, List.of(), Sentence.of("feedback.place.chosen", chosen.fullName()));
        }
        if (point != null) {
            PlaceFinding located = located(point);
            if (located.certain()) {
                return located;
            }
        }
        PlaceFinding named = place.isBlank() ? PlaceFinding.UNKNOWN : named(place);
        return named.ward() != null && named.certain() ? named : better(named, named(text));
    }

    private static PlaceFinding better(PlaceFinding first, PlaceFinding second) {
        return second.certain() || first.ward() == null ? second : first;
    }

    private PlaceFinding located(GeoPoint point) {
        return switch (points.apply(point)) {
            case UnitLocation.Inside(AdministrativeUnit unit) ->
                new PlaceFinding(unit, true, List.of(), Sentence.of("feedback.place.inside", unit.fullName()));
            case UnitLocation.Near(AdministrativeUnit unit, double metres) ->
                new PlaceFinding(
                        unit,
                        metres <= 300,
                        List.of(),
                        Sentence.of("feedback.place.near", unit.fullName(), Math.round(metres)));
            case UnitLocation.Guessed(AdministrativeUnit unit) ->
                new PlaceFinding(unit, false, List.of(), Sentence.of("feedback.place.guessed", unit.fullName()));
            case UnitLocation.Outside() -> PlaceFinding.UNKNOWN;
        };
    }

    private PlaceFinding named(String words) {
        return switch (names.apply(words)) {
            case NameResolution.Resolved found when found.unit().type().isCommuneLevel() ->
                new PlaceFinding(
                        found.unit(),
                        found.confidence() != NameResolution.Confidence.LOW,
                        found.alternatives(),
                        Sentence.of(
                                "feedback.place.named." + found.basis(),
                                found.matched(),
                                found.unit().fullName()));
            case NameResolution.Ambiguous(var candidates, String matched, var _)
            when candidates.size() <= 4 && candidates.stream().allMatch(unit -> unit.type().isCommuneLevel()) ->
                new PlaceFinding(
                        candidates.getFirst(),
                        false,
                        candidates.subList(1, candidates.size()),
                        Sentence.of("feedback.place.ambiguous", matched));
            case NameResolution _ -> PlaceFinding.UNKNOWN;
        };
    }
}
