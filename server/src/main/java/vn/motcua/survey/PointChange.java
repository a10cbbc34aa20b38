package vn.motcua.survey;

import java.time.ZonedDateTime;

/// What a member of staff did to a service point.
///
/// @param actor user name
/// @param note the old name of the desk, the retired short code; may be empty
public record PointChange(Kind kind, String actor, String note, ZonedDateTime at) {

    public enum Kind {
        CREATED,
        RENAMED,
        CLOSED,
        REOPENED,
        CODE_REPLACED
    }
}
