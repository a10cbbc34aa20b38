package vn.motcua.area;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns rows into records and records into parameters.
final class AreaRows {
    private AreaRows() {}

    static void bind(PreparedStatement statement, AdministrativeUnit unit) throws SQLException {
        AdministrativeUnitCode parent = unit.parent();
        statement.setString(1, unit.code().value());
        statement.setString(2, parent == null ? null : parent.value());
        statement.setString(3, unit.name());
        statement.setString(4, unit.fullName());
        statement.setString(5, unit.type().name());
        statement.setString(6, unit.nameEn());
        statement.setString(7, unit.fullNameEn());
        statement.setString(8, unit.path());
        statement.setString(9, unit.formerDistrict());
        statement.setString(10, unit.formerProvince());
        GeoPoint point = unit.point();
        bindNumber(statement, 11, point == null ? null : point.lat());
        bindNumber(statement, 12, point == null ? null : point.lon());
        BoundingBox box = unit.box();
        bindNumber(statement, 13, box == null ? null : box.west());
        bindNumber(statement, 14, box == null ? null : box.south());
        bindNumber(statement, 15, box == null ? null : box.east());
        bindNumber(statement, 16, box == null ? null : box.north());
    }

    private static void bindNumber(PreparedStatement statement, int index, @Nullable Double value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.DOUBLE);
            return;
        }
        statement.setDouble(index, value);
    }

    static void bind(PreparedStatement statement, AdministrativeUnitCode served, FormerUnit unit) throws SQLException {
        statement.setString(1, served.value());
        statement.setString(2, unit.name());
        statement.setString(3, unit.type().name());
        statement.setString(4, unit.formerDistrict());
        statement.setString(5, unit.earlierDistrict());
        statement.setString(6, unit.formerProvince());
        statement.setArray(
                7,
                array(
                        statement,
                        unit.now().stream().map(AdministrativeUnitCode::value).toList()));
        statement.setBoolean(8, unit.whole());
        statement.setObject(9, unit.until());
        statement.setString(10, unit.certainty().name());
        statement.setArray(11, array(statement, unit.variants()));
    }

    private static Array array(PreparedStatement statement, List<String> values) throws SQLException {
        return statement.getConnection().createArrayOf("text", values.toArray());
    }

    static AdministrativeUnit unit(ResultSet row) throws SQLException {
        String parent = row.getString("parent_code");
        Double lat = number(row, "lat");
        Double lon = number(row, "lon");
        Double west = number(row, "west");
        Double south = number(row, "south");
        Double east = number(row, "east");
        Double north = number(row, "north");
        return new AdministrativeUnit(
                new AdministrativeUnitCode(row.getString("code")),
                row.getString("name"),
                row.getString("full_name"),
                AdministrativeUnitType.valueOf(row.getString("type")),
                row.getString("name_en"),
                row.getString("full_name_en"),
                row.getString("path"),
                parent == null ? null : new AdministrativeUnitCode(parent),
                row.getString("former_district"),
                row.getString("former_province"),
                lat == null || lon == null ? null : new GeoPoint(lat, lon),
                west == null || south == null || east == null || north == null
                        ? null
                        : new BoundingBox(west, south, east, north));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    static FormerUnit formerUnit(ResultSet row) throws SQLException {
        return new FormerUnit(
                row.getString("name"),
                FormerUnit.Type.valueOf(row.getString("type")),
                row.getString("former_district"),
                row.getString("earlier_district"),
                row.getString("former_province"),
                strings(row, "now_codes").stream()
                        .map(AdministrativeUnitCode::new)
                        .toList(),
                row.getBoolean("whole"),
                row.getObject("until", LocalDate.class),
                FormerUnit.Certainty.valueOf(row.getString("certainty")),
                strings(row, "variants"));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
