package vn.motcua.identity;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.secret.FieldCipher;

/// Slows down guessing: after a few failures a user name waits at that address, longer each time; many failures slow
// the
/// whole address, or the user name everywhere. A success forgives. Counted in the database, so nodes add up.
///
/// An attempt counts as a failure before the password is checked: guesses sent side by side are all counted.
@Singleton
@Transactional
class SignInThrottle {
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final JdbcOperations database;
    private final FieldCipher cipher;
    private final Clock clock;

    SignInThrottle(JdbcOperations database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /// What is counted, and how many failures are free.
    private record Limit(String subject, int free) {}

    private List<Limit> limits(String username, String address) {
        return List.of(
                new Limit(key("both", username + " " + address), 5),
                new Limit(key("address", address), 40),
                new Limit(key("username", username), 60));
    }

    /// Counts the attempt. @return how long to wait when it may not be made
    Optional<Duration> attempt(String username, String address) {
        Instant now = clock.instant();
        List<Limit> limits = limits(username, address);
        Optional<Duration> wait = limits.stream()
                .flatMap(limit -> lockedFor(limit.subject(), now).stream())
                .max(Duration::compareTo);
        if (wait.isEmpty()) {
            limits.forEach(limit -> count(limit, now));
        }
        return wait;
    }

    void succeeded(String username, String address) {
        String sql = """
                update identity.sign_in_failure set failures = greatest(failures - 1, 0), locked_until = null
                where subject = any (?)
                """;
        List<Limit> limits = limits(username, address);
        delete(limits.getFirst().subject());
        database.prepareStatement(sql, statement -> {
            statement.setArray(
                    1,
                    statement
                            .getConnection()
                            .createArrayOf(
                                    "text",
                                    limits.stream().skip(1).map(Limit::subject).toArray()));
            return statement.executeUpdate();
        });
        forgetOld(clock.instant());
    }

    private Optional<Duration> lockedFor(String subject, Instant now) {
        String sql = "select locked_until from identity.sign_in_failure where subject = ? and locked_until > ?";
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, subject);
            statement.setObject(2, JdbcAccounts.at(now));
            ResultSet rows = statement.executeQuery();
            return rows.next()
                    ? Optional.of(Duration.between(
                            now, rows.getObject(1, OffsetDateTime.class).toInstant()))
                    : Optional.empty();
        });
    }

    private void count(Limit limit, Instant now) {
        String sql = """
                insert into identity.sign_in_failure as f (subject, failures, last_failure_at) values (?, 1, ?)
                on conflict (subject) do update
                set failures = case when f.last_failure_at < ? then 1 else f.failures + 1 end,
                    last_failure_at = excluded.last_failure_at
                returning failures
                """;
        int failures = database.prepareStatement(sql, statement -> {
            statement.setString(1, limit.subject());
            statement.setObject(2, JdbcAccounts.at(now));
            statement.setObject(3, JdbcAccounts.at(now.minus(FORGOTTEN_AFTER)));
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getInt(1);
        });
        if (failures >= limit.free()) {
            lock(limit.subject(), now.plus(waitAfter(failures - limit.free())));
        }
    }

    /// Doubles with each failure beyond the free ones.
    static Duration waitAfter(int excess) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(excess, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private void lock(String subject, Instant until) {
        database.prepareStatement(
                "update identity.sign_in_failure set locked_until = ? where subject = ?", statement -> {
                    statement.setObject(1, JdbcAccounts.at(until));
                    statement.setString(2, subject);
                    return statement.executeUpdate();
                });
    }

    private void delete(String subject) {
        database.prepareStatement("delete from identity.sign_in_failure where subject = ?", statement -> {
            statement.setString(1, subject);
            return statement.executeUpdate();
        });
    }

    private void forgetOld(Instant now) {
        database.prepareStatement("delete from identity.sign_in_failure where last_failure_at < ?", statement -> {
            statement.setObject(1, JdbcAccounts.at(now.minus(FORGOTTEN_AFTER)));
            return statement.executeUpdate();
        });
    }

    private String key(String kind, String subject) {
        return cipher.fingerprint(subject, "identity.sign-in." + kind);
    }
}
