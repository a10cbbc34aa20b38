package vn.motcua.survey;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rows of service points and their links; callers bring the transaction.
@Singleton
class ServicePointQueries {
    private static final String SELECT = """
            SELECT p.id, p.agency_id, p.desk, p.survey_key, p.active, p.revision, l.token, l.short_code
            FROM survey.service_point p JOIN survey.link l ON l.point_id = p.id AND l.retired_at IS NULL
            """;

    private final JdbcOperations jdbc;

    ServicePointQueries(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// A link someone followed.
    ///
    /// @param current whether it is still the printed one
    record Followed(ServicePoint point, boolean current) {}

    Optional<Followed> byToken(LinkToken token) {
        return jdbc.prepareStatement("""
                SELECT p.id, p.agency_id, p.desk, p.survey_key, p.active, p.revision, now_.token, now_.short_code,
                    asked.retired_at IS NULL AS current
                FROM survey.link asked
                JOIN survey.service_point p ON p.id = asked.point_id
                JOIN survey.link now_ ON now_.point_id = p.id AND now_.retired_at IS NULL
                WHERE asked.token = ?""", statement -> {
            statement.setString(1, token.value());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Followed(point(rows), rows.getBoolean("current")))
                        : Optional.empty();
            }
        });
    }

    Optional<LinkToken> tokenOf(ShortCode code) {
        return jdbc.prepareStatement("SELECT token FROM survey.link WHERE short_code = ?", statement -> {
            statement.setString(1, code.value());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(new LinkToken(rows.getString(1))) : Optional.empty();
            }
        });
    }

    Optional<ServicePoint> byId(UUID id) {
        return jdbc.prepareStatement(SELECT + "WHERE p.id = ?", statement -> {
            statement.setObject(1, id);
            return points(statement).stream().findFirst();
        });
    }

    /// @param agencyId only this agency's, or everybody's
    List<ServicePoint> all(@Nullable String agencyId) {
        return jdbc.prepareStatement(
                SELECT + "WHERE ?::text IS NULL OR p.agency_id = ? ORDER BY p.agency_id, p.desk, p.id", statement -> {
                    statement.setString(1, agencyId);
                    statement.setString(2, agencyId);
                    return points(statement);
                });
    }

    boolean isEmpty() {
        return jdbc.prepareStatement("SELECT NOT EXISTS (SELECT 1 FROM survey.service_point)", statement -> {
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        });
    }

    /// Until the end of the transaction, nobody else who asks for this lock goes on.
    void lock() {
        jdbc.prepareStatement(
                "SELECT pg_advisory_xact_lock(hashtext('survey.service_point'))", PreparedStatement::execute);
    }

    UUID insert(String agencyId, String desk, String surveyKey, Instant at) {
        return jdbc.prepareStatement("""
                INSERT INTO survey.service_point (agency_id, desk, survey_key, created_at)
                VALUES (?, ?, ?, ?) RETURNING id""", statement -> {
            statement.setString(1, agencyId);
            statement.setString(2, desk);
            statement.setString(3, surveyKey);
            statement.setObject(4, at.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1, UUID.class);
            }
        });
    }

    /// @return false when the point changed since `revision` was seen
    boolean update(UUID id, int revision, String desk, boolean active) {
        return jdbc.prepareStatement("""
                UPDATE survey.service_point SET desk = ?, active = ?, revision = revision + 1
                WHERE id = ? AND revision = ?""", statement -> {
            statement.setString(1, desk);
            statement.setBoolean(2, active);
            statement.setObject(3, id);
            statement.setInt(4, revision);
            return statement.executeUpdate() == 1;
        });
    }

    void insertLink(UUID pointId, SurveyLink link, Instant at) {
        jdbc.prepareStatement(
                "INSERT INTO survey.link (token, short_code, point_id, made_at) VALUES (?, ?, ?, ?)", statement -> {
                    statement.setString(1, link.token().value());
                    statement.setString(2, link.code().value());
                    statement.setObject(3, pointId);
                    statement.setObject(4, at.atOffset(ZoneOffset.UTC));
                    return statement.executeUpdate();
                });
    }

    void retireLink(UUID pointId, Instant at) {
        jdbc.prepareStatement(
                "UPDATE survey.link SET retired_at = ? WHERE point_id = ? AND retired_at IS NULL", statement -> {
                    statement.setObject(1, at.atOffset(ZoneOffset.UTC));
                    statement.setObject(2, pointId);
                    return statement.executeUpdate();
                });
    }

    private static List<ServicePoint> points(PreparedStatement statement) throws SQLException {
        var points = new ArrayList<ServicePoint>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                points.add(point(rows));
            }
        }
        return points;
    }

    private static ServicePoint point(ResultSet rows) throws SQLException {
        return new ServicePoint(
                rows.getObject("id", UUID.class),
                rows.getString("agency_id"),
                rows.getString("desk"),
                rows.getString("survey_key"),
                rows.getBoolean("active"),
                rows.getInt("revision"),
                new SurveyLink(new LinkToken(rows.getString("token")), new ShortCode(rows.getString("short_code"))));
    }
}
