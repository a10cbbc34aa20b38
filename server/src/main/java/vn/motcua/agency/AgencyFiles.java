package vn.motcua.agency;

import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.AdministrativeUnit;
import vn.motcua.area.AdministrativeUnitCode;
import vn.motcua.area.AdministrativeUnitType;
import vn.motcua.area.AreaData;

/// The file `areas/<code>/agencies.json` that ships with the program: agencies of the city one by one, those of every
/// commune by rule.
final class AgencyFiles {
    private AgencyFiles() {}

    static AgencyData read(AreaData area) {
        try {
            var file = Objects.requireNonNull(
                    JsonMapper.createDefault().readValue(bytes(area.served().code()), AgenciesFile.class));
            return new AgencyData(
                    file.responsibilities().stream()
                            .map(r -> new Responsibility(r.code(), r.vi(), r.en()))
                            .toList(),
                    new Expansion(file, area).agencies());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Unreadable agencies of " + area.served().fullName(), e);
        }
    }

    static byte[] bytes(AdministrativeUnitCode served) {
        String name = "areas/" + served + "/agencies.json";
        try (InputStream in = AgencyFiles.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No data ships with the program at " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes agencies of rows, and of rules times communes.
    private record Expansion(AgenciesFile file, AreaData area) {
        List<Agency> agencies() {
            var all = new ArrayList<Agency>();
            file.agencies().forEach(row -> all.add(ofTheCity(row)));
            for (AdministrativeUnit unit : area.units()) {
                file.perUnit().stream()
                        .filter(rule -> rule.unitTypes().contains(unit.type()))
                        .forEach(rule -> all.add(ofTheCommune(rule, unit)));
            }
            return all;
        }

        private Agency ofTheCity(AgencyRow row) {
            return new Agency(
                    new AgencyId(row.id()),
                    row.name(),
                    row.shortName(),
                    row.nameEn(),
                    row.kind(),
                    row.parent() == null ? null : new AgencyId(row.parent()),
                    new AdministrativeUnitCode(row.unit()),
                    covered(row),
                    Set.copyOf(row.responsibilities()),
                    row.aliases(),
                    row.address(),
                    row.phone(),
                    hours(row.openingHours(), row.kind()),
                    row.sourceNote());
        }

        private Set<AdministrativeUnitCode> covered(AgencyRow row) {
            String province = row.coversFormerProvince();
            return province == null
                    ? Set.of()
                    : area.units().stream()
                            .filter(u -> u.formerProvince().equals(province))
                            .map(AdministrativeUnit::code)
                            .collect(Collectors.toSet());
        }

        private OpeningHours hours(String name, AgencyKind kind) {
            String key = name.isEmpty() ? file.defaultHours().getOrDefault(kind.name(), "") : name;
            return new OpeningHours(file.openingHours().getOrDefault(key, ""));
        }

        private Agency ofTheCommune(UnitRule rule, AdministrativeUnit unit) {
            var responsibilities = new HashSet<>(rule.responsibilities());
            rule.responsibilitiesWhereNoUtility().stream()
                    .filter(r -> !hasUtility(unit, r))
                    .forEach(responsibilities::add);
            String parent = rule.parent();
            return new Agency(
                    new AgencyId(filled(rule.id(), unit)),
                    filled(rule.name(), unit),
                    filled(rule.shortName(), unit),
                    filled(rule.nameEn(), unit),
                    rule.kind(),
                    parent == null ? null : new AgencyId(filled(parent, unit)),
                    unit.code(),
                    Set.of(),
                    responsibilities,
                    List.of(),
                    "",
                    "",
                    hours("", rule.kind()),
                    "");
        }

        private boolean hasUtility(AdministrativeUnit unit, String responsibility) {
            return file.agencies().stream()
                    .filter(row -> row.kind() == AgencyKind.UTILITY)
                    .filter(row -> row.responsibilities().contains(responsibility))
                    .anyMatch(row -> row.coversFormerProvince() == null
                            || unit.formerProvince().equals(row.coversFormerProvince()));
        }

        private static String filled(String pattern, AdministrativeUnit unit) {
            return pattern.replace("{path}", unit.path())
                    .replace("{fullNameEn}", unit.fullNameEn())
                    .replace("{fullName}", unit.nameInSentence());
        }
    }

    @Serdeable
    record AgenciesFile(
            List<ResponsibilityRow> responsibilities,
            Map<String, String> openingHours,
            Map<String, String> defaultHours,
            List<AgencyRow> agencies,
            List<UnitRule> perUnit) {}

    @Serdeable
    record ResponsibilityRow(String code, String vi, String en) {}

    @Serdeable
    record AgencyRow(
            String id,
            String name,
            String shortName,
            String nameEn,
            AgencyKind kind,
            @Nullable String parent,
            String unit,
            @Nullable String coversFormerProvince,
            List<String> responsibilities,
            List<String> aliases,
            String address,
            String phone,
            String openingHours,
            String sourceNote) {}

    @Serdeable
    record UnitRule(
            String id,
            String name,
            String shortName,
            String nameEn,
            AgencyKind kind,
            @Nullable String parent,
            List<AdministrativeUnitType> unitTypes,
            List<String> responsibilities,
            List<String> responsibilitiesWhereNoUtility) {}
}
