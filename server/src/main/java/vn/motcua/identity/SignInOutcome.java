package vn.motcua.identity;

import java.time.Duration;

/// What became of an attempt to sign in.
public sealed interface SignInOutcome {
    /// The password was right: the browser gets this token.
    record Accepted(SessionToken token, StaffUser user) implements SignInOutcome {}

    /// Unknown user name, wrong password or closed account; which of them, nobody outside learns.
    record Refused() implements SignInOutcome {}

    /// Too many failures; nothing was checked.
    record Locked(Duration retryAfter) implements SignInOutcome {}
}
