package vn.motcua.area;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.config.MotcuaSettings;

/// The way into this room: units of today by code, by name old or new, and by a place on the map.
///
/// Holds everything in memory and looks into the database every few seconds whether another process changed it.
@Singleton
public class AdministrativeUnits {
    private static final Duration TRUSTED_FOR = Duration.ofSeconds(10);

    private final AreaQueries queries;
    private final Clock clock;
    private final AdministrativeUnitCode servedCode;
    private volatile @Nullable Snapshot snapshot;

    AdministrativeUnits(AreaQueries queries, AreaSeeding seeded, MotcuaSettings settings, Clock clock) {
        this.queries = queries;
        this.clock = clock;
        this.servedCode = new AdministrativeUnitCode(settings.province());
    }

    private record Snapshot(String version, Instant checkedAt, AreaData data, UnitNames names, Boundaries boundaries) {
        Snapshot checkedAt(Instant instant) {
            return new Snapshot(version, instant, data, names, boundaries);
        }
    }

    /// Everything at once, without boundaries.
    public AreaData data() {
        return current().data();
    }

    /// The city or province this installation serves.
    public AdministrativeUnit served() {
        return current().data().served();
    }

    /// The commune-level units of the city or province served, by code.
    public List<AdministrativeUnit> all() {
        return current().data().units();
    }

    public List<AdministrativeUnit> provinces() {
        return current().data().provinces();
    }

    /// A commune-level unit of the city served, or any province.
    public Optional<AdministrativeUnit> byCode(AdministrativeUnitCode code) {
        AreaData data = current().data();
        return Stream.concat(data.units().stream(), data.provinces().stream())
                .filter(u -> u.code().equals(code))
                .findFirst();
    }

    /// The units directly below this one; empty for a commune, and for provinces not served.
    public List<AdministrativeUnit> children(AdministrativeUnitCode code) {
        return code.equals(servedCode) ? all() : List.of();
    }

    /// What became this unit of today.
    public List<FormerUnit> formerUnitsOf(AdministrativeUnitCode code) {
        return current().data().formerUnits().stream()
                .filter(f -> f.type().isCommuneLevel() && f.now().contains(code))
                .toList();
    }

    /// Units whose name of today, or that of an old unit now part of them, contains this, with or without diacritics.
    public List<AdministrativeUnit> search(String part) {
        AreaData data = current().data();
        String sought = folded(part);
        List<AdministrativeUnitCode> fromOldNames = data.formerUnits().stream()
                .filter(f -> folded(f.name()).contains(sought))
                .flatMap(f -> f.now().stream())
                .toList();
        return data.units().stream()
                .filter(u -> folded(u.fullName()).contains(sought) || fromOldNames.contains(u.code()))
                .sorted(Comparator.comparing(u -> !folded(u.name()).contains(sought)))
                .toList();
    }

    private static String folded(String text) {
        return Syllable.of(text).stream().map(Syllable::folded).collect(Collectors.joining(" "));
    }

    /// Reads a name, or finds one inside a sentence; see [UnitNames#resolve].
    public NameResolution resolveName(String text) {
        return current().names().resolve(text);
    }

    /// Which unit this place lies in.
    public UnitLocation locate(GeoPoint place) {
        return current().boundaries().locate(place);
    }

    /// Whether an administrator has imported boundaries; without them [#locate] only guesses.
    public boolean hasBoundaries() {
        return current().boundaries().areImported();
    }

    private Snapshot current() {
        Snapshot known = snapshot;
        Instant now = clock.instant();
        if (known != null && now.isBefore(known.checkedAt().plus(TRUSTED_FOR))) {
            return known;
        }
        String version = queries.version();
        Snapshot fresh = known != null && known.version().equals(version) ? known.checkedAt(now) : load(version, now);
        snapshot = fresh;
        return fresh;
    }

    private Snapshot load(String version, Instant now) {
        AreaData data = queries.load(servedCode);
        return new Snapshot(
                version, now, data, new UnitNames(data), new Boundaries(data.units(), queries.boundaries()));
    }

    /// Forgets what is held in memory, so that the next question sees a change made by this process at once.
    void refresh() {
        snapshot = null;
    }
}
