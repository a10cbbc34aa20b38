package vn.motcua.area;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads and replaces the rows of the room; the only class here that speaks SQL.
@Singleton
class AreaQueries {
    private static final String SHIPPED = "shipped:";
    private static final String BOUNDARIES = "boundaries";

    private final JdbcOperations jdbc;
    private final Clock clock;

    AreaQueries(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Changes whenever what the tables hold was replaced, by this process or another.
    @ReadOnly
    String version() {
        return jdbc.prepareStatement("""
                SELECT coalesce(string_agg(name || '=' || fingerprint, ',' ORDER BY name), '')
                FROM area.data_version""", statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        });
    }

    /// Puts the shipped data in place of what stood there, unless exactly this content was applied before.
    ///
    /// @return whether anything was written
    @Transactional
    boolean applyShipped(AreaData data, String fingerprint) {
        String name = SHIPPED + data.served().code();
        lock();
        if (isApplied(name, fingerprint)) {
            return false;
        }
        data.provinces().forEach(this::upsert);
        data.units().forEach(this::upsert);
        replaceFormerUnits(data);
        recordVersion(name, fingerprint);
        return true;
    }

    /// Two nodes that start together must not both write.
    private void lock() {
        jdbc.prepareStatement(
                "SELECT pg_advisory_xact_lock(hashtext('area.data_version'))", PreparedStatement::execute);
    }

    private boolean isApplied(String name, String fingerprint) {
        return jdbc.prepareStatement(
                "SELECT 1 FROM area.data_version WHERE name = ? AND fingerprint = ?", statement -> {
                    statement.setString(1, name);
                    statement.setString(2, fingerprint);
                    try (ResultSet rows = statement.executeQuery()) {
                        return rows.next();
                    }
                });
    }

    private void recordVersion(String name, String fingerprint) {
        jdbc.prepareStatement("""
                INSERT INTO area.data_version (name, fingerprint, applied_at) VALUES (?, ?, ?)
                ON CONFLICT (name) DO UPDATE
                SET fingerprint = excluded.fingerprint, applied_at = excluded.applied_at""", statement -> {
            statement.setString(1, name);
            statement.setString(2, fingerprint);
            statement.setObject(3, now());
            return statement.executeUpdate();
        });
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void upsert(AdministrativeUnit unit) {
        jdbc.prepareStatement("""
                INSERT INTO area.administrative_unit (code, parent_code, name, full_name, type, name_en, full_name_en,
                    path, former_district, former_province, lat, lon, west, south, east, north)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE SET
                    parent_code = excluded.parent_code, name = excluded.name, full_name = excluded.full_name,
                    type = excluded.type, name_en = excluded.name_en, full_name_en = excluded.full_name_en,
                    path = excluded.path, former_district = excluded.former_district,
                    former_province = excluded.former_province, lat = excluded.lat, lon = excluded.lon,
                    west = excluded.west, south = excluded.south, east = excluded.east, north = excluded.north""", statement -> {
            AreaRows.bind(statement, unit);
            return statement.executeUpdate();
        });
    }

    private void replaceFormerUnits(AreaData data) {
        jdbc.prepareStatement("DELETE FROM area.former_unit WHERE served_code = ?", statement -> {
            statement.setString(1, data.served().code().value());
            return statement.executeUpdate();
        });
        jdbc.prepareStatement("""
                INSERT INTO area.former_unit (served_code, name, type, former_district, earlier_district,
                    former_province, now_codes, whole, until, certainty, variants)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", statement -> {
            for (FormerUnit unit : data.formerUnits()) {
                AreaRows.bind(statement, data.served().code(), unit);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    @ReadOnly
    AreaData load(AdministrativeUnitCode served) {
        List<AdministrativeUnit> all = units();
        AdministrativeUnit city =
                all.stream().filter(u -> u.code().equals(served)).findFirst().orElseThrow();
        return new AreaData(
                city,
                all.stream().filter(u -> u.parent() == null).toList(),
                all.stream().filter(u -> served.equals(u.parent())).toList(),
                formerUnits(served));
    }

    private List<AdministrativeUnit> units() {
        return jdbc.prepareStatement("SELECT * FROM area.administrative_unit ORDER BY code", statement -> {
            var units = new ArrayList<AdministrativeUnit>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    units.add(AreaRows.unit(rows));
                }
            }
            return units;
        });
    }

    private List<FormerUnit> formerUnits(AdministrativeUnitCode served) {
        return jdbc.prepareStatement("SELECT * FROM area.former_unit WHERE served_code = ? ORDER BY id", statement -> {
            statement.setString(1, served.value());
            var units = new ArrayList<FormerUnit>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    units.add(AreaRows.formerUnit(rows));
                }
            }
            return units;
        });
    }

    /// Boundaries as WKB, by unit; empty until an administrator imports them.
    @ReadOnly
    Map<AdministrativeUnitCode, byte[]> boundaries() {
        return jdbc.prepareStatement("SELECT unit_code, geometry FROM area.boundary ORDER BY unit_code", statement -> {
            var boundaries = new LinkedHashMap<AdministrativeUnitCode, byte[]>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    boundaries.put(new AdministrativeUnitCode(rows.getString(1)), rows.getBytes(2));
                }
            }
            return boundaries;
        });
    }

    /// Puts these boundaries in place of those of the same units; the others stay.
    ///
    /// @return false when exactly this content was imported last, and nothing was written
    @Transactional
    boolean replaceBoundaries(Map<AdministrativeUnitCode, byte[]> boundaries, String fingerprint) {
        lock();
        if (isApplied(BOUNDARIES, fingerprint)) {
            return false;
        }
        jdbc.execute(connection -> insertBoundaries(connection, boundaries));
        recordVersion(BOUNDARIES, fingerprint);
        return true;
    }

    /// Back to guessing from middles.
    @Transactional
    void forgetBoundaries() {
        lock();
        jdbc.prepareStatement("DELETE FROM area.boundary", PreparedStatement::executeUpdate);
        jdbc.prepareStatement("DELETE FROM area.data_version WHERE name = ?", statement -> {
            statement.setString(1, BOUNDARIES);
            return statement.executeUpdate();
        });
    }

    private int insertBoundaries(Connection connection, Map<AdministrativeUnitCode, byte[]> boundaries)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                INSERT INTO area.boundary (unit_code, geometry, imported_at) VALUES (?, ?, ?)
                ON CONFLICT (unit_code) DO UPDATE
                SET geometry = excluded.geometry, imported_at = excluded.imported_at""")) {
            for (var boundary : boundaries.entrySet()) {
                statement.setString(1, boundary.getKey().value());
                statement.setBytes(2, boundary.getValue());
                statement.setObject(3, now());
                statement.addBatch();
            }
            return statement.executeBatch().length;
        }
    }
}
