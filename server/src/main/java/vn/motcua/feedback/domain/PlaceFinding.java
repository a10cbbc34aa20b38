package vn.motcua.feedback.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.AdministrativeUnit;
import vn.motcua.shared.web.Sentence;

/// In which ward or commune a report lies (địa bàn), how that is known, and what else it could be.
///
/// @param certain false when the words only make it likely
public record PlaceFinding(
        @Nullable AdministrativeUnit ward, boolean certain, List<AdministrativeUnit> alternatives, Sentence reason) {

    public static final PlaceFinding UNKNOWN =
            new PlaceFinding(null, false, List.of(), Sentence.of("feedback.place.unknown"));

    public PlaceFinding {
        alternatives = List.copyOf(alternatives);
    }

    public @Nullable String wardCode() {
        return ward == null ? null : ward.code().value();
    }
}
