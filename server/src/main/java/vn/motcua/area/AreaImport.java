package vn.motcua.area;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.io.WKBWriter;
import org.tukaani.xz.XZInputStream;

/// Brings boundaries of units (địa giới) from a GeoJSON file into the database, all or nothing.
///
/// A feature is matched by the official code in its properties; where the file also gives a name, the name must agree,
/// so that a file with codes of another year cannot shift one ward's land to another.
@Singleton
public class AreaImport {
    private static final List<String> CODE_PROPERTIES = List.of("code", "Code", "ma", "maXa", "ma_xa", "ward_code");
    private static final List<String> NAME_PROPERTIES = List.of("name", "fullName", "Name", "ten", "tenXa", "ten_xa");

    private final AdministrativeUnits units;
    private final AreaQueries queries;
    private final JsonMapper json;

    AreaImport(AdministrativeUnits units, AreaQueries queries, JsonMapper json) {
        this.units = units;
        this.queries = queries;
        this.json = json;
    }

    /// @param file GeoJSON, plain or compressed with xz or gzip (told by the ending)
    /// @param dryRun whether only to report
    /// @throws AreaImportException when nothing of the file can be used
    public AreaImportReport run(Path file, boolean dryRun) {
        var found = new Found();
        read(file).forEach(feature -> add(feature, found));
        if (found.shapes.isEmpty()) {
            throw new AreaImportException("%s: no feature has the code of a unit of %s%s"
                    .formatted(file, units.served().fullName(), firstReason(found)));
        }
        boolean changed = !dryRun && queries.replaceBoundaries(found.shapes, fingerprint(found.shapes));
        if (changed) {
            units.refresh();
        }
        List<String> missing = units.all().stream()
                .filter(u -> !found.shapes.containsKey(u.code()))
                .map(u -> u.code() + " " + u.fullName())
                .toList();
        return new AreaImportReport(found.shapes.size(), changed, found.repaired, found.rejected, missing);
    }

    private static final class Found {
        private final Map<AdministrativeUnitCode, byte[]> shapes = new TreeMap<>();
        private final List<String> repaired = new ArrayList<>();
        private final List<String> rejected = new ArrayList<>();
        private int number;
    }

    private static String firstReason(Found found) {
        return found.rejected.isEmpty() ? "" : " (" + found.rejected.getFirst() + ")";
    }

    private void add(JsonNode feature, Found found) {
        found.number++;
        try {
            JsonNode properties = Optional.ofNullable(feature.get("properties")).orElseGet(JsonNode::nullNode);
            AdministrativeUnit unit = unit(properties);
            Geometry shape = GeoJson.polygons(feature.get("geometry"));
            if (!shape.isValid()) {
                shape = GeometryFixer.fix(shape);
                found.repaired.add(unit.fullName());
            }
            if (found.shapes.putIfAbsent(unit.code(), new WKBWriter().write(shape)) != null) {
                throw new IllegalArgumentException("the code " + unit.code() + " stands twice in the file");
            }
        } catch (IllegalArgumentException e) {
            found.rejected.add("feature " + found.number + ": " + e.getMessage());
        }
    }

    private AdministrativeUnit unit(JsonNode properties) {
        String code = text(properties, CODE_PROPERTIES)
                .filter(AdministrativeUnitCode::isWellFormed)
                .orElseThrow(() -> new IllegalArgumentException("it has no code of a unit in its properties"));
        AdministrativeUnit unit = communes().get(code);
        if (unit == null) {
            throw new IllegalArgumentException(
                    "the code " + code + " is no unit of " + units.served().fullName());
        }
        text(properties, NAME_PROPERTIES).filter(name -> !sameName(name, unit)).ifPresent(name -> {
            throw new IllegalArgumentException(
                    "the code " + code + " is " + unit.fullName() + ", but the file calls it " + name);
        });
        return unit;
    }

    private Map<String, AdministrativeUnit> communes() {
        return units.all().stream().collect(Collectors.toMap(u -> u.code().value(), Function.identity()));
    }

    private static boolean sameName(String name, AdministrativeUnit unit) {
        return Stream.of(unit.name(), unit.fullName()).anyMatch(n -> folded(n).equals(folded(name)));
    }

    private static String folded(String name) {
        return Syllable.of(name).stream().map(Syllable::folded).collect(Collectors.joining());
    }

    private static Optional<String> text(JsonNode properties, List<String> names) {
        return names.stream()
                .map(properties::get)
                .filter(node -> node != null && (node.isString() || node.isNumber()))
                .map(JsonNode::coerceStringValue)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private List<JsonNode> read(Path file) {
        JsonNode root;
        try (InputStream in = open(file)) {
            root = json.readValue(in, Argument.of(JsonNode.class));
        } catch (IOException | RuntimeException e) {
            throw new AreaImportException(file + ": " + reason(e), e);
        }
        JsonNode features = root == null ? null : root.get("features");
        if (features == null || !features.isArray()) {
            throw new AreaImportException(file + ": not a GeoJSON feature collection");
        }
        var all = new ArrayList<JsonNode>();
        features.values().forEach(all::add);
        return all;
    }

    private static String reason(Exception e) {
        return switch (e) {
            case java.nio.file.NoSuchFileException missing -> "there is no such file";
            default ->
                "cannot be read: "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        };
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        String name = file.getFileName().toString();
        if (name.endsWith(".xz")) {
            return new XZInputStream(in);
        }
        return name.endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static String fingerprint(Map<AdministrativeUnitCode, byte[]> shapes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            shapes.forEach((code, wkb) -> {
                digest.update(code.value().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                digest.update(wkb);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
