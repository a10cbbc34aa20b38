package vn.motcua.notification;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.shared.secret.FieldCipher;

/// The outbox in the database.
@Singleton
@Transactional
class JdbcOutbox {
    private static final String CONTEXT = "notification.recipient";

    private final JdbcOperations database;
    private final FieldCipher cipher;

    JdbcOutbox(JdbcOperations database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /// A message to be delivered now.
    record Due(Notification notification, int attempts) {}

    /// @return the id, or nothing when one with this deduplication key exists
    Optional<String> insert(Notification notification, Instant now) {
        String sql = """
                insert into notification.message (channel, recipient, subject, title, body, link, created_at,
                    deduplication_key)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (deduplication_key) do nothing
                returning id::text
                """;
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, notification.recipient().channel().name());
            statement.setBytes(2, cipher.encrypt(notification.recipient().id(), CONTEXT));
            statement.setString(3, notification.subject());
            statement.setString(4, notification.title());
            statement.setString(5, notification.body());
            statement.setString(6, notification.link());
            statement.setObject(7, at(now));
            statement.setString(8, notification.deduplicationKey());
            ResultSet rows = statement.executeQuery();
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        });
    }

    Optional<Due> due(String id) {
        String sql = """
                select channel, recipient, subject, title, body, link, attempts from notification.message
                where id::text = ? and state = 'WAITING' and recipient is not null
                """;
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, id);
            ResultSet rows = statement.executeQuery();
            if (!rows.next()) {
                return Optional.empty();
            }
            var recipient = new Recipient(
                    Channel.valueOf(rows.getString("channel")), cipher.decrypt(rows.getBytes("recipient"), CONTEXT));
            return Optional.of(new Due(
                    new Notification(
                            recipient,
                            rows.getString("subject"),
                            rows.getString("title"),
                            rows.getString("body"),
                            rows.getString("link"),
                            null),
                    rows.getInt("attempts")));
        });
    }

    /// Writes down an attempt. A settled message forgets its recipient; a dead letter keeps it, to be sent again.
    void attempted(String id, MessageState state, String fault, Instant now) {
        String sql = """
                update notification.message
                set state = ?, attempts = attempts + 1, last_attempt_at = ?, last_fault = ?,
                    recipient = case when ? then recipient end
                where id::text = ?
                """;
        boolean keep = state == MessageState.WAITING || state == MessageState.FAILED;
        database.prepareStatement(sql, statement -> {
            statement.setString(1, state.name());
            statement.setObject(2, at(now));
            statement.setString(3, fault);
            statement.setBoolean(4, keep);
            statement.setString(5, id);
            return statement.executeUpdate();
        });
    }

    /// Makes a dead letter wait again. @return whether there was one
    boolean revive(String id) {
        String sql = """
                update notification.message set state = 'WAITING', attempts = 0
                where id::text = ? and state = 'FAILED'
                """;
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, id);
            return statement.executeUpdate() == 1;
        });
    }

    Map<MessageState, Long> counts() {
        String sql = "select state, count(*) from notification.message group by state";
        return database.prepareStatement(sql, statement -> {
            ResultSet rows = statement.executeQuery();
            Map<MessageState, Long> counts = new EnumMap<>(MessageState.class);
            while (rows.next()) {
                counts.put(MessageState.valueOf(rows.getString(1)), rows.getLong(2));
            }
            return counts;
        });
    }

    /// Dead letters first, then the newest others.
    List<OutboxMessage> newest(int count) {
        String sql = """
                select id::text, channel, subject, title, created_at, state, attempts, last_attempt_at, last_fault
                from notification.message order by (state = 'FAILED') desc, id desc limit ?
                """;
        return database.prepareStatement(sql, statement -> {
            statement.setInt(1, count);
            ResultSet rows = statement.executeQuery();
            List<OutboxMessage> messages = new ArrayList<>();
            while (rows.next()) {
                messages.add(message(rows));
            }
            return messages;
        });
    }

    private static OutboxMessage message(ResultSet rows) throws SQLException {
        OffsetDateTime lastAttempt = rows.getObject("last_attempt_at", OffsetDateTime.class);
        return new OutboxMessage(
                rows.getString("id"),
                Channel.valueOf(rows.getString("channel")),
                rows.getString("subject"),
                rows.getString("title"),
                rows.getObject("created_at", OffsetDateTime.class).toInstant(),
                MessageState.valueOf(rows.getString("state")),
                rows.getInt("attempts"),
                lastAttempt == null ? null : lastAttempt.toInstant(),
                rows.getString("last_fault"));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
