package vn.motcua.conversation.channel.zalo;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.motcua.shared.secret.FieldCipher;

/// The pair of tokens in the database, encrypted.
@Singleton
@Transactional(rollbackFor = ZaloAccessException.class)
class JdbcZaloAccess {
    private static final String CONTEXT = "zalo.token";

    private final JdbcOperations database;
    private final FieldCipher cipher;
    private final Clock clock;

    JdbcZaloAccess(JdbcOperations database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /// @param accessToken empty before the first renewal
    record Pair(String accessToken, String refreshToken, Instant expiresAt) {}

    /// Makes the next pair from the present one.
    @FunctionalInterface
    interface Renewal {
        Pair next(Pair present) throws ZaloAccessException;
    }

    /// Takes over a configured refresh token that was not seen before.
    void seed(String refreshToken, Instant now) {
        if (refreshToken.isBlank()) {
            return;
        }
        String sql = """
                insert into zalo.access as a (id, access_token, refresh_token, expires_at, seed_fingerprint, refreshed_at)
                values (1, null, ?, ?, ?, ?)
                on conflict (id) do update
                set access_token = null, refresh_token = excluded.refresh_token, expires_at = excluded.expires_at,
                    seed_fingerprint = excluded.seed_fingerprint, refreshed_at = excluded.refreshed_at
                where a.seed_fingerprint <> excluded.seed_fingerprint
                """;
        database.prepareStatement(sql, statement -> {
            statement.setBytes(1, cipher.encrypt(refreshToken, CONTEXT));
            statement.setObject(2, JdbcZaloMail.at(now));
            statement.setString(3, cipher.fingerprint(refreshToken, CONTEXT));
            statement.setObject(4, JdbcZaloMail.at(now));
            return statement.executeUpdate();
        });
    }

    Optional<Pair> read() {
        return select("select access_token, refresh_token, expires_at from zalo.access where id = 1");
    }

    /// Holds the lock while the renewal talks to Zalo; who waits for the lock finds the new pair.
    Pair renew(Renewal renewal) throws ZaloAccessException {
        Pair present = select("select access_token, refresh_token, expires_at from zalo.access where id = 1 for update")
                .orElseThrow();
        Pair next = renewal.next(present);
        if (!next.equals(present)) {
            update(next);
        }
        return next;
    }

    private Optional<Pair> select(String sql) {
        return database.prepareStatement(sql, statement -> {
            ResultSet rows = statement.executeQuery();
            if (!rows.next()) {
                return Optional.empty();
            }
            byte[] accessToken = rows.getBytes(1);
            return Optional.of(new Pair(
                    accessToken == null ? "" : cipher.decrypt(accessToken, CONTEXT),
                    cipher.decrypt(rows.getBytes(2), CONTEXT),
                    rows.getObject(3, OffsetDateTime.class).toInstant()));
        });
    }

    private void update(Pair pair) {
        String sql = """
                update zalo.access set access_token = ?, refresh_token = ?, expires_at = ?, refreshed_at = ? where id = 1
                """;
        database.prepareStatement(sql, statement -> {
            statement.setBytes(1, cipher.encrypt(pair.accessToken(), CONTEXT));
            statement.setBytes(2, cipher.encrypt(pair.refreshToken(), CONTEXT));
            statement.setObject(3, JdbcZaloMail.at(pair.expiresAt()));
            statement.setObject(4, JdbcZaloMail.at(clock.instant()));
            return statement.executeUpdate();
        });
    }
}
