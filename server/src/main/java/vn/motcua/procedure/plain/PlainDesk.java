package vn.motcua.procedure.plain;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.AuditLog;
import vn.motcua.identity.StaffUser;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.CatalogueTouch;
import vn.motcua.procedure.PlainLayer;
import vn.motcua.procedure.PlainPublishing;
import vn.motcua.procedure.PlainPublishing.Standing;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.plain.Editing.Edit;
import vn.motcua.procedure.plain.Editing.Stamp;
import vn.motcua.shared.error.DomainException;

/// Where editors write plain layers (bàn biên tập lớp dễ hiểu): open, save, publish, restore. Every deed is kept and
/// audited; nobody's words are overwritten unseen.
@Singleton
@Transactional
public class PlainDesk {
    private final PlainPublishing publishing;
    private final EditQueries edits;
    private final Corrections corrections;
    private final Drafting drafting;
    private final CatalogueTouch touch;
    private final AuditLog audit;

    PlainDesk(
            PlainPublishing publishing,
            EditQueries edits,
            Corrections corrections,
            Drafting drafting,
            CatalogueTouch touch,
            AuditLog audit) {
        this.touch = touch;
        this.publishing = publishing;
        this.edits = edits;
        this.corrections = corrections;
        this.drafting = drafting;
        this.audit = audit;
    }

    /// A draft that waits for somebody to publish it.
    public record OpenDraft(ProcedureCode code, String title, String actorName, Instant at) {}

    /// A plain layer that is or was in force.
    ///
    /// @param actorName who published it; empty for what ships with the program
    /// @param standing whether citizens see it now
    public record Version(UUID id, int number, String source, String actorName, Instant recordedAt, boolean standing) {}

    /// A published layer whose official text has changed since somebody looked.
    public record ToReview(ProcedureCode code, String title, Instant changedAt, Procedure before, Procedure now) {}

    /// @throws DomainException the record does not exist
    public Editing open(ProcedureCode code) {
        Standing standing = standing(code);
        Optional<Edit> last = edits.last(code);
        Stamp stamp = new Stamp(last.map(Edit::number).orElse(0), standing.plain());
        PlainDraft draft = last.filter(edit -> edit.action() == EditAction.DRAFTED)
                .map(Edit::content)
                .orElseGet(() -> last.filter(edit -> edit.plain().equals(standing.plain())
                                && edit.plain().isPresent())
                        .map(Edit::content)
                        .orElseGet(() -> beginning(standing.entry())));
        Procedure seen = edits.unseenSince(code)
                .flatMap(version -> publishing.official(code, version))
                .orElse(null);
        return new Editing(standing, stamp, draft, last, seen);
    }

    private Standing standing(ProcedureCode code) {
        return publishing
                .standing(code)
                .orElseThrow(() -> new DomainException(ErrorCode.PROCEDURE_NOT_FOUND, "no record " + code));
    }

    /// Keeps a draft; publishes it if asked to.
    ///
    /// @param from the state the editor started from
    public SaveOutcome save(ProcedureCode code, Stamp from, PlainDraft draft, boolean publish, StaffUser editor) {
        edits.lock(code);
        Editing now = open(code);
        EditAction action = publish ? EditAction.PUBLISHED : EditAction.DRAFTED;
        if (!now.stamp().equals(from)) {
            boolean again = now.draft().equals(draft)
                    && now.last().filter(edit -> edit.action() == action).isPresent();
            return again ? new SaveOutcome.Saved(now.stamp()) : overtaken(code, from, draft, now);
        }
        int number = from.number() + 1;
        UUID plain = publish ? publishing.publish(code, draft.layer()) : null;
        edits.append(code, number, action, draft, now.standing().official(), plain, editor);
        corrections.keep(code, now.standing().entry().official(), draft, editor);
        audit.record(editor, publish ? "procedure.published" : "procedure.drafted", code.value(), "#" + number);
        return new SaveOutcome.Saved(new Stamp(
                number, publish ? Optional.ofNullable(plain) : now.standing().plain()));
    }

    private SaveOutcome overtaken(ProcedureCode code, Stamp from, PlainDraft mine, Editing now) {
        PlainDraft base = base(code, from, now);
        return new SaveOutcome.Overtaken(now, base, DraftMerge.differences(base, mine, now.draft()));
    }

    /// The draft that an editor saw who started from this state.
    public PlainDraft base(ProcedureCode code, Stamp from, Editing now) {
        Optional<PlainDraft> kept = edits.edit(code, from.number())
                .filter(edit -> edit.action() == EditAction.DRAFTED
                        || edit.plain().isPresent() && edit.plain().equals(from.plain()))
                .map(Edit::content);
        return kept.or(() -> from.plain()
                        .flatMap(version -> publishing.plain(code, version))
                        .map(layer -> PlainDraft.of(
                                layer, now.standing().entry().official().channels())))
                .orElseGet(() ->
                        beginning(new CatalogueEntry(now.standing().entry().official(), null)));
    }

    /// What an editor who opens a record begins with: the layer in force, else a draft made from the record.
    private PlainDraft beginning(CatalogueEntry entry) {
        return entry.curated() ? PlainDraft.of(entry) : drafting.from(entry);
    }

    /// Puts an earlier version into force; a draft that was open stays open.
    public void restore(ProcedureCode code, UUID version, StaffUser editor) {
        edits.lock(code);
        Editing now = open(code);
        PlainLayer layer = publishing
                .plain(code, version)
                .orElseThrow(() -> new DomainException(ErrorCode.NOT_FOUND, "no version " + version));
        UUID plain = publishing.publish(code, layer);
        int number = now.stamp().number() + 1;
        PlainDraft content =
                PlainDraft.of(layer, now.standing().entry().official().channels());
        edits.append(code, number, EditAction.RESTORED, content, now.standing().official(), plain, editor);
        if (now.hasDraft()) {
            edits.append(
                    code,
                    number + 1,
                    EditAction.DRAFTED,
                    now.draft(),
                    now.standing().official(),
                    null,
                    editor);
        }
        audit.record(editor, "procedure.restored", code.value(), version.toString());
    }

    /// Throws the draft away; what is published stays, and the draft stays in the history.
    public void discard(ProcedureCode code, Stamp from, StaffUser editor) {
        edits.lock(code);
        Editing now = open(code);
        if (!now.stamp().equals(from)) {
            throw new DomainException(ErrorCode.STALE_EDIT, "somebody else has saved meanwhile");
        }
        if (now.hasDraft()) {
            edits.append(
                    code,
                    from.number() + 1,
                    EditAction.DISCARDED,
                    PlainDraft.of(now.standing().entry()),
                    now.standing().official(),
                    now.standing().plain().orElse(null),
                    editor);
            audit.record(editor, "procedure.draft_discarded", code.value(), "#" + from.number());
        }
    }

    /// Says that the published layer still fits the changed official text.
    public void reviewed(ProcedureCode code, StaffUser editor) {
        edits.lock(code);
        Editing now = open(code);
        int number = now.stamp().number() + 1;
        edits.append(
                code,
                number,
                EditAction.REVIEWED,
                PlainDraft.of(now.standing().entry()),
                now.standing().official(),
                now.standing().plain().orElse(null),
                editor);
        if (now.hasDraft()) {
            edits.append(
                    code,
                    number + 1,
                    EditAction.DRAFTED,
                    now.draft(),
                    now.standing().official(),
                    null,
                    editor);
        }
        touch.record(code);
        audit.record(editor, "procedure.reviewed", code.value(), "#" + number);
    }

    /// Published layers under which the official text changed, the newest change first.
    public List<ToReview> toReview() {
        return edits.reviews().stream()
                .map(review -> new ToReview(
                        review.code(),
                        review.title(),
                        review.changedAt(),
                        Objects.requireNonNull(publishing
                                .official(review.code(), review.seen())
                                .orElse(null)),
                        Objects.requireNonNull(publishing
                                .official(review.code(), review.official())
                                .orElse(null))))
                .filter(review ->
                        !OfficialChanges.between(review.before(), review.now()).isEmpty())
                .toList();
    }

    public List<OpenDraft> drafts() {
        return edits.drafts();
    }

    public List<Version> versions(ProcedureCode code) {
        return edits.versions(code);
    }

    /// A plain layer of this record that is or was in force.
    public Optional<PlainLayer> layer(ProcedureCode code, UUID version) {
        return publishing.plain(code, version);
    }
}
