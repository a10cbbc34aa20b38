package vn.motcua.procedure.plain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.plain.PlainDraft.Doubt;

/// A paper in the making.
///
/// @param id tells the row from others while it moves
/// @param source the record's entry from which it was drafted; empty for one that an editor added
/// @param guess what the machine took the entry for; absent without a source
/// @param confidence of the guess, in per cent
/// @param confirmed an editor said that the row is right
/// @param heading under which the record has it; empty for none
/// @param doubt what else the machine was unsure of; absent for nothing
@Serdeable
public record Paper(
        String id,
        String name,
        Kind kind,
        int originals,
        int copies,
        String when,
        String note,
        String form,
        String formUrl,
        String source,
        @Nullable Kind guess,
        int confidence,
        boolean confirmed,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        String heading,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Doubt doubt) {
    /// From this confidence on, in per cent, a guess needs nobody's confirmation.
    public static final int SURE = 80;

    /// Named for reading, or it might be read by the shorter one and lose what that leaves out.
    @JsonCreator
    public Paper {
        heading = heading == null || heading.isEmpty() ? null : heading;
    }

    public Paper(
            String id,
            String name,
            Kind kind,
            int originals,
            int copies,
            String when,
            String note,
            String form,
            String formUrl,
            String source,
            @Nullable Kind guess,
            int confidence,
            boolean confirmed) {
        this(
                id,
                name,
                kind,
                originals,
                copies,
                when,
                note,
                form,
                formUrl,
                source,
                guess,
                confidence,
                confirmed,
                null,
                null);
    }

    public static Paper empty(String id) {
        return new Paper(id, "", Kind.SUBMIT, 1, 0, "", "", "", "", "", null, 0, false);
    }

    /// Whether the machine was unsure and nobody has decided yet.
    public boolean isDoubtful() {
        return !confirmed && guess == kind && (doubt != null || confidence < SURE);
    }

    /// Whether a note may go together with all others: a sure one of which nothing has to be brought.
    public boolean isDroppable() {
        return kind == Kind.NOTE && !isDoubtful() && originals + copies == 0;
    }

    /// Whether the kind is what the machine was unsure of.
    public boolean isKindDoubtful() {
        return guess == kind && confidence < SURE;
    }

    /// The heading of the record above it; empty for none.
    public String above() {
        return Objects.requireNonNullElse(heading, "");
    }

    /// Whether an editor has told its kind.
    public boolean isDecided() {
        return guess != null && (confirmed || guess != kind);
    }

    public Paper confirm() {
        return with(name, kind, when, note, guess, true);
    }

    Paper named(String other) {
        return with(other, kind, when, note, guess, confirmed);
    }

    Paper noting(String other) {
        return with(name, kind, when, other, guess, confirmed);
    }

    /// Needed in every case, under this condition of its own; empty for none.
    Paper inEveryCase(String own) {
        Kind plainly = kind == Kind.CASE && own.isEmpty() ? Kind.SUBMIT : kind;
        return with(name, plainly, own, note, plainly, confirmed);
    }

    private Paper with(
            String otherName,
            Kind otherKind,
            String otherCase,
            String otherNote,
            @Nullable Kind otherGuess,
            boolean isConfirmed) {
        return new Paper(
                id,
                otherName,
                otherKind,
                originals,
                copies,
                otherCase,
                otherNote,
                form,
                formUrl,
                source,
                otherGuess,
                confidence,
                isConfirmed,
                heading,
                doubt);
    }

    RequiredDocument document() {
        return new RequiredDocument(
                name, kind, originals, copies, "", when, note, form, formUrl.isEmpty() ? null : formUrl);
    }
}
