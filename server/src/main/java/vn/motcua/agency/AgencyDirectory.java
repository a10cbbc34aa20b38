package vn.motcua.agency;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.area.AdministrativeUnitCode;

/// The agencies in memory, asked from every side; needs no database.
public final class AgencyDirectory {
    /// The likeliest to act first: what serves one commune before what serves all, then by kind, then as listed.
    private static final Comparator<Agency> LIKELIEST_FIRST = Comparator.comparing(Agency::kind)
            .thenComparing(a -> a.unit().value().length() == 2);

    private final AgencyData data;
    private final Map<AgencyId, Agency> byId = new LinkedHashMap<>();
    private final Map<AgencyId, List<Agency>> children;

    public AgencyDirectory(AgencyData data) {
        this.data = data;
        data.agencies().forEach(a -> byId.put(a.id(), a));
        children =
                data.agencies().stream().filter(a -> a.parent() != null).collect(Collectors.groupingBy(Agency::parent));
    }

    public List<Agency> all() {
        return data.agencies();
    }

    public List<Responsibility> responsibilities() {
        return data.responsibilities();
    }

    public Optional<Agency> byId(AgencyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The tops of the tree: agencies with nobody above them here.
    public List<Agency> roots() {
        return data.agencies().stream().filter(a -> a.parent() == null).toList();
    }

    public List<Agency> children(AgencyId id) {
        return children.getOrDefault(id, List.of());
    }

    /// Whether one agency is the other or stands below it.
    public boolean isWithin(AgencyId inner, AgencyId outer) {
        AgencyId at = inner;
        for (int steps = 0; at != null && steps < 10; steps++) {
            if (at.equals(outer)) {
                return true;
            }
            Agency agency = byId.get(at);
            at = agency == null ? null : agency.parent();
        }
        return false;
    }

    /// The commune's own agencies first, then those of the city that serve it.
    public List<Agency> forUnit(AdministrativeUnitCode commune) {
        return data.agencies().stream()
                .filter(a -> a.serves(commune))
                .sorted(Comparator.comparing(a -> !a.unit().equals(commune)))
                .toList();
    }

    /// Who is in charge of this matter in this commune, the likeliest to act first.
    public List<Agency> byResponsibility(String responsibility, AdministrativeUnitCode commune) {
        return data.agencies().stream()
                .filter(a -> a.isInChargeOf(responsibility) && a.serves(commune))
                .sorted(LIKELIEST_FIRST)
                .toList();
    }

    /// Who is in charge of this matter for the whole city, when the commune is not known.
    public List<Agency> byResponsibility(String responsibility) {
        return data.agencies().stream()
                .filter(a -> a.isInChargeOf(responsibility) && a.unit().value().length() == 2)
                .sorted(LIKELIEST_FIRST)
                .toList();
    }

    /// The agency of this kind that belongs to this commune.
    public Optional<Agency> ofUnit(AdministrativeUnitCode commune, AgencyKind kind) {
        return data.agencies().stream()
                .filter(a -> a.unit().equals(commune) && a.kind() == kind)
                .findFirst();
    }
}
