package vn.motcua.feedback.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The store of pictures; each is clean (no place, no camera) before it comes here.
public interface Photos {
    UUID addToDraft(UUID draft, CleanPhoto photo, Instant at);

    UUID addToReport(UUID report, CleanPhoto photo, Purpose purpose, Instant at);

    /// Gives photos of drafts to a report; those that are gone or taken are left out.
    int claim(List<UUID> photos, UUID report);

    List<PhotoNote> ofReport(UUID report);

    List<UUID> ofDraft(UUID draft);

    Optional<StoredPhoto> byId(UUID photo);

    void release(UUID photo, boolean released);

    int deleteDraft(UUID draft);

    int deleteDraftsBefore(Instant before);

    /// Why the picture is there.
    enum Purpose {
        /// Sent by the citizen.
        REPORT,
        /// Shown by the agency with its answer.
        EVIDENCE
    }

    /// A picture that carries nothing but the picture.
    record CleanPhoto(String mediaType, byte[] bytes) {}

    /// @param released shown to everybody who may see the report in public, by an officer's decision
    record PhotoNote(UUID id, Purpose purpose, boolean released) {}

    record StoredPhoto(UUID id, UUID report, Purpose purpose, boolean released, CleanPhoto photo) {}
}
