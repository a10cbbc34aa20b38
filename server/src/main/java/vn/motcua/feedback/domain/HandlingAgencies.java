package vn.motcua.feedback.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which agency of this city is the handler of a kind, in a ward where that matters.
public interface HandlingAgencies {
    /// @param wardCode absent when the place is unknown
    Optional<HandlingAgency> handler(HandlerKind kind, @Nullable String wardCode);

    Optional<HandlingAgency> byId(String id);

    /// Every agency a report may be sent to, for the coordinator's list.
    List<HandlingAgency> all();
}
