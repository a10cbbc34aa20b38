package vn.motcua.feedback.application;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.AdministrativeUnit;
import vn.motcua.area.GeoPoint;
import vn.motcua.area.NameResolution;
import vn.motcua.area.UnitLocation;
import vn.motcua.feedback.domain.PlaceFinding;
import vn.motcua.shared.web.Sentence;

/// Finds the ward or commune a report lies in: what the citizen chose, else the point on the map, else the names in the
/// place and in the text, of today or of former times.
final class PlaceFinder {
    private static final double MOST_METRES = 300;
    private static final int MOST_CANDIDATES = 4;

    private final Function<String, NameResolution> names;
    private final Function<GeoPoint, UnitLocation> points;

    PlaceFinder(Function<String, NameResolution> names, Function<GeoPoint, UnitLocation> points) {
        this.names = names;
        this.points = points;
    }

    PlaceFinding find(@Nullable AdministrativeUnit chosen, @Nullable GeoPoint point, String place, String text) {
        if (chosen != null) {
            return new PlaceFinding(chosen, true, List.of(), Sentence.of("feedback.place.chosen", chosen.fullName()));
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
            case UnitLocation.Inside in -> certain(in.unit(), "feedback.place.inside");
            case UnitLocation.Near near ->
                new PlaceFinding(
                        near.unit(),
                        near.metres() <= MOST_METRES,
                        List.of(),
                        Sentence.of("feedback.place.near", near.unit().fullName(), Math.round(near.metres())));
            case UnitLocation.Guessed guess ->
                new PlaceFinding(
                        guess.unit(),
                        false,
                        List.of(),
                        Sentence.of("feedback.place.guessed", guess.unit().fullName()));
            case UnitLocation.Outside unused -> PlaceFinding.UNKNOWN;
        };
    }

    private static PlaceFinding certain(AdministrativeUnit unit, String key) {
        return new PlaceFinding(unit, true, List.of(), Sentence.of(key, unit.fullName()));
    }

    private PlaceFinding named(String words) {
        return switch (names.apply(words)) {
            case NameResolution.Resolved found -> resolved(found);
            case NameResolution.Ambiguous several -> few(several) ? likeliest(several) : PlaceFinding.UNKNOWN;
            case NameResolution.Unknown unused -> PlaceFinding.UNKNOWN;
        };
    }

    private static PlaceFinding resolved(NameResolution.Resolved found) {
        if (!found.unit().type().isCommuneLevel()) {
            return PlaceFinding.UNKNOWN;
        }
        return new PlaceFinding(
                found.unit(),
                found.confidence() != NameResolution.Confidence.LOW,
                found.alternatives(),
                Sentence.of(
                        "feedback.place.named." + found.basis(),
                        found.matched(),
                        found.unit().fullName()));
    }

    private static PlaceFinding likeliest(NameResolution.Ambiguous several) {
        return new PlaceFinding(
                several.candidates().getFirst(),
                false,
                several.candidates().subList(1, several.candidates().size()),
                Sentence.of("feedback.place.ambiguous", several.matched()));
    }

    /// An old district has a dozen wards: no use as a guess.
    private static boolean few(NameResolution.Ambiguous several) {
        return several.candidates().size() <= MOST_CANDIDATES
                && several.candidates().stream().allMatch(unit -> unit.type().isCommuneLevel());
    }
}
