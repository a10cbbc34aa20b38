package vn.motcua.survey;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Counts over responses; callers bring the transaction.
@Singleton
class StatisticsQueries {
    private final JdbcOperations jdbc;

    StatisticsQueries(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// @param rated responses that answered the headline question
    record Headline(long responses, long rated, long satisfied) {}

    Headline headline(UUID pointId, Period period, String question, int satisfiedFrom) {
        return jdbc.prepareStatement("""
                SELECT count(*), count(a.level), count(*) FILTER (WHERE a.level >= ?)
                FROM survey.response r LEFT JOIN survey.answer a ON a.response_id = r.id AND a.question = ?
                WHERE r.point_id = ? AND r.answered_on BETWEEN ? AND ?""", statement -> {
            statement.setInt(1, satisfiedFrom);
            statement.setString(2, question);
            bind(statement, 3, pointId, period);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return new Headline(rows.getLong(1), rows.getLong(2), rows.getLong(3));
            }
        });
    }

    /// How often each value was given, by question.
    Map<String, Map<String, Long>> counts(UUID pointId, Period period) {
        return jdbc.prepareStatement("""
                SELECT a.question, coalesce(a.choice, a.level::text) AS value, count(*)
                FROM survey.response r JOIN survey.answer a ON a.response_id = r.id AND a.remark IS NULL
                WHERE r.point_id = ? AND r.answered_on BETWEEN ? AND ?
                GROUP BY 1, 2""", statement -> {
            bind(statement, 1, pointId, period);
            Map<String, Map<String, Long>> counts = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.computeIfAbsent(rows.getString(1), question -> new HashMap<>())
                            .put(rows.getString(2), rows.getLong(3));
                }
            }
            return counts;
        });
    }

    /// Newest first. Within a day they are in no order: the random ids hide which came first.
    List<PointFigures.Remark> remarks(UUID pointId, Period period, int limit) {
        return jdbc.prepareStatement("""
                SELECT r.answered_on, a.remark
                FROM survey.response r JOIN survey.answer a ON a.response_id = r.id AND a.remark IS NOT NULL
                WHERE r.point_id = ? AND r.answered_on BETWEEN ? AND ?
                ORDER BY r.answered_on DESC, r.id LIMIT ?""", statement -> {
            bind(statement, 1, pointId, period);
            statement.setInt(4, limit);
            var remarks = new ArrayList<PointFigures.Remark>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    remarks.add(new PointFigures.Remark(rows.getObject(1, LocalDate.class), rows.getString(2)));
                }
            }
            return remarks;
        });
    }

    Map<LocalDate, Long> perDay(UUID pointId, Period period) {
        return jdbc.prepareStatement("""
                SELECT answered_on, count(*) FROM survey.response
                WHERE point_id = ? AND answered_on BETWEEN ? AND ? GROUP BY 1""", statement -> {
            bind(statement, 1, pointId, period);
            Map<LocalDate, Long> days = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    days.put(rows.getObject(1, LocalDate.class), rows.getLong(2));
                }
            }
            return days;
        });
    }

    private static void bind(PreparedStatement statement, int first, UUID pointId, Period period) throws SQLException {
        statement.setObject(first, pointId);
        statement.setObject(first + 1, period.from());
        statement.setObject(first + 2, period.to());
    }
}
