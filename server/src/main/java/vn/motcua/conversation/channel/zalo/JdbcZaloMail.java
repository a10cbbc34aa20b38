package vn.motcua.conversation.channel.zalo;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.conversation.channel.OutgoingMessage;
import vn.motcua.conversation.channel.OutgoingMessage.QuickReply;
import vn.motcua.shared.secret.FieldCipher;

/// Deliveries of Zalo and our answers, in the database, encrypted.
@Singleton
@Transactional
class JdbcZaloMail {
    private static final String USER = "zalo.user";
    private static final String CONTENT = "zalo.content";
    /// How long a number still means the suggestion it stood for.
    private static final Duration CHOICES_VALID = Duration.ofHours(48);

    private final JdbcOperations database;
    private final FieldCipher cipher;
    private final StoredMessages stored;

    JdbcZaloMail(JdbcOperations database, FieldCipher cipher, StoredMessages stored) {
        this.database = database;
        this.cipher = cipher;
        this.stored = stored;
    }

    /// A delivery that waits for its answer, or whose answer waits to be delivered.
    ///
    /// @param text empty when there were no words
    /// @param pictures where the photos can be fetched
    record Incoming(
            String key,
            String name,
            String userId,
            String messageId,
            String text,
            List<String> pictures,
            int attempts) {}

    /// @return whether it is new; Zalo repeats deliveries
    boolean insert(Incoming incoming, Instant now) {
        String sql = """
                insert into zalo.incoming (event_key, event_name, user_id, content, message_id, received_at,
                    pictures)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (event_key) do nothing
                """;
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, incoming.key());
            statement.setString(2, incoming.name());
            statement.setBytes(3, cipher.encrypt(incoming.userId(), USER));
            statement.setBytes(4, cipher.encrypt(incoming.text(), CONTENT));
            statement.setString(5, incoming.messageId());
            statement.setObject(6, at(now));
            String pictures = String.join("\n", incoming.pictures());
            statement.setBytes(7, pictures.isEmpty() ? null : cipher.encrypt(pictures, CONTENT));
            return statement.executeUpdate() == 1;
        });
    }

    /// Where the photos of a delivery that waits for its answer can be fetched.
    List<String> pictures(String key) {
        String sql = "select pictures from zalo.incoming where event_key = ? and state = 'WAITING'";
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, key);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? addresses(rows.getBytes(1)) : List.of();
        });
    }

    private List<String> addresses(byte @Nullable [] encrypted) {
        return encrypted == null
                ? List.of()
                : cipher.decrypt(encrypted, CONTENT).lines().toList();
    }

    /// Locks the row: a delivery is answered by one node only.
    Optional<Incoming> lock(String key, String state) {
        String sql = """
                select event_name, user_id, content, message_id, attempts, pictures from zalo.incoming
                where event_key = ? and state = ? for update
                """;
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, key);
            statement.setString(2, state);
            ResultSet rows = statement.executeQuery();
            if (!rows.next()) {
                return Optional.empty();
            }
            byte[] content = rows.getBytes("content");
            return Optional.of(new Incoming(
                    key,
                    rows.getString("event_name"),
                    cipher.decrypt(rows.getBytes("user_id"), USER),
                    rows.getString("message_id"),
                    content == null ? "" : cipher.decrypt(content, CONTENT),
                    addresses(rows.getBytes("pictures")),
                    rows.getInt("attempts")));
        });
    }

    void answered(String key, List<OutgoingMessage> replies) {
        database.prepareStatement(
                "update zalo.incoming set state = 'ANSWERED', content = null, pictures = null where event_key = ?",
                statement -> {
                    statement.setString(1, key);
                    return statement.executeUpdate();
                });
        String sql = "insert into zalo.outgoing (event_key, position, message) values (?, ?, ?)";
        database.prepareStatement(sql, statement -> {
            for (int i = 0; i < replies.size(); i++) {
                statement.setString(1, key);
                statement.setInt(2, i);
                statement.setBytes(3, cipher.encrypt(stored.write(replies.get(i)), CONTENT));
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /// A reply that Zalo has not taken yet.
    record Pending(int position, OutgoingMessage message) {}

    List<Pending> pending(String key) {
        String sql = "select position, message from zalo.outgoing where event_key = ? order by position";
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, key);
            ResultSet rows = statement.executeQuery();
            List<Pending> pending = new ArrayList<>();
            while (rows.next()) {
                pending.add(new Pending(rows.getInt(1), stored.read(cipher.decrypt(rows.getBytes(2), CONTENT))));
            }
            return pending;
        });
    }

    void taken(String key, int position) {
        String sql = "delete from zalo.outgoing where event_key = ? and position = ?";
        database.prepareStatement(sql, statement -> {
            statement.setString(1, key);
            statement.setInt(2, position);
            return statement.executeUpdate();
        });
    }

    void attempted(String key, String fault) {
        String sql = "update zalo.incoming set attempts = attempts + 1, last_fault = ? where event_key = ?";
        database.prepareStatement(sql, statement -> {
            statement.setString(1, fault);
            statement.setString(2, key);
            return statement.executeUpdate();
        });
    }

    /// Nothing more will be done; who wrote is forgotten.
    void settled(String key, String state, String fault) {
        database.prepareStatement("delete from zalo.outgoing where event_key = ?", statement -> {
            statement.setString(1, key);
            return statement.executeUpdate();
        });
        String sql = "update zalo.incoming set state = ?, last_fault = ?, user_id = null where event_key = ?";
        database.prepareStatement(sql, statement -> {
            statement.setString(1, state);
            statement.setString(2, fault);
            statement.setString(3, key);
            return statement.executeUpdate();
        });
    }

    void rememberChoices(String userId, List<QuickReply> choices, Instant now) {
        String sql = """
                insert into zalo.last_choices (user_fingerprint, choices, offered_at) values (?, ?, ?)
                on conflict (user_fingerprint) do update
                set choices = excluded.choices, offered_at = excluded.offered_at
                """;
        database.prepareStatement(sql, statement -> {
            statement.setString(1, cipher.fingerprint(userId, USER));
            statement.setBytes(2, cipher.encrypt(stored.write(new OutgoingMessage("", choices)), CONTENT));
            statement.setObject(3, at(now));
            return statement.executeUpdate();
        });
    }

    List<QuickReply> choices(String userId, Instant now) {
        String sql = "select choices from zalo.last_choices where user_fingerprint = ? and offered_at > ?";
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, cipher.fingerprint(userId, USER));
            statement.setObject(2, at(now.minus(CHOICES_VALID)));
            ResultSet rows = statement.executeQuery();
            return rows.next()
                    ? stored.read(cipher.decrypt(rows.getBytes(1), CONTENT)).quickReplies()
                    : List.of();
        });
    }

    /// Zalo repeats a delivery for hours, not for weeks.
    void forgetBefore(Instant time) {
        for (String sql : new String[] {
            "delete from zalo.incoming where received_at < ? and state in ('DELIVERED', 'UNDELIVERABLE')",
            "delete from zalo.last_choices where offered_at < ?"
        }) {
            database.prepareStatement(sql, statement -> {
                statement.setObject(1, at(time));
                return statement.executeUpdate();
            });
        }
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
