package vn.motcua.identity;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.config.MotcuaSettings;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;

/// How the first administrator comes in where no account exists by default: by a one-time address that the start
// prints.
///
/// Each start of each node makes an address of its own; all are good for 24 hours, and the first one used ends the
// rest.
@Singleton
@Transactional
public class FirstStart {
    private static final Duration VALID = Duration.ofHours(24);

    private final JdbcOperations database;
    private final JdbcAccounts accounts;
    private final Passwords passwords;
    private final AuditLog audit;
    private final MotcuaSettings settings;
    private final Clock clock;

    FirstStart(
            JdbcOperations database,
            JdbcAccounts accounts,
            Passwords passwords,
            AuditLog audit,
            MotcuaSettings settings,
            Clock clock) {
        this.database = database;
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /// A fresh path to set up the first administrator, or nothing when there is one already or this is a demo.
    public Optional<String> invite() {
        if (settings.demo() || !accounts.lockAdministrators().isEmpty()) {
            return Optional.empty();
        }
        deleteExpired();
        SessionToken token = SessionToken.fresh();
        String sql = "insert into identity.set_up_invitation (token_hash, expires_at) values (?, ?)";
        database.prepareStatement(sql, statement -> {
            statement.setBytes(1, token.hash());
            statement.setObject(2, JdbcAccounts.at(clock.instant().plus(VALID)));
            return statement.executeUpdate();
        });
        return Optional.of("/staff/set-up/" + token.value());
    }

    private void deleteExpired() {
        database.prepareStatement("delete from identity.set_up_invitation where expires_at <= ?", statement -> {
            statement.setObject(1, JdbcAccounts.at(clock.instant()));
            return statement.executeUpdate();
        });
    }

    public boolean isOpen(String token) {
        String sql = "select 1 from identity.set_up_invitation where token_hash = ? and expires_at > ?";
        return SessionToken.parse(token)
                .map(parsed -> database.prepareStatement(sql, statement -> {
                    statement.setBytes(1, parsed.hash());
                    statement.setObject(2, JdbcAccounts.at(clock.instant()));
                    return statement.executeQuery().next();
                }))
                .orElse(false);
    }

    /// Makes the first administrator and ends all such addresses.
    ///
    /// @throws DomainException the address is used or expired, or a field is wrong
    public void complete(String token, String username, String displayName, String wanted, String repeated) {
        if (!isOpen(token)) {
            throw new DomainException(ErrorCode.NOT_FOUND, "the set-up address is used or expired");
        }
        var account = new NewAccount(username, displayName, Set.of(Role.ADMINISTRATOR), null);
        if (!account.faults().isEmpty()) {
            throw new DomainException(ErrorCode.INVALID_FIELD, "account is not acceptable", account.faults());
        }
        String password = Accounts.accepted(account.username(), wanted, repeated);
        endInvitations();
        String id = accounts.insert(account, passwords.hash(password), false, false, clock.instant())
                .orElseThrow(() -> new DomainException(
                        ErrorCode.INVALID_FIELD,
                        "user name is taken",
                        java.util.List.of(WrongField.of("username", "identity.error.username_taken"))));
        audit.recordService("account.first_administrator", id, account.username());
    }

    /// Two people with two addresses: the second one waits here for the first one's rows, and then finds none.
    private void endInvitations() {
        int ended = database.prepareStatement(
                "delete from identity.set_up_invitation", java.sql.PreparedStatement::executeUpdate);
        if (ended == 0) {
            throw new DomainException(ErrorCode.NOT_FOUND, "the set-up address has just been used");
        }
    }
}
