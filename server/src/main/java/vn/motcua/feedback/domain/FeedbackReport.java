package vn.motcua.feedback.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.GeoPoint;
import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.feedback.ReportCode;
import vn.motcua.feedback.ReportReceipt;
import vn.motcua.feedback.ReportStatus;
import vn.motcua.feedback.Urgency;
import vn.motcua.feedback.domain.HandlingTimes.Tier;
import vn.motcua.shared.web.Sentence;

/// A citizen's report or recommendation (phản ánh, kiến nghị) as it stands; what happened to it is its history.
///
/// @param agencyId who has it now, absent while the coordinator has to say
/// @param clockStart the day from which the clock counts: receipt, or the last reopening
/// @param dueOn absent while the citizen is asked
/// @param version grows with every change; an edit of an older version is refused
public record FeedbackReport(
        UUID id,
        ReportCode code,
        String text,
        String place,
        @Nullable String wardCode,
        @Nullable GeoPoint point,
        FeedbackCategory category,
        Urgency urgency,
        Tier tier,
        int workingDays,
        ReportStatus status,
        @Nullable String agencyId,
        Instant receivedAt,
        LocalDate clockStart,
        @Nullable LocalDate dueOn,
        int bounces,
        int reopenings,
        @Nullable ReportCode duplicateOf,
        Routing routing,
        String language,
        String channel,
        int version) {

    /// What routing said when the report came in.
    public record Routing(double share, List<Sentence> reasons, List<String> suggestedAgencies) {
        public Routing {
            reasons = List.copyOf(reasons);
            suggestedAgencies = List.copyOf(suggestedAgencies);
        }
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn != null && !status.isSettled() && today.isAfter(dueOn);
    }

    /// @param promisedOn the day that was promised at receipt
    public ReportReceipt receipt(LocalDate promisedOn, @Nullable String agencyName) {
        return new ReportReceipt(code, status, receivedAt, promisedOn, agencyName);
    }

    /// The same report after a step of the table.
    public FeedbackReport moved(
            ReportStatus to, @Nullable String newAgency, LocalDate start, @Nullable LocalDate due, Counters counters) {
        return new FeedbackReport(
                id,
                code,
                text,
                place,
                wardCode,
                point,
                category,
                urgency,
                tier,
                workingDays,
                to,
                newAgency,
                receivedAt,
                start,
                due,
                counters.bounces(),
                counters.reopenings(),
                counters.duplicateOf(),
                routing,
                language,
                channel,
                version + 1);
    }

    /// What only some steps change.
    public record Counters(
            int bounces, int reopenings, @Nullable ReportCode duplicateOf) {}
}
