package vn.motcua.feedback.application;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.FeedbackEvent;
import vn.motcua.feedback.ReportCode;
import vn.motcua.feedback.ReportStatus;
import vn.motcua.feedback.domain.Actor;
import vn.motcua.feedback.domain.ActorRole;
import vn.motcua.feedback.domain.FeedbackReport;
import vn.motcua.feedback.domain.FeedbackReport.Counters;
import vn.motcua.feedback.domain.FeedbackReports;
import vn.motcua.feedback.domain.HandlingAgencies;
import vn.motcua.feedback.domain.ReportAction;
import vn.motcua.feedback.domain.StatusChange;
import vn.motcua.feedback.domain.StatusTransitions;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;

/// Takes a report one step further, if the table of transitions, the agency and the version allow it.
@Singleton
public class ChangingStatus {
    private static final int LONGEST_NOTE = 5000;
    private static final int MOST_BOUNCES_WITHOUT_COORDINATOR = 2;
    private static final Set<ReportAction> NEEDS_WORDS = Set.of(
            ReportAction.ASK_CITIZEN,
            ReportAction.ANSWER_QUESTION,
            ReportAction.PASS_ON,
            ReportAction.RESOLVE,
            ReportAction.REOPEN,
            ReportAction.DECLARE_OUT_OF_SCOPE);

    private final FeedbackReports reports;
    private final HandlingAgencies agencies;
    private final ReportClock clock;
    private final ApplicationEventPublisher<FeedbackEvent> events;

    ChangingStatus(
            FeedbackReports reports,
            HandlingAgencies agencies,
            ReportClock clock,
            ApplicationEventPublisher<FeedbackEvent> events) {
        this.reports = reports;
        this.agencies = agencies;
        this.clock = clock;
        this.events = events;
    }

    /// @throws DomainException `REPORT_NOT_FOUND`, `FORBIDDEN` for another agency's report, `STALE_EDIT`,
    ///     `TRANSITION_NOT_ALLOWED`, or `INVALID_FIELD` when words or a target are missing
    @Transactional
    public FeedbackReport change(ReportCode code, Actor actor, ChangeRequest request) {
        FeedbackReport report =
                reports.lock(code).orElseThrow(() -> new DomainException(ErrorCode.REPORT_NOT_FOUND, "no such report"));
        checkMayTouch(report, actor);
        if (actor.role() != ActorRole.CITIZEN && report.version() != request.version()) {
            throw new DomainException(ErrorCode.STALE_EDIT, "the report was changed meanwhile");
        }
        ReportStatus to = StatusTransitions.next(report.status(), request.action(), actor.role())
                .orElseThrow(() -> new DomainException(ErrorCode.TRANSITION_NOT_ALLOWED, "not from this state"));
        check(report, request);
        FeedbackReport changed = apply(report, to, actor, request);
        return sentOnDirectly(changed, request);
    }

    private static void checkMayTouch(FeedbackReport report, Actor actor) {
        boolean otherAgency = actor.role() == ActorRole.OFFICER
                && (actor.agencyId() == null || !actor.agencyId().equals(report.agencyId()));
        if (otherAgency) {
            throw new DomainException(ErrorCode.FORBIDDEN, "another agency's report");
        }
    }

    private void check(FeedbackReport report, ChangeRequest request) {
        List<WrongField> faults = new ArrayList<>();
        if (NEEDS_WORDS.contains(request.action()) && request.note().isBlank()) {
            faults.add(WrongField.of("note", "feedback.error.note_missing"));
        }
        if (request.note().length() > LONGEST_NOTE) {
            faults.add(WrongField.of("note", "feedback.error.note_long", LONGEST_NOTE));
        }
        String agency = request.agencyId();
        boolean agencyNeeded = request.action() == ReportAction.ROUTE;
        if ((agencyNeeded || agency != null)
                && (agency == null || agencies.byId(agency).isEmpty())) {
            faults.add(WrongField.of("agencyId", "feedback.error.agency_unknown"));
        }
        if (request.action() == ReportAction.PASS_ON && agency != null && agency.equals(report.agencyId())) {
            faults.add(WrongField.of("agencyId", "feedback.error.agency_same"));
        }
        if (request.action() == ReportAction.MERGE && mergeTarget(report, request) == null) {
            faults.add(WrongField.of("duplicateOf", "feedback.error.duplicate_unknown"));
        }
        if (!faults.isEmpty()) {
            throw new DomainException(ErrorCode.INVALID_FIELD, "the step lacks something", faults);
        }
    }

    private @Nullable ReportCode mergeTarget(FeedbackReport report, ChangeRequest request) {
        return ReportCode.read(Objects.requireNonNullElse(request.duplicateOf(), ""))
                .filter(code -> !code.equals(report.code()))
                .flatMap(reports::byCode)
                .filter(other -> other.duplicateOf() == null)
                .map(FeedbackReport::code)
                .orElse(null);
    }

    private FeedbackReport apply(FeedbackReport report, ReportStatus to, Actor actor, ChangeRequest request) {
        Instant now = clock.now();
        var change = new StatusChange(
                report.status(),
                to,
                request.action(),
                actor,
                agencyAfter(report, to, request),
                request.note().strip(),
                now);
        List<StatusChange> history = new ArrayList<>(reports.history(report.id()));
        history.add(change);
        LocalDate start = to == ReportStatus.REOPENED ? clock.today() : report.clockStart();
        LocalDate due = to.isSettled()
                ? report.dueOn()
                : clock.deadline(start, report.workingDays(), history).dueOn();
        FeedbackReport changed =
                report.moved(to, agencyAfter(report, to, request), start, due, counters(report, to, request));
        reports.update(changed, to.isSettled() ? now : null);
        reports.append(report.id(), change);
        announce(report, changed);
        return changed;
    }

    private static @Nullable String agencyAfter(FeedbackReport report, ReportStatus to, ChangeRequest request) {
        return switch (to) {
            case ROUTED -> request.agencyId();
            case RETURNED -> null;
            case RECEIVED,
                    ACCEPTED,
                    IN_PROGRESS,
                    WAITING_FOR_CITIZEN,
                    RESOLVED,
                    CLOSED,
                    REOPENED,
                    OUT_OF_SCOPE,
                    DUPLICATE -> report.agencyId();
        };
    }

    private Counters counters(FeedbackReport report, ReportStatus to, ChangeRequest request) {
        return new Counters(
                report.bounces() + (to == ReportStatus.RETURNED ? 1 : 0),
                report.reopenings() + (to == ReportStatus.REOPENED ? 1 : 0),
                to == ReportStatus.DUPLICATE ? mergeTarget(report, request) : report.duplicateOf());
    }

    /// "Not ours, but theirs": goes straight on, so that the citizen does not wait for a coordinator; a report that has
    /// bounced twice waits for one.
    private FeedbackReport sentOnDirectly(FeedbackReport returned, ChangeRequest request) {
        boolean known = request.action() == ReportAction.PASS_ON && request.agencyId() != null;
        if (!known || returned.bounces() > MOST_BOUNCES_WITHOUT_COORDINATOR) {
            return returned;
        }
        var route = new ChangeRequest(ReportAction.ROUTE, returned.version(), "", request.agencyId(), null);
        return apply(returned, ReportStatus.ROUTED, Actor.SYSTEM, route);
    }

    private void announce(FeedbackReport before, FeedbackReport after) {
        ReportCode code = after.code();
        String agency = Objects.requireNonNullElse(after.agencyId(), "");
        FeedbackEvent event =
                switch (after.status()) {
                    case RETURNED ->
                        new FeedbackEvent.ReportReturned(
                                code, Objects.requireNonNullElse(before.agencyId(), ""), after.bounces());
                    case WAITING_FOR_CITIZEN -> new FeedbackEvent.CitizenAsked(code);
                    case RESOLVED -> new FeedbackEvent.ReportResolved(code);
                    case REOPENED -> new FeedbackEvent.ReportReopened(code, after.agencyId());
                    case ROUTED -> new FeedbackEvent.ReportRouted(code, agency);
                    case IN_PROGRESS ->
                        before.status() == ReportStatus.WAITING_FOR_CITIZEN
                                ? new FeedbackEvent.CitizenAnswered(code, agency)
                                : new FeedbackEvent.ReportProgressed(code, after.status());
                    case RECEIVED, ACCEPTED, CLOSED, OUT_OF_SCOPE, DUPLICATE ->
                        new FeedbackEvent.ReportProgressed(code, after.status());
                };
        events.publishEvent(event);
    }
}
