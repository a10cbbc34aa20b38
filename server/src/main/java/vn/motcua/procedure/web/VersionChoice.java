package vn.motcua.procedure.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.CatalogueDesk.Version;

/// Which two versions are compared, the older one first; absent where there are no two.
public record VersionChoice(
        @Nullable Version before, @Nullable Version after) {

    /// Two that were asked for, else the newest of a layer and the one before it: of the official record, else of the
    /// plain layer.
    static VersionChoice of(List<Version> versions, @Nullable String before, @Nullable String after) {
        Optional<Version> one = find(versions, before);
        Optional<Version> other = find(versions, after);
        if (one.isPresent() && other.isPresent()) {
            return ordered(one.get(), other.get());
        }
        if (one.isPresent() || other.isPresent()) {
            Version known = one.or(() -> other).orElseThrow();
            return predecessor(versions, known)
                    .map(older -> ordered(older, known))
                    .orElseGet(() -> newest(versions));
        }
        return newest(versions);
    }

    private static VersionChoice ordered(Version one, Version other) {
        return one.number() <= other.number() ? new VersionChoice(one, other) : new VersionChoice(other, one);
    }

    private static VersionChoice newest(List<Version> versions) {
        return Stream.of("OFFICIAL", "PLAIN")
                .map(layer -> versions.stream()
                        .filter(version -> version.layer().equals(layer))
                        .sorted(Comparator.comparingInt(Version::number).reversed())
                        .limit(2)
                        .toList())
                .filter(pair -> pair.size() == 2)
                .map(pair -> new VersionChoice(pair.getLast(), pair.getFirst()))
                .findFirst()
                .orElseGet(() -> new VersionChoice(null, null));
    }

    private static Optional<Version> predecessor(List<Version> versions, Version of) {
        return versions.stream()
                .filter(version -> version.layer().equals(of.layer()) && version.number() == of.number() - 1)
                .findFirst();
    }

    private static Optional<Version> find(List<Version> versions, @Nullable String id) {
        return versions.stream()
                .filter(version -> version.id().toString().equals(id))
                .findFirst();
    }

    /// Whether there are two of one layer; the official record and the plain layer say different things on purpose.
    public boolean comparable() {
        return before != null
                && after != null
                && before.layer().equals(after.layer())
                && before.number() != after.number();
    }

    /// Whether this version is the older one of the choice.
    public boolean isBefore(Version version) {
        return before != null && before.id().equals(version.id());
    }

    /// Whether this version is the newer one of the choice.
    public boolean isAfter(Version version) {
        return after != null && after.id().equals(version.id());
    }
}
