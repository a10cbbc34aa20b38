package vn.motcua.feedback.application;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.motcua.feedback.ReportCode;
import vn.motcua.feedback.domain.Actor;
import vn.motcua.feedback.domain.ActorRole;
import vn.motcua.feedback.domain.FeedbackReport;
import vn.motcua.feedback.domain.FeedbackReports;
import vn.motcua.feedback.domain.Photos;
import vn.motcua.feedback.domain.Photos.CleanPhoto;
import vn.motcua.feedback.domain.Photos.Purpose;
import vn.motcua.feedback.domain.Photos.StoredPhoto;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;

/// Pictures with reports (ảnh kèm phản ánh): who may add them, who may see them. No picture is public by itself.
@Singleton
public class KeepingPhotos {
    public static final int MOST_OF_CITIZEN = ReportRules.MOST_PHOTOS;
    public static final int MOST_BYTES = PhotoCleaner.MOST_BYTES;
    private static final Duration DRAFT_LIFE = Duration.ofDays(1);
    private static final int MOST_EVIDENCE = 10;

    private final FeedbackReports reports;
    private final Photos photos;
    private final PhotoCleaner cleaner;
    private final ReportClock clock;

    KeepingPhotos(FeedbackReports reports, Photos photos, PhotoCleaner cleaner, ReportClock clock) {
        this.reports = reports;
        this.photos = photos;
        this.cleaner = cleaner;
        this.clock = clock;
    }

    /// Keeps pictures for a report that is still being written; all of them or none.
    ///
    /// @return all pictures of the draft
    public List<UUID> addToDraft(UUID draft, List<byte[]> files) {
        return storeDraft(draft, clean(files));
    }

    @Transactional
    public List<UUID> storeDraft(UUID draft, List<CleanPhoto> clean) {
        photos.deleteDraftsBefore(clock.now().minus(DRAFT_LIFE));
        refuseTooMany(photos.ofDraft(draft).size() + clean.size(), ReportRules.MOST_PHOTOS);
        clean.forEach(photo -> photos.addToDraft(draft, photo, clock.now()));
        return photos.ofDraft(draft);
    }

    @Transactional
    public List<UUID> ofDraft(UUID draft) {
        return photos.ofDraft(draft);
    }

    @Transactional
    public void dropDraft(UUID draft) {
        photos.deleteDraft(draft);
    }

    @Transactional
    public void dropOldDrafts() {
        photos.deleteDraftsBefore(clock.now().minus(DRAFT_LIFE));
    }

    /// Adds pictures to a report: a citizen's while it is open, or an officer's as evidence.
    ///
    /// @return how many pictures of this kind the report has now
    public int add(ReportCode code, Actor actor, List<byte[]> files) {
        return store(code, actor, clean(files));
    }

    /// Decodes outside any transaction: it takes longer than a connection should be held.
    public List<CleanPhoto> clean(List<byte[]> files) {
        return files.stream().map(cleaner::clean).toList();
    }

    @Transactional
    public int store(ReportCode code, Actor actor, List<CleanPhoto> clean) {
        FeedbackReport report = reports.lock(code).orElseThrow(TrackingReport::notFound);
        boolean citizen = actor.role() == ActorRole.CITIZEN;
        refuseUnlessOpen(report, actor, citizen);
        Purpose purpose = citizen ? Purpose.REPORT : Purpose.EVIDENCE;
        long before = photos.ofReport(report.id()).stream()
                .filter(photo -> photo.purpose() == purpose)
                .count();
        refuseTooMany((int) before + clean.size(), citizen ? ReportRules.MOST_PHOTOS : MOST_EVIDENCE);
        clean.forEach(photo -> photos.addToReport(report.id(), photo, purpose, clock.now()));
        return (int) before + clean.size();
    }

    private static void refuseUnlessOpen(FeedbackReport report, Actor actor, boolean citizen) {
        boolean otherAgency = actor.role() == ActorRole.OFFICER
                && (actor.agencyId() == null || !actor.agencyId().equals(report.agencyId()));
        if (otherAgency) {
            throw new DomainException(ErrorCode.FORBIDDEN, "another agency's report");
        }
        if (citizen && report.status().isSettled()) {
            throw new DomainException(ErrorCode.TRANSITION_NOT_ALLOWED, "the report is settled");
        }
    }

    private static void refuseTooMany(int count, int most) {
        if (count > most) {
            throw new DomainException(
                    ErrorCode.INVALID_FIELD,
                    "too many photos",
                    List.of(WrongField.of("photos", "feedback.error.photos_many", most)));
        }
    }

    /// A picture of this report, for the holder of the code or an officer who may see the report.
    ///
    /// @throws DomainException `NOT_FOUND` when it is not a picture of this report
    @Transactional
    public CleanPhoto open(ReportCode code, UUID photo, Actor reader) {
        FeedbackReport report = reports.byCode(code).orElseThrow(TrackingReport::notFound);
        boolean otherAgency = reader.role() == ActorRole.OFFICER
                && (reader.agencyId() == null || !reader.agencyId().equals(report.agencyId()));
        return photos.byId(photo)
                .filter(found -> found.report().equals(report.id()) && !otherAgency)
                .map(StoredPhoto::photo)
                .orElseThrow(() -> new DomainException(ErrorCode.NOT_FOUND, "no such photo"));
    }

    /// Decides whether a picture may be shown with the published report.
    @Transactional
    public void release(ReportCode code, UUID photo, Actor officer, boolean released) {
        open(code, photo, officer);
        photos.release(photo, released);
    }
}
