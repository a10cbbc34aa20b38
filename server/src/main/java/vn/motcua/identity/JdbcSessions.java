package vn.motcua.identity;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.motcua.shared.config.MotcuaSettings;

/// Sessions in the database, shared by all nodes.
@Singleton
@Transactional
class JdbcSessions {
    static final Duration IDLE = Duration.ofHours(8);
    static final Duration LONGEST = Duration.ofHours(24);
    /// How exactly idleness is known; writing at every request would be a write per page.
    private static final Duration SEEN_PRECISION = Duration.ofMinutes(1);

    private final JdbcOperations database;
    private final MotcuaSettings settings;

    JdbcSessions(JdbcOperations database, MotcuaSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    void insert(SessionToken token, String accountId, Instant now) {
        String sql = """
                insert into identity.session (token_hash, account_id, created_at, last_seen_at)
                values (?, ?::uuid, ?, ?)
                """;
        database.prepareStatement(sql, statement -> {
            statement.setBytes(1, token.hash());
            statement.setString(2, accountId);
            statement.setObject(3, JdbcAccounts.at(now));
            statement.setObject(4, JdbcAccounts.at(now));
            return statement.executeUpdate();
        });
    }

    Optional<StaffSession> find(SessionToken token, Instant now) {
        String sql = """
                select a.id::text, a.username, a.display_name, a.roles, a.agency_id, a.must_change_password, s.last_seen_at
                from identity.session s join identity.account a on a.id = s.account_id
                where s.token_hash = ? and a.enabled and (not a.sample or ?) and s.created_at > ? and s.last_seen_at > ?
                """;
        return database.prepareStatement(sql, statement -> {
            statement.setBytes(1, token.hash());
            statement.setBoolean(2, settings.demo());
            statement.setObject(3, JdbcAccounts.at(now.minus(LONGEST)));
            statement.setObject(4, JdbcAccounts.at(now.minus(IDLE)));
            ResultSet rows = statement.executeQuery();
            if (!rows.next()) {
                return Optional.empty();
            }
            Instant seen = rows.getObject("last_seen_at", OffsetDateTime.class).toInstant();
            var session = new StaffSession(
                    new StaffUser(
                            rows.getString("id"),
                            rows.getString("username"),
                            rows.getString("display_name"),
                            JdbcAccounts.rolesOf(rows),
                            rows.getString("agency_id")),
                    rows.getBoolean("must_change_password"));
            if (seen.plus(SEEN_PRECISION).isBefore(now)) {
                touch(token, now);
            }
            return Optional.of(session);
        });
    }

    private void touch(SessionToken token, Instant now) {
        database.prepareStatement("update identity.session set last_seen_at = ? where token_hash = ?", statement -> {
            statement.setObject(1, JdbcAccounts.at(now));
            statement.setBytes(2, token.hash());
            return statement.executeUpdate();
        });
    }

    void delete(SessionToken token) {
        database.prepareStatement("delete from identity.session where token_hash = ?", statement -> {
            statement.setBytes(1, token.hash());
            return statement.executeUpdate();
        });
    }

    void deleteOf(String accountId) {
        database.prepareStatement("delete from identity.session where account_id::text = ?", statement -> {
            statement.setString(1, accountId);
            return statement.executeUpdate();
        });
    }

    void deleteExpired(Instant now) {
        String sql = "delete from identity.session where created_at <= ? or last_seen_at <= ?";
        database.prepareStatement(sql, statement -> {
            statement.setObject(1, JdbcAccounts.at(now.minus(LONGEST)));
            statement.setObject(2, JdbcAccounts.at(now.minus(IDLE)));
            return statement.executeUpdate();
        });
    }
}
