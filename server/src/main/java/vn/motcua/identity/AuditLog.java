package vn.motcua.identity;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The log of who did what (nhật ký thao tác), append-only; written in the transaction of the deed, so that neither
/// exists without the other.
@Singleton
@Transactional
public class AuditLog {
    /// Name under which the service itself acts.
    public static final String SERVICE = "motcua";

    private final JdbcOperations database;
    private final Clock clock;

    AuditLog(JdbcOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param action room and past participle, as in `account.created`
    /// @param detail few words, without personal data of citizens
    public void record(StaffUser actor, String action, String subject, String detail) {
        insert(actor.id(), actor.username(), action, subject, detail);
    }

    /// What the service did by itself.
    public void recordService(String action, String subject, String detail) {
        insert(null, SERVICE, action, subject, detail);
    }

    private void insert(@Nullable String actorId, String actorName, String action, String subject, String detail) {
        String sql = """
                insert into identity.audit_entry (at, actor_id, actor_name, action, subject, detail)
                values (?, ?, ?, ?, ?, ?)
                """;
        database.prepareStatement(sql, statement -> {
            statement.setObject(1, JdbcAccounts.at(clock.instant()));
            statement.setString(2, actorId);
            statement.setString(3, actorName);
            statement.setString(4, action);
            statement.setString(5, subject);
            statement.setString(6, detail);
            return statement.executeUpdate();
        });
    }

    /// The newest entries before `beforeId`, newest first.
    public List<AuditEntry> before(long beforeId, int count) {
        String sql = """
                select id, at, actor_id, actor_name, action, subject, detail from identity.audit_entry
                where id < ? order by id desc limit ?
                """;
        return database.prepareStatement(sql, statement -> {
            statement.setLong(1, beforeId);
            statement.setInt(2, count);
            ResultSet rows = statement.executeQuery();
            List<AuditEntry> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(new AuditEntry(
                        rows.getLong("id"),
                        rows.getObject("at", OffsetDateTime.class).toInstant(),
                        rows.getString("actor_id"),
                        rows.getString("actor_name"),
                        rows.getString("action"),
                        rows.getString("subject"),
                        rows.getString("detail")));
            }
            return entries;
        });
    }
}
