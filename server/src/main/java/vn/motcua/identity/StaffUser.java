package vn.motcua.identity;

import io.micronaut.security.authentication.Authentication;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The member of staff (cán bộ, công chức) who is signed in.
///
/// @param id account id
/// @param agencyId the agency whose reports an officer sees; absent for those who see the whole city
public record StaffUser(
        String id,
        String username,
        String displayName,
        Set<Role> roles,
        @Nullable String agencyId) {
    public StaffUser {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /// Sees every agency's reports.
    public boolean seesWholeCity() {
        return has(Role.COORDINATOR) || has(Role.ADMINISTRATOR);
    }

    /// What the session filter puts into the request; `from` is its inverse.
    public Authentication toAuthentication() {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("id", id);
        attributes.put("displayName", displayName);
        if (agencyId != null) {
            attributes.put("agencyId", agencyId);
        }
        return Authentication.build(username, roles.stream().map(Role::name).toList(), attributes);
    }

    public static Optional<StaffUser> from(Authentication authentication) {
        Object id = authentication.getAttributes().get("id");
        if (!(id instanceof String accountId)) {
            return Optional.empty();
        }
        return Optional.of(new StaffUser(
                accountId,
                authentication.getName(),
                String.valueOf(authentication.getAttributes().get("displayName")),
                roles(authentication.getRoles()),
                (String) authentication.getAttributes().get("agencyId")));
    }

    private static Set<Role> roles(Collection<String> names) {
        return names.stream().map(Role::valueOf).collect(Collectors.toSet());
    }
}
