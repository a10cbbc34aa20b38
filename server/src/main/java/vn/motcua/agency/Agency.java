package vn.motcua.agency;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.AdministrativeUnitCode;

/// An agency (cơ quan, đơn vị) that serves citizens.
///
/// @param parent the agency above it, none for the top
/// @param unit the territory it belongs to: a commune, or the whole city
/// @param covers the communes it serves when it does not serve the whole of `unit`; empty means the whole
/// @param responsibilities codes of [Responsibility]
/// @param aliases other names people use
/// @param address empty when not published
/// @param phone empty when not published
/// @param note a reservation about this entry, for the administrator
public record Agency(
        AgencyId id,
        String name,
        String shortName,
        String nameEn,
        AgencyKind kind,
        @Nullable AgencyId parent,
        AdministrativeUnitCode unit,
        Set<AdministrativeUnitCode> covers,
        Set<String> responsibilities,
        List<String> aliases,
        String address,
        String phone,
        OpeningHours openingHours,
        String note) {

    public Agency {
        covers = Set.copyOf(covers);
        responsibilities = Set.copyOf(responsibilities);
        aliases = List.copyOf(aliases);
    }

    /// Whether people of this commune are served by it; an agency of the whole city serves every commune.
    public boolean serves(AdministrativeUnitCode commune) {
        boolean ofTheCity = unit.value().length() == 2;
        return unit.equals(commune) || (ofTheCity && (covers.isEmpty() || covers.contains(commune)));
    }

    public boolean isInChargeOf(String responsibility) {
        return responsibilities.contains(responsibility);
    }

    /// The same agency reached elsewhere.
    Agency reachedAt(AgencyContact contact) {
        return new Agency(
                id,
                name,
                shortName,
                nameEn,
                kind,
                parent,
                unit,
                covers,
                responsibilities,
                aliases,
                contact.address(),
                contact.phone(),
                contact.openingHours(),
                note);
    }
}
