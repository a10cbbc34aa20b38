package vn.motcua.agency;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.area.AdministrativeUnitCode;

/// Turns rows into agencies and agencies into parameters.
final class AgencyRows {
    private AgencyRows() {}

    static void bind(PreparedStatement statement, Agency agency) throws SQLException {
        AgencyId parent = agency.parent();
        statement.setString(1, agency.id().value());
        statement.setString(2, parent == null ? null : parent.value());
        statement.setString(3, agency.name());
        statement.setString(4, agency.shortName());
        statement.setString(5, agency.nameEn());
        statement.setString(6, agency.kind().name());
        statement.setString(7, agency.unit().value());
        List<String> covers = agency.covers().stream()
                .map(AdministrativeUnitCode::value)
                .sorted()
                .toList();
        statement.setArray(8, array(statement, covers));
        statement.setArray(
                9, array(statement, agency.responsibilities().stream().sorted().toList()));
        statement.setArray(10, array(statement, agency.aliases()));
        statement.setString(11, agency.address());
        statement.setString(12, agency.phone());
        statement.setString(13, agency.openingHours().text());
        statement.setString(14, agency.note());
    }

    private static Array array(PreparedStatement statement, Collection<String> values) throws SQLException {
        return statement.getConnection().createArrayOf("text", values.toArray());
    }

    static Agency agency(ResultSet row) throws SQLException {
        String parent = row.getString("parent_id");
        return new Agency(
                new AgencyId(row.getString("id")),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("name_en"),
                AgencyKind.valueOf(row.getString("kind")),
                parent == null ? null : new AgencyId(parent),
                new AdministrativeUnitCode(row.getString("unit_code")),
                strings(row, "covers").stream().map(AdministrativeUnitCode::new).collect(Collectors.toSet()),
                Set.copyOf(strings(row, "responsibilities")),
                strings(row, "aliases"),
                row.getString("address"),
                row.getString("phone"),
                new OpeningHours(row.getString("opening_hours")),
                row.getString("note"));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
