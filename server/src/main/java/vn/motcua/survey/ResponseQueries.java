package vn.motcua.survey;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Rows of responses, of receipts that keep them single, and of the pace; callers bring the transaction.
@Singleton
class ResponseQueries {
    private final JdbcOperations jdbc;

    ResponseQueries(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// A key that was used, and for which answers.
    record Receipt(String bodyHash, LocalDate receivedOn) {}

    Optional<Receipt> receipt(UUID pointId, String keyHash) {
        return jdbc.prepareStatement(
                "SELECT body_hash, received_on FROM survey.receipt WHERE point_id = ? AND key_hash = ?", statement -> {
                    statement.setObject(1, pointId);
                    statement.setString(2, keyHash);
                    try (ResultSet rows = statement.executeQuery()) {
                        return rows.next()
                                ? Optional.of(new Receipt(rows.getString(1), rows.getObject(2, LocalDate.class)))
                                : Optional.empty();
                    }
                });
    }

    /// @return false when the same key was used at the same moment by another request, which is then committed
    boolean insertReceipt(UUID pointId, String keyHash, Receipt receipt, Instant forgetAt) {
        return jdbc.prepareStatement("""
                INSERT INTO survey.receipt (point_id, key_hash, body_hash, received_on, forget_at)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", statement -> {
            statement.setObject(1, pointId);
            statement.setString(2, keyHash);
            statement.setString(3, receipt.bodyHash());
            statement.setObject(4, receipt.receivedOn());
            statement.setObject(5, utc(forgetAt));
            return statement.executeUpdate() == 1;
        });
    }

    void forgetReceipts(Instant now) {
        jdbc.prepareStatement("DELETE FROM survey.receipt WHERE forget_at < ?", statement -> {
            statement.setObject(1, utc(now));
            return statement.executeUpdate();
        });
    }

    /// Takes one place in the point's pace (generic cell rate algorithm: one time stamp, no history).
    ///
    /// @return zero when there was a place, else how long until there is one
    Duration takePlace(UUID pointId, Channel channel, Instant now) {
        Instant latest = now.plus(channel.interval().multipliedBy(channel.burst()));
        boolean taken = jdbc.prepareStatement("""
                INSERT INTO survey.pace AS p (point_id, channel, free_at) VALUES (?, ?, ?)
                ON CONFLICT (point_id, channel) DO UPDATE
                SET free_at = greatest(p.free_at, ?) + make_interval(secs => ?)
                WHERE greatest(p.free_at, ?) + make_interval(secs => ?) <= ?""", statement -> {
            double seconds = channel.interval().toSeconds();
            statement.setObject(1, pointId);
            statement.setString(2, channel.name());
            statement.setObject(3, utc(now.plus(channel.interval())));
            statement.setObject(4, utc(now));
            statement.setDouble(5, seconds);
            statement.setObject(6, utc(now));
            statement.setDouble(7, seconds);
            statement.setObject(8, utc(latest));
            return statement.executeUpdate() == 1;
        });
        return taken ? Duration.ZERO : waitFor(pointId, channel, now, latest);
    }

    private Duration waitFor(UUID pointId, Channel channel, Instant now, Instant latest) {
        Instant freeAt = jdbc.prepareStatement(
                "SELECT free_at FROM survey.pace WHERE point_id = ? AND channel = ?", statement -> {
                    statement.setObject(1, pointId);
                    statement.setString(2, channel.name());
                    try (ResultSet rows = statement.executeQuery()) {
                        return rows.next()
                                ? rows.getObject(1, OffsetDateTime.class).toInstant()
                                : now;
                    }
                });
        Duration wait = Duration.between(latest, freeAt.plus(channel.interval()));
        return wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait.plusSeconds(1);
    }

    void insert(ServicePoint point, PublishedSurvey survey, LocalDate day, Channel channel, List<Answer> answers) {
        UUID id = jdbc.prepareStatement("""
                INSERT INTO survey.response (point_id, survey_key, survey_version, answered_on, channel)
                VALUES (?, ?, ?, ?, ?) RETURNING id""", statement -> {
            statement.setObject(1, point.id());
            statement.setString(2, survey.key());
            statement.setInt(3, survey.version());
            statement.setObject(4, day);
            statement.setString(5, channel.name());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1, UUID.class);
            }
        });
        jdbc.prepareStatement(
                "INSERT INTO survey.answer (response_id, question, level, choice, remark) VALUES (?, ?, ?, ?, ?)",
                statement -> {
                    for (Answer answer : answers) {
                        bind(statement, id, answer);
                        statement.addBatch();
                    }
                    return statement.executeBatch().length;
                });
    }

    private static void bind(PreparedStatement statement, UUID responseId, Answer answer) throws SQLException {
        statement.setObject(1, responseId);
        statement.setString(2, answer.question());
        statement.setNull(3, Types.INTEGER);
        statement.setNull(4, Types.VARCHAR);
        statement.setNull(5, Types.VARCHAR);
        switch (answer) {
            case Answer.Rated rated -> statement.setInt(3, rated.level());
            case Answer.Chosen chosen -> statement.setString(4, chosen.choice());
            case Answer.Written written -> statement.setString(5, written.remark());
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
