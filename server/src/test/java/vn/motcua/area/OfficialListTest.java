package vn.motcua.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Compares what ships with the official list of July 2026, where it lies beside the project.
class OfficialListTest {
    private static final Path LIST = Path.of("../../shared/data/areas/vietnam-units-2026-07.json");
    private static final AreaData DATA = AreaData.bundled(new AdministrativeUnitCode("48"));

    @Test
    void shouldShipExactlyTheOfficialUnitsAndResolveEachName() throws IOException {
        assumeTrue(
                Files.isRegularFile(LIST),
                () -> "The list is not at " + LIST.toAbsolutePath().normalize());
        var official = new TreeMap<String, String>();
        var provinces = new TreeMap<String, String>();
        for (JsonNode province : JsonMapper.createDefault()
                .readValue(Files.readAllBytes(LIST), Argument.of(JsonNode.class))
                .values()) {
            provinces.put(text(province, "Code"), key(text(province, "FullName")));
            if (text(province, "Code").equals("48")) {
                Objects.requireNonNull(province.get("Wards"))
                        .values()
                        .forEach(ward -> official.put(text(ward, "Code"), text(ward, "FullName")));
            }
        }

        assertThat(DATA.provinces().stream()
                        .collect(Collectors.toMap(p -> p.code().value(), p -> key(p.fullName()))))
                .isEqualTo(provinces);
        assertThat(DATA.units().stream().map(u -> u.code().value()).toList())
                .containsExactlyElementsOf(official.keySet());
        var names = new UnitNames(DATA);
        official.forEach((code, name) -> {
            assertThat(codeOf(names.resolve(name))).as(name).isEqualTo(code);
            assertThat(codeOf(names.resolve(key(name)))).as(key(name)).isEqualTo(code);
        });
    }

    private static String codeOf(NameResolution resolution) {
        return resolution instanceof NameResolution.Resolved found
                ? found.unit().code().value()
                : resolution.toString();
    }

    private static String text(JsonNode node, String field) {
        return Objects.requireNonNull(node.get(field)).getStringValue();
    }

    private static String key(String name) {
        return Syllable.of(name).stream().map(Syllable::folded).collect(Collectors.joining(" "));
    }
}
