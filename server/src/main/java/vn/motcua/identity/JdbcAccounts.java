package vn.motcua.identity;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.config.MotcuaSettings;

/// Accounts in the database.
@Singleton
@Transactional
class JdbcAccounts {
    private static final String COLUMNS = """
            id, username, display_name, roles, agency_id, email, enabled, must_change_password, sample, created_at, last_sign_in_at
            """;

    private final JdbcOperations database;
    private final MotcuaSettings settings;

    JdbcAccounts(JdbcOperations database, MotcuaSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    List<Account> all() {
        String sql = "select " + COLUMNS + " from identity.account order by enabled desc, username";
        return database.prepareStatement(sql, statement -> accounts(statement.executeQuery()));
    }

    Optional<Account> byId(String id) {
        String sql = "select " + COLUMNS + " from identity.account where id::text = ?";
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, id);
            return accounts(statement.executeQuery()).stream().findFirst();
        });
    }

    Optional<Account> byUsername(String username) {
        String sql = "select " + COLUMNS + " from identity.account where username = ?";
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, username);
            return accounts(statement.executeQuery()).stream().findFirst();
        });
    }

    Optional<String> passwordHash(String id) {
        String sql = "select password_hash from identity.account where id::text = ?";
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, id);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        });
    }

    /// Locks the rows of all administrators who can sign in here, so that two of them cannot switch each other off at
    // once.
    Set<String> lockAdministrators() {
        String sql = """
                select id::text from identity.account
                where enabled and (not sample or ?) and 'ADMINISTRATOR' = any (roles) order by id for update
                """;
        return database.prepareStatement(sql, statement -> {
            statement.setBoolean(1, settings.demo());
            ResultSet rows = statement.executeQuery();
            Set<String> ids = new java.util.HashSet<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        });
    }

    /// @return the id, or nothing when the user name is taken
    Optional<String> insert(NewAccount account, String passwordHash, boolean temporary, boolean sample, Instant now) {
        String sql = """
                insert into identity.account (username, display_name, password_hash, roles, agency_id,
                    must_change_password, sample, created_at, password_changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (username) do nothing
                returning id::text
                """;
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, account.username());
            statement.setString(2, account.displayName());
            statement.setString(3, passwordHash);
            statement.setArray(4, roles(statement, account.roles()));
            statement.setString(5, account.agencyId());
            statement.setBoolean(6, temporary);
            statement.setBoolean(7, sample);
            statement.setObject(8, at(now));
            statement.setObject(9, at(now));
            ResultSet rows = statement.executeQuery();
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        });
    }

    void setEmail(String id, String email) {
        database.prepareStatement("update identity.account set email = ? where id::text = ?", statement -> {
            statement.setString(1, email);
            statement.setString(2, id);
            return statement.executeUpdate();
        });
    }

    /// Addresses of the officers of an agency who want to be written to.
    List<String> emailsOfOfficers(String agencyId) {
        String sql = """
                select distinct email from identity.account
                where agency_id = ? and 'OFFICER' = any (roles) and enabled and email <> '' order by email
                """;
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, agencyId);
            ResultSet rows = statement.executeQuery();
            List<String> emails = new ArrayList<>();
            while (rows.next()) {
                emails.add(rows.getString(1));
            }
            return emails;
        });
    }

    void setEnabled(String id, boolean enabled) {
        database.prepareStatement("update identity.account set enabled = ? where id::text = ?", statement -> {
            statement.setBoolean(1, enabled);
            statement.setString(2, id);
            return statement.executeUpdate();
        });
    }

    void setPassword(String id, String hash, boolean temporary, Instant now) {
        String sql = """
                update identity.account set password_hash = ?, must_change_password = ?, password_changed_at = ?
                where id::text = ?
                """;
        database.prepareStatement(sql, statement -> {
            statement.setString(1, hash);
            statement.setBoolean(2, temporary);
            statement.setObject(3, at(now));
            statement.setString(4, id);
            return statement.executeUpdate();
        });
    }

    void signedIn(String id, Instant now) {
        database.prepareStatement("update identity.account set last_sign_in_at = ? where id::text = ?", statement -> {
            statement.setObject(1, at(now));
            statement.setString(2, id);
            return statement.executeUpdate();
        });
    }

    /// Whether the account may be used here: sample accounts only where the demo mode runs, whatever their row says.
    boolean usable(Account account) {
        return account.enabled() && (settings.demo() || !account.sample());
    }

    /// Sample accounts exist only where the demo mode runs.
    void setSamplesEnabled(boolean enabled) {
        database.prepareStatement("update identity.account set enabled = ? where sample", statement -> {
            statement.setBoolean(1, enabled);
            return statement.executeUpdate();
        });
        if (!enabled) {
            String sql =
                    "delete from identity.session where account_id in (select id from identity.account where sample)";
            database.prepareStatement(sql, PreparedStatement::executeUpdate);
        }
    }

    private static java.sql.Array roles(PreparedStatement statement, Set<Role> roles) throws SQLException {
        return statement
                .getConnection()
                .createArrayOf("text", roles.stream().map(Role::name).sorted().toArray());
    }

    private static List<Account> accounts(ResultSet rows) throws SQLException {
        List<Account> accounts = new ArrayList<>();
        while (rows.next()) {
            accounts.add(new Account(
                    rows.getObject("id", UUID.class).toString(),
                    rows.getString("username"),
                    rows.getString("display_name"),
                    rolesOf(rows),
                    rows.getString("agency_id"),
                    rows.getString("email"),
                    rows.getBoolean("enabled"),
                    rows.getBoolean("must_change_password"),
                    rows.getBoolean("sample"),
                    rows.getObject("created_at", OffsetDateTime.class).toInstant(),
                    instant(rows.getObject("last_sign_in_at", OffsetDateTime.class))));
        }
        return accounts;
    }

    static Set<Role> rolesOf(ResultSet rows) throws SQLException {
        String[] names = (String[]) rows.getArray("roles").getArray();
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toSet());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
