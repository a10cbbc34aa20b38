package vn.motcua.feedback.persistence;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.feedback.domain.Photos;

/// Pictures in PostgreSQL: all nodes see them and the backup holds them.
@Singleton
class JdbcPhotos implements Photos {
    private final Sql sql;

    JdbcPhotos(JdbcOperations jdbc) {
        this.sql = new Sql(jdbc);
    }

    @Override
    public UUID addToDraft(UUID draft, CleanPhoto photo, Instant at) {
        return sql.list("""
                        INSERT INTO feedback.photo (draft_id, purpose, media_type, bytes, added_at)
                        VALUES (?, 'REPORT', ?, ?, ?) RETURNING id""", row -> row.getObject(1, UUID.class), draft, photo.mediaType(), photo.bytes(), at)
                .getFirst();
    }

    @Override
    public UUID addToReport(UUID report, CleanPhoto photo, Purpose purpose, Instant at) {
        return sql.list("""
                        INSERT INTO feedback.photo (report_id, purpose, media_type, bytes, added_at)
                        VALUES (?, ?, ?, ?, ?) RETURNING id""", row -> row.getObject(1, UUID.class), report, purpose, photo.mediaType(), photo.bytes(), at)
                .getFirst();
    }

    @Override
    public int claim(List<UUID> photos, UUID report) {
        return photos.stream()
                .mapToInt(photo -> sql.update(
                        "UPDATE feedback.photo SET report_id = ? WHERE id = ? AND report_id IS NULL", report, photo))
                .sum();
    }

    @Override
    public List<PhotoNote> ofReport(UUID report) {
        return sql.list(
                "SELECT id, purpose, released FROM feedback.photo WHERE report_id = ? ORDER BY id",
                row -> new PhotoNote(
                        row.getObject(1, UUID.class), Purpose.valueOf(row.getString(2)), row.getBoolean(3)),
                report);
    }

    @Override
    public List<UUID> ofDraft(UUID draft) {
        return sql.list(
                "SELECT id FROM feedback.photo WHERE draft_id = ? AND report_id IS NULL ORDER BY id",
                row -> row.getObject(1, UUID.class),
                draft);
    }

    @Override
    public Optional<StoredPhoto> byId(UUID photo) {
        return sql
                .list(
                        """
                        SELECT id, report_id, purpose, released, media_type, bytes FROM feedback.photo
                        WHERE id = ? AND report_id IS NOT NULL""",
                        row -> new StoredPhoto(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                Purpose.valueOf(row.getString(3)),
                                row.getBoolean(4),
                                new CleanPhoto(row.getString(5), row.getBytes(6))),
                        photo)
                .stream()
                .findFirst();
    }

    @Override
    public void release(UUID photo, boolean released) {
        sql.update("UPDATE feedback.photo SET released = ? WHERE id = ?", released, photo);
    }

    @Override
    public int deleteDraft(UUID draft) {
        return sql.update("DELETE FROM feedback.photo WHERE report_id IS NULL AND draft_id = ?", draft);
    }

    @Override
    public int deleteDraftsBefore(Instant before) {
        return sql.update("DELETE FROM feedback.photo WHERE report_id IS NULL AND added_at < ?", before);
    }
}
