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
            case UnitLocation.Inside inside ->
                new PlaceFinding(
                        inside.unit(),
                        true,
                        List.of(),
                        Sentence.of("feedback.place.inside", inside.unit().fullName()));
            case UnitLocation.Near near ->
                new PlaceFinding(
                        near.unit(),
                        near.metres() <= 300,
                        List.of(),
                        Sentence.of("feedback.place.near", near.unit().fullName(), Math.round(near.metres())));
            case UnitLocation.Guessed guessed ->
                new PlaceFinding(
                        guessed.unit(),
                        false,
                        List.of(),
                        Sentence.of("feedback.place.guessed", guessed.unit().fullName()));
            case UnitLocation.Outside outside -> PlaceFinding.UNKNOWN;
        };
    }

    private PlaceFinding named(String words) {
        return switch (names.apply(words)) {
            case NameResolution.Resolved found -> resolved(found);
            case NameResolution.Ambiguous several -> ambiguous(several);
            case NameResolution.Unknown none -> PlaceFinding.UNKNOWN;
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

    private static PlaceFinding ambiguous(NameResolution.Ambiguous several) {
        List<AdministrativeUnit> units = several.candidates();
        if (units.size() > 4 || !units.stream().allMatch(unit -> unit.type().isCommuneLevel())) {
            return PlaceFinding.UNKNOWN;
        }
        return new PlaceFinding(
                units.getFirst(),
                false,
                units.subList(1, units.size()),
                Sentence.of("feedback.place.ambiguous", several.matched()));
    }
}
