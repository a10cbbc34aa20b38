package vn.motcua.feedback.application;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.AdministrativeUnit;
import vn.motcua.area.AdministrativeUnitCode;
import vn.motcua.area.AdministrativeUnits;
import vn.motcua.feedback.CitizenAddress;
import vn.motcua.feedback.ReportCode;
import vn.motcua.feedback.ReportProgress;
import vn.motcua.feedback.ReportStatus;
import vn.motcua.feedback.SubmitReport.Contact;
import vn.motcua.feedback.domain.Actor;
import vn.motcua.feedback.domain.ActorRole;
import vn.motcua.feedback.domain.DuplicateFinder;
import vn.motcua.feedback.domain.FeedbackReport;
import vn.motcua.feedback.domain.FeedbackReports;
import vn.motcua.feedback.domain.FeedbackReports.Filter;
import vn.motcua.feedback.domain.FeedbackReports.Page;
import vn.motcua.feedback.domain.FeedbackReports.Rating;
import vn.motcua.feedback.domain.HandlingAgencies;
import vn.motcua.feedback.domain.HandlingAgency;
import vn.motcua.feedback.domain.HandlingDeadline;
import vn.motcua.feedback.domain.Photos;
import vn.motcua.feedback.domain.Photos.PhotoNote;
import vn.motcua.feedback.domain.ReportAction;
import vn.motcua.feedback.domain.StatusChange;
import vn.motcua.feedback.domain.StatusTransitions;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.nlp.text.VietnameseText;
import vn.motcua.shared.error.DomainException;

/// Shows where a report stands: to the citizen who holds the code, to the officers whose it is.
@Singleton
public class TrackingReport {
    private final FeedbackReports reports;
    private final Photos photos;
    private final HandlingAgencies agencies;
    private final ReportContacts contacts;
    private final AdministrativeUnits units;
    private final ReportClock clock;

    TrackingReport(
            FeedbackReports reports,
            Photos photos,
            HandlingAgencies agencies,
            ReportContacts contacts,
            AdministrativeUnits units,
            ReportClock clock) {
        this.units = units;
        this.reports = reports;
        this.photos = photos;
        this.agencies = agencies;
        this.contacts = contacts;
        this.clock = clock;
    }

    /// A report with all that is shown of it.
    ///
    /// @param agencyName who has it, absent while nobody does
    /// @param actions what the reader may do with it now
    public record Tracked(
            FeedbackReport report,
            @Nullable String agencyName,
            List<StatusChange> history,
            HandlingDeadline deadline,
            List<PhotoNote> photos,
            @Nullable Rating rating,
            List<ReportAction> actions,
            boolean overdue) {

        /// The question the citizen has to answer, if any.
        public Optional<String> openQuestion() {
            return report.status() == ReportStatus.WAITING_FOR_CITIZEN
                    ? last(ReportAction.ASK_CITIZEN)
                    : Optional.empty();
        }

        /// What the agency answered, if it did.
        public Optional<String> answer() {
            return last(ReportAction.RESOLVE).or(() -> last(ReportAction.DECLARE_OUT_OF_SCOPE));
        }

        private Optional<String> last(ReportAction action) {
            return history.reversed().stream()
                    .filter(change -> change.action() == action)
                    .map(StatusChange::note)
                    .findFirst();
        }
    }

    /// @throws DomainException `REPORT_NOT_FOUND`; for a mistyped code just the same
    @Transactional
    public Tracked track(ReportCode code, Actor reader) {
        FeedbackReport report = reports.byCode(code).orElseThrow(TrackingReport::notFound);
        boolean otherAgency = reader.role() == ActorRole.OFFICER
                && !Objects.requireNonNullElse(reader.agencyId(), "").equals(report.agencyId());
        if (otherAgency) {
            throw new DomainException(ErrorCode.FORBIDDEN, "another agency's report");
        }
        List<StatusChange> history = reports.history(report.id());
        return new Tracked(
                report,
                agencyName(report.agencyId()),
                history,
                clock.deadline(report, history),
                photos.ofReport(report.id()),
                reports.rating(report.id()).orElse(null),
                StatusTransitions.actions(report.status(), reader.role()),
                report.isOverdue(clock.today()));
    }

    static DomainException notFound() {
        return new DomainException(ErrorCode.REPORT_NOT_FOUND, "no report has this code");
    }

    public @Nullable String agencyName(@Nullable String id) {
        return id == null ? null : agencies.byId(id).map(HandlingAgency::name).orElse(id);
    }

    /// Empty when the ward is not known.
    public String wardName(FeedbackReport report) {
        String code = report.wardCode();
        return code == null
                ? ""
                : units.byCode(new AdministrativeUnitCode(code))
                        .map(AdministrativeUnit::fullName)
                        .orElse(code);
    }

    @Transactional
    public Optional<ReportProgress> progress(ReportCode code) {
        return reports.byCode(code).map(report -> {
            Tracked tracked = track(code, Actor.CITIZEN);
            return new ReportProgress(
                    code,
                    report.status(),
                    report.category(),
                    tracked.agencyName(),
                    report.receivedAt(),
                    report.status().isSettled() ? null : report.dueOn(),
                    tracked.overdue(),
                    tracked.answer().or(tracked::openQuestion).orElse(""));
        });
    }

    /// How to reach the citizen; only for officers who may see the report.
    @Transactional
    public Contact contact(FeedbackReport report) {
        return contacts.open(reports.contact(report.id()));
    }

    /// Where to write to the citizen about this report, if they left an e-mail address.
    @Transactional
    public Optional<CitizenAddress> address(ReportCode code) {
        return reports.byCode(code)
                .map(report -> new CitizenAddress(contact(report).email(), report.language()))
                .filter(address -> !address.email().isBlank());
    }

    /// Reports that are probably about the same thing.
    @Transactional
    public List<DuplicateFinder.Match> possibleDuplicates(FeedbackReport report) {
        var candidate = new DuplicateFinder.Candidate(
                report.code(),
                report.category(),
                report.wardCode(),
                report.point(),
                VietnameseText.fold(report.text() + " " + report.place()),
                report.receivedAt());
        return DuplicateFinder.find(
                candidate,
                reports.candidates(report.category(), report.receivedAt().minus(DuplicateFinder.WINDOW)));
    }

    @Transactional
    public Page queue(Filter filter) {
        return reports.queue(filter, clock.today());
    }
}
