package vn.motcua.feedback.domain;

import org.jspecify.annotations.Nullable;

/// Who does something to a report, as the history keeps it.
///
/// @param id account of the member of staff; empty for citizens and the service itself
/// @param agencyId agency of an officer
public record Actor(
        ActorRole role, String id, String name, @Nullable String agencyId) {
    public static final Actor CITIZEN = new Actor(ActorRole.CITIZEN, "", "", null);
    public static final Actor SYSTEM = new Actor(ActorRole.SYSTEM, "", "", null);
}
