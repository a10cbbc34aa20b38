package vn.motcua.agency;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.AdministrativeUnitCode;

/// The way into this room: agencies by id, in their tree, by territory and by matter.
///
/// Holds everything in memory and looks into the database every few seconds whether another process changed it.
@Singleton
public class Agencies {
    private static final Duration TRUSTED_FOR = Duration.ofSeconds(10);

    private final AgencyQueries queries;
    private final Clock clock;
    private volatile @Nullable Snapshot snapshot;

    Agencies(AgencyQueries queries, AgencySeeding seeded, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    private record Snapshot(String version, Instant checkedAt, AgencyDirectory directory) {}

    public Optional<Agency> byId(AgencyId id) {
        return directory().byId(id);
    }

    public List<Agency> all() {
        return directory().all();
    }

    /// The agencies of a commune first, then those of the city that serve it.
    public List<Agency> forUnit(AdministrativeUnitCode commune) {
        return directory().forUnit(commune);
    }

    /// Who is in charge of this matter in this commune, the likeliest to act first.
    public List<Agency> byResponsibility(String responsibility, AdministrativeUnitCode commune) {
        return directory().byResponsibility(responsibility, commune);
    }

    public List<Responsibility> responsibilities() {
        return directory().responsibilities();
    }

    /// Everything at once, for questions about the tree.
    public AgencyDirectory directory() {
        Snapshot known = snapshot;
        Instant now = clock.instant();
        if (known != null && now.isBefore(known.checkedAt().plus(TRUSTED_FOR))) {
            return known.directory();
        }
        String version = queries.version();
        AgencyDirectory directory = known != null && known.version().equals(version)
                ? known.directory()
                : new AgencyDirectory(queries.load());
        snapshot = new Snapshot(version, now, directory);
        return directory;
    }

    /// An administrator's correction, kept through upgrades.
    ///
    /// @return the agency as it stands now, nothing when there is no such agency
    public Optional<Agency> correctContact(AgencyId id, AgencyContact contact) {
        Optional<Agency> corrected =
                queries.correct(id, contact) ? byId(id).map(a -> a.reachedAt(contact)) : Optional.empty();
        snapshot = null;
        return corrected;
    }
}
