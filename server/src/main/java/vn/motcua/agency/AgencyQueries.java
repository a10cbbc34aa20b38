package vn.motcua.agency;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Reads and replaces the rows of the room; the only class here that speaks SQL.
@Singleton
class AgencyQueries {
    private final JdbcOperations jdbc;
    private final Clock clock;

    AgencyQueries(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Changes whenever an agency does, by this process or another.
    @ReadOnly
    String version() {
        return jdbc.prepareStatement("""
                SELECT coalesce(max(changed_at)::text, '') || '/' || count(*) FROM agency.agency""", statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        });
    }

    /// Puts the shipped agencies in place, unless exactly this content was applied before. Contacts that an
    /// administrator corrected stay; agencies no longer shipped are retired, not deleted.
    ///
    /// @return whether anything was written
    @Transactional
    boolean applyShipped(String name, AgencyData data, String fingerprint) {
        jdbc.prepareStatement(
                "SELECT pg_advisory_xact_lock(hashtext('agency.data_version'))", PreparedStatement::execute);
        if (isApplied(name, fingerprint)) {
            return false;
        }
        writeResponsibilities(data.responsibilities());
        retireMissing(data.agencies());
        upsert(data.agencies());
        recordVersion(name, fingerprint);
        return true;
    }

    private boolean isApplied(String name, String fingerprint) {
        return jdbc.prepareStatement(
                "SELECT 1 FROM agency.data_version WHERE name = ? AND fingerprint = ?", statement -> {
                    statement.setString(1, name);
                    statement.setString(2, fingerprint);
                    try (ResultSet rows = statement.executeQuery()) {
                        return rows.next();
                    }
                });
    }

    private void recordVersion(String name, String fingerprint) {
        jdbc.prepareStatement("""
                INSERT INTO agency.data_version (name, fingerprint, applied_at) VALUES (?, ?, ?)
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

    private void writeResponsibilities(List<Responsibility> responsibilities) {
        jdbc.prepareStatement("""
                INSERT INTO agency.responsibility (code, name, name_en, position) VALUES (?, ?, ?, ?)
                ON CONFLICT (code) DO UPDATE
                SET name = excluded.name, name_en = excluded.name_en, position = excluded.position""", statement -> {
            int position = 0;
            for (Responsibility responsibility : responsibilities) {
                statement.setString(1, responsibility.code());
                statement.setString(2, responsibility.name());
                statement.setString(3, responsibility.nameEn());
                statement.setInt(4, position++);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private void retireMissing(List<Agency> shipped) {
        jdbc.prepareStatement(
                "UPDATE agency.agency SET retired = true, changed_at = ? WHERE NOT retired AND id <> ALL (?)",
                statement -> {
                    Object[] ids = shipped.stream().map(a -> a.id().value()).toArray();
                    statement.setObject(1, now());
                    statement.setArray(2, statement.getConnection().createArrayOf("text", ids));
                    return statement.executeUpdate();
                });
    }

    private void upsert(List<Agency> agencies) {
        jdbc.prepareStatement("""
                INSERT INTO agency.agency AS old (id, parent_id, name, short_name, name_en, kind, unit_code, covers,
                    responsibilities, aliases, address, phone, opening_hours, note, position, changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    parent_id = excluded.parent_id, name = excluded.name, short_name = excluded.short_name,
                    name_en = excluded.name_en, kind = excluded.kind, unit_code = excluded.unit_code,
                    covers = excluded.covers, responsibilities = excluded.responsibilities,
                    aliases = excluded.aliases, note = excluded.note, position = excluded.position,
                    address = CASE WHEN old.corrected THEN old.address ELSE excluded.address END,
                    phone = CASE WHEN old.corrected THEN old.phone ELSE excluded.phone END,
                    opening_hours = CASE WHEN old.corrected THEN old.opening_hours ELSE excluded.opening_hours END,
                    retired = false, changed_at = excluded.changed_at""", statement -> {
            int position = 0;
            for (Agency agency : agencies) {
                AgencyRows.bind(statement, agency);
                statement.setInt(15, position++);
                statement.setObject(16, now());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    @ReadOnly
    AgencyData load() {
        return new AgencyData(responsibilities(), agencies());
    }

    private List<Responsibility> responsibilities() {
        return jdbc.prepareStatement(
                "SELECT code, name, name_en FROM agency.responsibility ORDER BY position", statement -> {
                    var all = new ArrayList<Responsibility>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            all.add(new Responsibility(rows.getString(1), rows.getString(2), rows.getString(3)));
                        }
                    }
                    return all;
                });
    }

    private List<Agency> agencies() {
        return jdbc.prepareStatement("SELECT * FROM agency.agency WHERE NOT retired ORDER BY position", statement -> {
            var all = new ArrayList<Agency>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(AgencyRows.agency(rows));
                }
            }
            return all;
        });
    }

    /// @return whether there is such an agency
    @Transactional
    boolean correct(AgencyId id, AgencyContact contact) {
        return jdbc.prepareStatement("""
                UPDATE agency.agency SET address = ?, phone = ?, opening_hours = ?, corrected = true, changed_at = ?
                WHERE id = ? AND NOT retired""", statement -> {
            statement.setString(1, contact.address());
            statement.setString(2, contact.phone());
            statement.setString(3, contact.openingHours().text());
            statement.setObject(4, now());
            statement.setString(5, id.value());
            return statement.executeUpdate() == 1;
        });
    }
}
