package vn.motcua.feedback.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.feedback.ReportCode;
import vn.motcua.feedback.ReportStatus;

/// The store of reports. Every method needs a transaction around it.
public interface FeedbackReports {
    UUID nextId();

    /// Keeps a new report with its encrypted contact.
    ///
    /// @param folded text and place without diacritics, for finding duplicates
    /// @return false when the code is taken
    boolean add(FeedbackReport report, String folded, byte @Nullable [] contact);

    Optional<FeedbackReport> byCode(ReportCode code);

    /// The report, held until the transaction ends, so that two edits cannot both win.
    Optional<FeedbackReport> lock(ReportCode code);

    Optional<FeedbackReport> byId(UUID id);

    void update(FeedbackReport report, @Nullable Instant settledAt);

    void append(UUID report, StatusChange change);

    List<StatusChange> history(UUID report);

    byte @Nullable [] contact(UUID report);

    void rate(UUID report, int stars, String comment, Instant at);

    Optional<Rating> rating(UUID report);

    /// Reports that might be about the same thing: same category, received since.
    List<DuplicateFinder.Candidate> candidates(FeedbackCategory category, Instant since);

    Page queue(Filter filter, LocalDate today);

    /// Remembers the key of a submission.
    ///
    /// @return what was remembered before under this key, nothing when it is new
    Optional<Remembered> remember(String key, String body, UUID report, Instant at);

    /// The last rating a citizen gave.
    record Rating(int stars, String comment, Instant at) {}

    /// What a key was used for first.
    record Remembered(String body, UUID report) {}

    /// What the queue is asked for; absent parts do not limit.
    ///
    /// @param agencyId reports of this agency only
    /// @param open only reports that are not settled
    record Filter(
            @Nullable String agencyId,
            @Nullable ReportStatus status,
            @Nullable FeedbackCategory category,
            @Nullable String wardCode,
            @Nullable String words,
            boolean open,
            boolean overdue,
            boolean triage,
            int page,
            int size) {}

    /// One page of the queue, the most urgent deadline first.
    record Page(List<FeedbackReport> reports, int total, int overdue, int dueSoon, int triage) {
        public Page {
            reports = List.copyOf(reports);
        }
    }
}
