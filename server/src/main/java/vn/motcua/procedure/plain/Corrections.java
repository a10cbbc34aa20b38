package vn.motcua.procedure.plain;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import vn.motcua.identity.StaffUser;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Kind;

/// What editors said about guessed kinds of documents (xác nhận, sửa loại giấy tờ); appended, the newest counts.
@Singleton
class Corrections {
    private final EditQueries queries;
    private final Clock clock;

    Corrections(EditQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /// An entry as an editor sorted it.
    record Correction(String entry, String heading, int originals, int copies, Kind kind) {}

    /// Every entry once, with the newest word about it.
    List<Correction> all() {
        return queries.list(
                """
                SELECT DISTINCT ON (entry, heading) entry, heading, originals, copies, kind
                FROM procedure.document_correction
                ORDER BY entry, heading, id DESC
                """,
                row -> new Correction(
                        row.getString("entry"),
                        row.getString("heading"),
                        row.getInt("originals"),
                        row.getInt("copies"),
                        Kind.valueOf(row.getString("kind"))));
    }

    /// Keeps what the draft says anew.
    void keep(ProcedureCode code, Procedure official, PlainDraft draft, StaffUser editor) {
        List<Correction> known = all();
        for (Paper paper : draft.papers()) {
            official.documents().stream()
                    .filter(document -> paper.isDecided() && document.name().equals(paper.source()))
                    .findFirst()
                    .map(document -> correction(document, paper.kind()))
                    .filter(correction -> !known.contains(correction))
                    .ifPresent(correction -> insert(code, correction, paper, editor));
        }
    }

    private static Correction correction(RequiredDocument document, Kind kind) {
        return new Correction(document.name(), document.group(), document.originals(), document.copies(), kind);
    }

    private void insert(ProcedureCode code, Correction correction, Paper paper, StaffUser editor) {
        queries.update(
                """
                INSERT INTO procedure.document_correction (code, entry, heading, originals, copies, guessed, confidence,
                                                           kind, actor_id, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                code.value(),
                correction.entry(),
                correction.heading(),
                correction.originals(),
                correction.copies(),
                Objects.requireNonNull(paper.guess()).name(),
                paper.confidence(),
                correction.kind().name(),
                editor.id(),
                clock.instant().atOffset(ZoneOffset.UTC));
    }
}
