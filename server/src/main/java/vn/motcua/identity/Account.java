package vn.motcua.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The account of a member of staff (tài khoản cán bộ) as an administrator sees it; its password is nowhere in it.
///
/// @param email where notices go; empty when none was given
/// @param sample whether it belongs to the demo mode
public record Account(
        String id,
        String username,
        String displayName,
        Set<Role> roles,
        @Nullable String agencyId,
        String email,
        boolean enabled,
        boolean mustChangePassword,
        boolean sample,
        Instant createdAt,
        @Nullable Instant lastSignInAt) {
    public Account {
        roles = Set.copyOf(roles);
    }

    public StaffUser user() {
        return new StaffUser(id, username, displayName, roles, agencyId);
    }
}
