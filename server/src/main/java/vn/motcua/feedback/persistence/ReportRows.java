package vn.motcua.feedback.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.GeoPoint;
import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.feedback.ReportCode;
import vn.motcua.feedback.ReportStatus;
import vn.motcua.feedback.Urgency;
import vn.motcua.feedback.domain.Actor;
import vn.motcua.feedback.domain.ActorRole;
import vn.motcua.feedback.domain.DuplicateFinder;
import vn.motcua.feedback.domain.FeedbackReport;
import vn.motcua.feedback.domain.HandlingTimes.Tier;
import vn.motcua.feedback.domain.ReportAction;
import vn.motcua.feedback.domain.StatusChange;
import vn.motcua.shared.web.Sentence;

/// Rows of the room as values of the domain.
final class ReportRows {
    private ReportRows() {}

    static FeedbackReport report(ResultSet row) throws SQLException {
        String duplicateOf = row.getString("duplicate_of");
        return new FeedbackReport(
                row.getObject("id", UUID.class),
                new ReportCode(row.getString("code")),
                row.getString("text"),
                row.getString("place"),
                row.getString("ward_code"),
                point(row),
                FeedbackCategory.valueOf(row.getString("category")),
                Urgency.valueOf(row.getString("urgency")),
                Tier.valueOf(row.getString("tier")),
                row.getInt("working_days"),
                ReportStatus.valueOf(row.getString("status")),
                row.getString("agency_id"),
                Sql.instant(row, "received_at"),
                row.getObject("clock_start", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getInt("bounces"),
                row.getInt("reopenings"),
                duplicateOf == null ? null : new ReportCode(duplicateOf),
                new FeedbackReport.Routing(
                        row.getDouble("routing_share"),
                        Sql.texts(row, "routing_reasons").stream()
                                .map(Sentence::parse)
                                .toList(),
                        Sql.texts(row, "suggested_agencies")),
                row.getString("language"),
                row.getString("channel"),
                row.getInt("version"));
    }

    private static @Nullable GeoPoint point(ResultSet row) throws SQLException {
        Double lat = row.getObject("lat", Double.class);
        Double lon = row.getObject("lon", Double.class);
        return lat == null || lon == null ? null : new GeoPoint(lat, lon);
    }

    static StatusChange change(ResultSet row) throws SQLException {
        String from = row.getString("from_status");
        String action = row.getString("action");
        return new StatusChange(
                from == null ? null : ReportStatus.valueOf(from),
                ReportStatus.valueOf(row.getString("to_status")),
                action == null ? null : ReportAction.valueOf(action),
                new Actor(
                        ActorRole.valueOf(row.getString("actor_role")),
                        row.getString("actor_id"),
                        row.getString("actor_name"),
                        null),
                row.getString("agency_id"),
                row.getString("note"),
                Sql.instant(row, "at"));
    }

    static DuplicateFinder.Candidate candidate(ResultSet row) throws SQLException {
        return new DuplicateFinder.Candidate(
                new ReportCode(row.getString("code")),
                FeedbackCategory.valueOf(row.getString("category")),
                row.getString("ward_code"),
                point(row),
                row.getString("folded"),
                Sql.instant(row, "received_at"));
    }
}
