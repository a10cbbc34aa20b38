package vn.motcua.notification;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.shared.secret.FieldCipher;
import vn.motcua.shared.web.Language;

/// Who follows which report, in the database.
@Singleton
@Transactional
class JdbcFollowers {
    private static final String CONTEXT = "notification.follower";

    private final JdbcOperations database;
    private final FieldCipher cipher;

    JdbcFollowers(JdbcOperations database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /// Somebody to be told, in a language.
    record Follower(Recipient recipient, Language language, String fingerprint) {}

    void add(String code, Recipient recipient, Language language, Instant now) {
        String sql = """
                insert into notification.follower (code, channel, recipient_fingerprint, recipient, language, since)
                values (?, ?, ?, ?, ?, ?)
                on conflict on constraint follower_pk do update set language = excluded.language
                """;
        database.prepareStatement(sql, statement -> {
            statement.setString(1, code);
            statement.setString(2, recipient.channel().name());
            statement.setString(3, fingerprint(recipient));
            statement.setBytes(4, cipher.encrypt(recipient.id(), CONTEXT));
            statement.setString(5, language.name());
            statement.setObject(6, JdbcOutbox.at(now));
            return statement.executeUpdate();
        });
    }

    void removeAll(Recipient recipient) {
        String sql = "delete from notification.follower where recipient_fingerprint = ?";
        database.prepareStatement(sql, statement -> {
            statement.setString(1, fingerprint(recipient));
            return statement.executeUpdate();
        });
    }

    List<Follower> of(String code) {
        String sql = """
                select channel, recipient, language, recipient_fingerprint from notification.follower where code = ?
                """;
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, code);
            ResultSet rows = statement.executeQuery();
            List<Follower> followers = new ArrayList<>();
            while (rows.next()) {
                followers.add(new Follower(
                        new Recipient(
                                Channel.valueOf(rows.getString("channel")),
                                cipher.decrypt(rows.getBytes("recipient"), CONTEXT)),
                        Language.valueOf(rows.getString("language")),
                        rows.getString("recipient_fingerprint")));
            }
            return followers;
        });
    }

    private String fingerprint(Recipient recipient) {
        return cipher.fingerprint(recipient.id(), CONTEXT + "." + recipient.channel());
    }
}
