package vn.motcua.area;

import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The data files that ship with the program: `areas/provinces.json` and one folder for each city that is known in
// full.
final class AreaFiles {
    private AreaFiles() {}

    static AreaData read(AdministrativeUnitCode served) {
        return data(
                read("areas/provinces.json", ProvincesFile.class),
                read("areas/" + served + "/units.json", UnitsFile.class),
                read("areas/" + served + "/former-units.json", FormerFile.class));
    }

    private static <T> T read(String name, Class<T> type) {
        try {
            return Objects.requireNonNull(JsonMapper.createDefault().readValue(bytes(name), type), name);
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable data file " + name, e);
        }
    }

    /// Changes whenever one of the files does.
    static String fingerprint(AdministrativeUnitCode served) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes("areas/provinces.json"));
            digest.update(bytes("areas/" + served + "/units.json"));
            digest.update(bytes("areas/" + served + "/former-units.json"));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = AreaFiles.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No data ships with the program at " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AreaData data(ProvincesFile provinces, UnitsFile units, FormerFile former) {
        AdministrativeUnit served = units.city().toUnit(null);
        List<AdministrativeUnit> all = provinces.provinces().stream()
                .map(p -> p.code().equals(served.code().value()) ? served : p.toUnit(null))
                .toList();
        var old = new ArrayList<FormerUnit>();
        Stream.of(former.units(), former.districts(), former.provinces())
                .flatMap(List::stream)
                .map(FormerRow::toFormerUnit)
                .forEach(old::add);
        return new AreaData(
                served,
                all,
                units.units().stream().map(u -> u.toUnit(served.code())).toList(),
                old);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Serdeable
    record ProvincesFile(List<UnitRow> provinces) {}

    @Serdeable
    record UnitsFile(UnitRow city, List<UnitRow> units) {}

    @Serdeable
    record FormerFile(List<FormerRow> units, List<FormerRow> districts, List<FormerRow> provinces) {}

    @Serdeable
    record UnitRow(
            String code,
            String name,
            String fullName,
            AdministrativeUnitType type,
            String nameEn,
            @Nullable String fullNameEn,
            String path,
            @Nullable String formerProvince,
            @Nullable String formerDistrict,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable List<Double> bbox) {

        AdministrativeUnit toUnit(@Nullable AdministrativeUnitCode parent) {
            return new AdministrativeUnit(
                    new AdministrativeUnitCode(code),
                    name,
                    fullName,
                    type,
                    nameEn,
                    fullNameEn == null ? nameEn : fullNameEn,
                    path,
                    parent,
                    orEmpty(formerDistrict),
                    orEmpty(formerProvince),
                    lat == null || lon == null ? null : new GeoPoint(lat, lon),
                    bbox == null ? null : new BoundingBox(bbox.get(0), bbox.get(1), bbox.get(2), bbox.get(3)));
        }
    }

    @Serdeable
    record FormerRow(
            String name,
            FormerUnit.Type type,
            @Nullable String formerDistrict,
            @Nullable String earlierDistrict,
            @Nullable String formerProvince,
            List<String> now,
            @Nullable Boolean whole,
            LocalDate until,
            FormerUnit.Certainty certainty,
            @Nullable List<String> variants) {

        FormerUnit toFormerUnit() {
            return new FormerUnit(
                    name,
                    type,
                    orEmpty(formerDistrict),
                    orEmpty(earlierDistrict),
                    orEmpty(formerProvince),
                    now.stream().map(AdministrativeUnitCode::new).toList(),
                    whole == null ? now.size() == 1 : whole,
                    until,
                    certainty,
                    variants == null ? List.of() : variants);
        }
    }
}
