package vn.motcua.feedback.application;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.AdministrativeUnit;
import vn.motcua.area.AdministrativeUnitCode;
import vn.motcua.area.AdministrativeUnits;
import vn.motcua.area.GeoPoint;
import vn.motcua.feedback.FeedbackEvent;
import vn.motcua.feedback.ReportCode;
import vn.motcua.feedback.ReportReceipt;
import vn.motcua.feedback.ReportStatus;
import vn.motcua.feedback.SubmitOutcome;
import vn.motcua.feedback.SubmitReport;
import vn.motcua.feedback.domain.Actor;
import vn.motcua.feedback.domain.FeedbackReport;
import vn.motcua.feedback.domain.FeedbackReports;
import vn.motcua.feedback.domain.FeedbackReports.Remembered;
import vn.motcua.feedback.domain.HandlingAgencies;
import vn.motcua.feedback.domain.HandlingAgency;
import vn.motcua.feedback.domain.HandlingTimes;
import vn.motcua.feedback.domain.Photos;
import vn.motcua.feedback.domain.ReportAction;
import vn.motcua.feedback.domain.RoutingDecision;
import vn.motcua.feedback.domain.ScopeCheck;
import vn.motcua.feedback.domain.StatusChange;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.nlp.text.VietnameseText;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;

/// Takes a report in (tiếp nhận): checked, kept once, routed, with a promised date, all in one transaction.
@Singleton
public class SubmittingReport {
    private final FeedbackReports reports;
    private final Photos photos;
    private final RoutingReport routing;
    private final ScopeCheck scope;
    private final HandlingAgencies agencies;
    private final AdministrativeUnits units;
    private final ReportContacts contacts;
    private final ReportClock clock;
    private final HandlingTimes times;
    private final RandomGenerator random;
    private final ApplicationEventPublisher<FeedbackEvent> events;

    SubmittingReport(
            FeedbackReports reports,
            Photos photos,
            RoutingReport routing,
            ScopeCheck scope,
            HandlingAgencies agencies,
            AdministrativeUnits units,
            ReportContacts contacts,
            ReportClock clock,
            HandlingSettings settings,
            RandomGenerator random,
            ApplicationEventPublisher<FeedbackEvent> events) {
        this.reports = reports;
        this.photos = photos;
        this.routing = routing;
        this.scope = scope;
        this.agencies = agencies;
        this.units = units;
        this.contacts = contacts;
        this.clock = clock;
        this.times = settings.times();
        this.random = random;
        this.events = events;
    }

    /// What stands against this report, before anything is kept: for a form that shows it on the page.
    public Optional<SubmitOutcome> objection(SubmitReport report) {
        Optional<AdministrativeUnit> ward = ward(report);
        boolean wardKnown = report.wardCode() == null || ward.isPresent();
        List<WrongField> faults = ReportRules.faults(report, wardKnown);
        if (!faults.isEmpty()) {
            return Optional.of(new SubmitOutcome.Refused(faults));
        }
        return report.confirmedScope()
                ? Optional.empty()
                : scope.otherChannel(report.text()).map(SubmitOutcome.OutOfScope::new);
    }

    /// What routing makes of it, for the review page.
    public RoutingDecision preview(SubmitReport report) {
        return decide(report, ward(report));
    }

    public List<SubmitOutcome.EmergencyNumber> emergencyNumbers(String text) {
        return scope.emergencyNumbers(text);
    }

    /// Returns only when the report is safely stored.
    ///
    /// @throws DomainException `IDEMPOTENCY_KEY_REUSED` when the key was used for another report
    @Transactional
    public SubmitOutcome submit(SubmitReport report) {
        Optional<SubmitOutcome> objection = objection(report);
        if (objection.isPresent()) {
            return objection.get();
        }
        UUID id = reports.nextId();
        String body = contacts.fingerprint(body(report));
        Optional<Remembered> before =
                reports.remember(contacts.fingerprint(report.idempotencyKey()), body, id, clock.now());
        if (before.isPresent()) {
            return repeated(before.get(), body);
        }
        RoutingDecision decision = decide(report, ward(report));
        FeedbackReport stored = store(id, report, decision);
        photos.claim(report.photos(), id);
        appendHistory(stored, clock.now());
        announce(stored);
        return new SubmitOutcome.Accepted(receipt(stored), scope.emergencyNumbers(report.text()));
    }

    private SubmitOutcome repeated(Remembered before, String body) {
        if (!before.body().equals(body)) {
            throw new DomainException(ErrorCode.IDEMPOTENCY_KEY_REUSED, "the key was used for another report");
        }
        return new SubmitOutcome.Duplicate(receipt(reports.byId(before.report()).orElseThrow()));
    }

    private static String body(SubmitReport report) {
        return String.join(
                "\u001f",
                report.text(),
                report.place(),
                String.valueOf(report.wardCode()),
                String.valueOf(report.lat()),
                String.valueOf(report.lon()),
                String.valueOf(report.category()),
                report.contact().name(),
                report.contact().phone(),
                report.contact().email());
    }

    private Optional<AdministrativeUnit> ward(SubmitReport report) {
        String code = report.wardCode();
        return code == null || !AdministrativeUnitCode.isWellFormed(code)
                ? Optional.empty()
                : units.byCode(new AdministrativeUnitCode(code))
                        .filter(unit -> unit.type().isCommuneLevel());
    }

    private RoutingDecision decide(SubmitReport report, Optional<AdministrativeUnit> ward) {
        return routing.decide(report.text(), report.place(), ward.orElse(null), point(report), report.category());
    }

    private static @Nullable GeoPoint point(SubmitReport report) {
        Double lat = report.lat();
        Double lon = report.lon();
        return lat == null || lon == null ? null : new GeoPoint(lat, lon);
    }

    private FeedbackReport store(UUID id, SubmitReport sent, RoutingDecision decision) {
        LocalDate today = clock.today();
        while (true) {
            ReportCode code = ReportCode.next(YearMonth.from(today), random);
            FeedbackReport report = report(id, code, sent, decision, today);
            String folded = VietnameseText.fold(sent.text() + " " + sent.place());
            if (reports.add(report, folded, contacts.seal(sent.contact()))) {
                return report;
            }
        }
    }

    private FeedbackReport report(
            UUID id, ReportCode code, SubmitReport sent, RoutingDecision decision, LocalDate today) {
        HandlingTimes.Tier tier = HandlingTimes.tierOf(decision.category(), decision.urgency());
        int days = times.days(tier);
        boolean routed = decision instanceof RoutingDecision.Routed;
        String agency =
                decision instanceof RoutingDecision.Routed sure ? sure.agency().id() : null;
        double share = decision.suggestions().isEmpty()
                ? 0
                : decision.suggestions().getFirst().share();
        return new FeedbackReport(
                id,
                code,
                sent.text().strip(),
                sent.place().strip(),
                decision.place().wardCode(),
                point(sent),
                decision.category(),
                decision.urgency(),
                tier,
                days,
                routed ? ReportStatus.ROUTED : ReportStatus.RECEIVED,
                agency,
                clock.now(),
                today,
                clock.plusWorkingDays(today, days),
                0,
                0,
                null,
                new FeedbackReport.Routing(share, decision.reasons(), suggested(decision)),
                sent.language(),
                sent.channel(),
                1);
    }

    private static List<String> suggested(RoutingDecision decision) {
        return decision.suggestions().stream()
                .map(suggestion -> suggestion.agency().id())
                .filter(agency -> !agency.isEmpty())
                .toList();
    }

    private void appendHistory(FeedbackReport report, Instant now) {
        reports.append(report.id(), new StatusChange(null, ReportStatus.RECEIVED, null, Actor.CITIZEN, null, "", now));
        if (report.status() == ReportStatus.ROUTED) {
            reports.append(
                    report.id(),
                    new StatusChange(
                            ReportStatus.RECEIVED,
                            ReportStatus.ROUTED,
                            ReportAction.ROUTE,
                            Actor.SYSTEM,
                            report.agencyId(),
                            "",
                            now));
        }
    }

    private void announce(FeedbackReport report) {
        LocalDate due = java.util.Objects.requireNonNull(report.dueOn());
        events.publishEvent(new FeedbackEvent.ReportSubmitted(report.code(), report.urgency(), due));
        String agency = report.agencyId();
        if (agency != null) {
            events.publishEvent(new FeedbackEvent.ReportRouted(report.code(), agency));
        }
    }

    private ReportReceipt receipt(FeedbackReport report) {
        LocalDate promised = clock.plusWorkingDays(clock.dateOf(report.receivedAt()), report.workingDays());
        String agency = report.agencyId();
        String name = agency == null
                ? null
                : agencies.byId(agency).map(HandlingAgency::name).orElse(null);
        return report.receipt(promised, name);
    }
}
