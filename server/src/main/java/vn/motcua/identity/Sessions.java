package vn.motcua.identity;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// Who is signed in (phiên làm việc): idle for at most 8 hours, 24 hours in all, the same on every node.
@Singleton
@Transactional
public class Sessions {
    private final JdbcSessions sessions;
    private final JdbcAccounts accounts;
    private final Clock clock;

    Sessions(JdbcSessions sessions, JdbcAccounts accounts, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Opens a new session for an account whose owner has proved to be who they say.
    public SessionToken open(String accountId) {
        Instant now = clock.instant();
        sessions.deleteExpired(now);
        SessionToken token = SessionToken.fresh();
        sessions.insert(token, accountId, now);
        accounts.signedIn(accountId, now);
        return token;
    }

    public Optional<StaffSession> find(SessionToken token) {
        return sessions.find(token, clock.instant());
    }

    public void close(SessionToken token) {
        sessions.delete(token);
    }
}
