package vn.motcua.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.error.DomainException.WrongField;

/// What an administrator fills in for a new account; nothing in it is trusted before `faults` is empty.
public record NewAccount(
        String username,
        String displayName,
        Set<Role> roles,
        @Nullable String agencyId) {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    private static final Pattern AGENCY = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    public NewAccount {
        username = username.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        roles = Set.copyOf(roles);
        agencyId = agencyId == null || agencyId.isBlank() ? null : agencyId.strip();
    }

    /// Every wrong field, empty when the account can be made.
    public List<WrongField> faults() {
        List<WrongField> faults = new ArrayList<>();
        if (!USERNAME.matcher(username).matches()) {
            faults.add(WrongField.of("username", "identity.error.username"));
        }
        if (displayName.isEmpty() || displayName.length() > 100) {
            faults.add(WrongField.of("displayName", "identity.error.display_name"));
        }
        if (roles.isEmpty()) {
            faults.add(WrongField.of("roles", "identity.error.roles"));
        }
        if (roles.contains(Role.OFFICER) && agencyId == null) {
            faults.add(WrongField.of("agencyId", "identity.error.agency_missing"));
        }
        if (agencyId != null && !AGENCY.matcher(agencyId).matches()) {
            faults.add(WrongField.of("agencyId", "identity.error.agency_form"));
        }
        return faults;
    }
}
