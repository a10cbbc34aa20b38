package vn.motcua.notification;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.shared.secret.FieldCipher;
import vn.motcua.shared.web.Language;

/// Registered devices in the database.
@Singleton
@Transactional
class JdbcDevices {
    private static final String CONTEXT = "notification.device";

    private final JdbcOperations database;
    private final FieldCipher cipher;

    JdbcDevices(JdbcOperations database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /// @return the device's id, the same for the same token
    String upsert(String token, Devices.Platform platform, Language language, Instant now) {
        String sql = """
                insert into notification.device (token_fingerprint, token, platform, language, registered_at, last_seen_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (token_fingerprint) do update
                set platform = excluded.platform, language = excluded.language, last_seen_at = excluded.last_seen_at
                returning id::text
                """;
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, cipher.fingerprint(token, CONTEXT));
            statement.setBytes(2, cipher.encrypt(token, CONTEXT));
            statement.setString(3, platform.name());
            statement.setString(4, language.name());
            statement.setObject(5, JdbcOutbox.at(now));
            statement.setObject(6, JdbcOutbox.at(now));
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        });
    }

    Optional<String> token(String id) {
        return database.prepareStatement("select token from notification.device where id::text = ?", statement -> {
            statement.setString(1, id);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? Optional.of(cipher.decrypt(rows.getBytes(1), CONTEXT)) : Optional.empty();
        });
    }

    void delete(String id) {
        database.prepareStatement("delete from notification.device where id::text = ?", statement -> {
            statement.setString(1, id);
            return statement.executeUpdate();
        });
    }
}
