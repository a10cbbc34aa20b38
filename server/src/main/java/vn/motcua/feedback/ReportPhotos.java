package vn.motcua.feedback;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.motcua.feedback.application.KeepingPhotos;
import vn.motcua.feedback.domain.Photos.CleanPhoto;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;
import vn.motcua.shared.web.MultipartForm;

/// Photos of reports that are still being written (ảnh của phản ánh đang soạn), for rooms that collect reports: the
// same
/// checks and limits as in the form. Nobody can look at them before the report is handed in; after a day they are gone.
@Singleton
public final class ReportPhotos {
    /// As many as one report may have.
    public static final int MOST = KeepingPhotos.MOST_OF_CITIZEN;

    /// The size of the largest file that is read.
    public static final int MOST_BYTES = KeepingPhotos.MOST_BYTES;

    private final KeepingPhotos photos;

    ReportPhotos(KeepingPhotos photos) {
        this.photos = photos;
    }

    /// A photo that carries nothing but the picture: no place, no time, no camera.
    public record Cleaned(String mediaType, byte[] bytes) {
        @Override
        public String toString() {
            return "Cleaned[" + mediaType + "]";
        }
    }

    /// Takes everything but the picture out of the files; call it outside any transaction.
    ///
    /// @throws DomainException `TOO_LARGE`, or `UNSUPPORTED_MEDIA` for what is no JPEG, PNG or WebP picture
    public List<Cleaned> clean(List<byte[]> files) {
        return photos.clean(files).stream()
                .map(photo -> new Cleaned(photo.mediaType(), photo.bytes()))
                .toList();
    }

    /// Keeps photos for the report of this draft; all of them or none.
    ///
    /// @throws DomainException `INVALID_FIELD` when they are too many
    public void keep(UUID draft, List<Cleaned> cleaned) {
        photos.storeDraft(
                draft,
                cleaned.stream()
                        .map(photo -> new CleanPhoto(photo.mediaType(), photo.bytes()))
                        .toList());
    }

    /// The photos kept for this draft, in their order.
    public List<UUID> kept(UUID draft) {
        return photos.ofDraft(draft);
    }

    /// Deletes the photos of a draft that will not be handed in.
    public void drop(UUID draft) {
        photos.dropDraft(draft);
    }

    /// Deletes what has waited for its report longer than a day.
    public void dropOld() {
        photos.dropOldDrafts();
    }

    /// @throws DomainException `TOO_LARGE` when a file was over the server's limit
    public static MultipartForm within(MultipartForm form) {
        if (form.tooLarge()) {
            throw tooLarge();
        }
        return form;
    }

    public static DomainException tooLarge() {
        return new DomainException(
                ErrorCode.TOO_LARGE,
                "a file over the limit",
                List.of(WrongField.of("photos", "feedback.error.photo_large", MOST_BYTES / 1024 / 1024)));
    }

    public static DomainException tooMany() {
        return new DomainException(
                ErrorCode.INVALID_FIELD,
                "too many photos",
                List.of(WrongField.of("photos", "feedback.error.photos_many", MOST)));
    }
}
