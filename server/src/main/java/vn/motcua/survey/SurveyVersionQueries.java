package vn.motcua.survey;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// Rows of published survey versions.
@Singleton
class SurveyVersionQueries {
    private final JdbcOperations jdbc;

    SurveyVersionQueries(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds the next version, unless exactly this content was published before: with nodes of two releases side by
    /// side, the older one must not publish its questions again.
    @Transactional
    boolean publishIfChanged(String key, String content, String fingerprint, Instant at) {
        jdbc.prepareStatement(
                "SELECT pg_advisory_xact_lock(hashtext('survey.survey_version'))", PreparedStatement::execute);
        return jdbc.prepareStatement("""
                INSERT INTO survey.survey_version (survey_key, version, content, fingerprint, published_at)
                SELECT ?, coalesce(max(version), 0) + 1, ?::jsonb, ?, ?
                FROM survey.survey_version WHERE survey_key = ?
                HAVING count(*) FILTER (WHERE fingerprint = ?) = 0""", statement -> {
            statement.setString(1, key);
            statement.setString(2, content);
            statement.setString(3, fingerprint);
            statement.setObject(4, at.atOffset(ZoneOffset.UTC));
            statement.setString(5, key);
            statement.setString(6, fingerprint);
            return statement.executeUpdate() > 0;
        });
    }

    @Transactional(readOnly = true)
    int newestVersion(String key) {
        return jdbc.prepareStatement(
                "SELECT coalesce(max(version), 0) FROM survey.survey_version WHERE survey_key = ?", statement -> {
                    statement.setString(1, key);
                    try (ResultSet rows = statement.executeQuery()) {
                        rows.next();
                        return rows.getInt(1);
                    }
                });
    }

    @Transactional(readOnly = true)
    Optional<String> content(String key, int version) {
        return jdbc.prepareStatement(
                "SELECT content::text FROM survey.survey_version WHERE survey_key = ? AND version = ?", statement -> {
                    statement.setString(1, key);
                    statement.setInt(2, version);
                    try (ResultSet rows = statement.executeQuery()) {
                        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
                    }
                });
    }
}
