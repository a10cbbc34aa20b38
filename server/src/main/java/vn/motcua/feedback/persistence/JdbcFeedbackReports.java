package vn.motcua.feedback.persistence;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.feedback.ReportCode;
import vn.motcua.feedback.domain.DuplicateFinder;
import vn.motcua.feedback.domain.FeedbackReport;
import vn.motcua.feedback.domain.FeedbackReports;
import vn.motcua.feedback.domain.StatusChange;
import vn.motcua.shared.web.Sentence;

/// Reports in PostgreSQL.
@Singleton
class JdbcFeedbackReports implements FeedbackReports {
    private final Sql sql;
    private final QueueQueries queue;

    JdbcFeedbackReports(JdbcOperations jdbc) {
        this.sql = new Sql(jdbc);
        this.queue = new QueueQueries(sql);
    }

    @Override
    public UUID nextId() {
        return sql.list("SELECT uuidv7()", row -> row.getObject(1, UUID.class)).getFirst();
    }

    @Override
    public boolean add(FeedbackReport report, String folded, byte @Nullable [] contact) {
        return sql.update(
                        """
                        INSERT INTO feedback.report (id, code, text, folded, place, ward_code, lat, lon, category, urgency,
                            tier, working_days, status, agency_id, received_at, clock_start, due_on, routing_share,
                            routing_reasons, suggested_agencies, contact, language, channel, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (code) DO NOTHING""",
                        report.id(),
                        report.code().value(),
                        report.text(),
                        folded,
                        report.place(),
                        report.wardCode(),
                        report.point() == null ? null : report.point().lat(),
                        report.point() == null ? null : report.point().lon(),
                        report.category(),
                        report.urgency(),
                        report.tier(),
                        report.workingDays(),
                        report.status(),
                        report.agencyId(),
                        report.receivedAt(),
                        report.clockStart(),
                        report.dueOn(),
                        report.routing().share(),
                        report.routing().reasons().stream()
                                .map(Sentence::encoded)
                                .toArray(String[]::new),
                        report.routing().suggestedAgencies().toArray(String[]::new),
                        contact,
                        report.language(),
                        report.channel(),
                        report.version())
                == 1;
    }

    @Override
    public Optional<FeedbackReport> byCode(ReportCode code) {
        return one("SELECT * FROM feedback.report WHERE code = ?", code.value());
    }

    @Override
    public Optional<FeedbackReport> lock(ReportCode code) {
        return one("SELECT * FROM feedback.report WHERE code = ? FOR UPDATE", code.value());
    }

    @Override
    public Optional<FeedbackReport> byId(UUID id) {
        return one("SELECT * FROM feedback.report WHERE id = ?", id);
    }

    private Optional<FeedbackReport> one(String query, Object value) {
        return sql.list(query, ReportRows::report, value).stream().findFirst();
    }

    @Override
    public void update(FeedbackReport report, @Nullable Instant settledAt) {
        sql.update(
                """
                UPDATE feedback.report
                SET status = ?, agency_id = ?, clock_start = ?, due_on = ?, bounces = ?, reopenings = ?,
                    duplicate_of = ?, settled_at = ?, version = ?
                WHERE id = ?""",
                report.status(),
                report.agencyId(),
                report.clockStart(),
                report.dueOn(),
                report.bounces(),
                report.reopenings(),
                report.duplicateOf() == null ? null : report.duplicateOf().value(),
                settledAt,
                report.version(),
                report.id());
    }

    @Override
    public void append(UUID report, StatusChange change) {
        sql.update(
                """
                INSERT INTO feedback.status_change (report_id, from_status, to_status, action, actor_role, actor_id,
                    actor_name, agency_id, note, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                report,
                change.from(),
                change.to(),
                change.action(),
                change.actor().role(),
                change.actor().id(),
                change.actor().name(),
                change.agencyId(),
                change.note(),
                change.at());
    }

    @Override
    public List<StatusChange> history(UUID report) {
        return sql.list(
                "SELECT * FROM feedback.status_change WHERE report_id = ? ORDER BY id", ReportRows::change, report);
    }

    @Override
    public byte @Nullable [] contact(UUID report) {
        return sql
                .list(
                        "SELECT contact FROM feedback.report WHERE id = ? AND contact IS NOT NULL",
                        row -> row.getBytes(1),
                        report)
                .stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public void rate(UUID report, int stars, String comment, Instant at) {
        sql.update(
                "INSERT INTO feedback.rating (report_id, stars, comment, at) VALUES (?, ?, ?, ?)",
                report,
                stars,
                comment,
                at);
    }

    @Override
    public Optional<Rating> rating(UUID report) {
        return sql
                .list(
                        "SELECT stars, comment, at FROM feedback.rating WHERE report_id = ? ORDER BY id DESC LIMIT 1",
                        row -> new Rating(row.getInt(1), row.getString(2), Sql.instant(row, "at")),
                        report)
                .stream()
                .findFirst();
    }

    @Override
    public List<DuplicateFinder.Candidate> candidates(FeedbackCategory category, Instant since) {
        return sql.list("""
                SELECT code, category, ward_code, lat, lon, folded, received_at FROM feedback.report
                WHERE category = ? AND received_at >= ? AND status NOT IN ('DUPLICATE', 'OUT_OF_SCOPE')
                ORDER BY received_at DESC LIMIT 500""", ReportRows::candidate, category, since);
    }

    @Override
    public Page queue(Filter filter, LocalDate today) {
        return queue.page(filter, today);
    }

    @Override
    public Optional<Remembered> remember(String key, String body, UUID report, Instant at) {
        int added = sql.update("""
                INSERT INTO feedback.idempotency_key (key, body, report_id, at) VALUES (?, ?, ?, ?)
                ON CONFLICT (key) DO NOTHING""", key, body, report, at);
        if (added == 1) {
            return Optional.empty();
        }
        return sql
                .list(
                        "SELECT body, report_id FROM feedback.idempotency_key WHERE key = ?",
                        row -> new Remembered(row.getString(1), row.getObject(2, UUID.class)),
                        key)
                .stream()
                .findFirst();
    }
}
