package vn.motcua.procedure.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.procedure.DocumentLearner;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureImport;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.SampleRecords;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

@ExtendWith(RunningServer.class)
class LearningIT {
    private static final ProcedureCode CODE = new ProcedureCode("9.320001");
    private static final String ODD = "Con dấu gỗ khắc hình con diều của làng";

    @BeforeAll
    static void importRecord(RunningServer server, @TempDir Path folder) {
        SampleRecords.write(
                folder,
                CODE.value(),
                SampleRecords.record(CODE.value(), "Đóng dấu lên diều").replace("Thẻ căn cước", ODD));
        server.get(ProcedureImport.class).run(folder, false, progress -> {});
    }

    @Test
    void shouldUseACorrectionAtOnceAndTrainWithIt(RunningServer server) throws SQLException {
        DocumentKinds kinds = server.get(DocumentKinds.class);
        var again = new RequiredDocument(ODD + ".", Kind.NOTE, 1, 0, "", "", "", "");
        var nearly = new RequiredDocument(ODD + " ta", Kind.NOTE, 1, 0, "", "", "", "");
        assertThat(kinds.of(List.of(again)).getFirst().kind()).isNotEqualTo(Kind.SHOW);

        correct(server, Kind.SHOW);
        assertThat(kinds.of(List.of(again, nearly)))
                .allMatch(guess -> guess.kind() == Kind.SHOW && guess.confidence() > 0.9);
        correct(server, Kind.CASE);
        assertThat(kinds.of(List.of(again)).getFirst().kind()).isEqualTo(Kind.CASE);

        DocumentLearner.Report report = server.get(DocumentLearner.class).train();
        assertThat(report.corrections()).isPositive();
        assertThat(report.rightNow()).isGreaterThanOrEqualTo(report.rightBefore());
        assertThat(report.inUse()).isTrue();
        assertThat(kinds.classifier()).isSameAs(kinds.classifier());
    }

    @Test
    void shouldKeepCorrectionsAndEditsForEver(RunningServer server) {
        correct(server, Kind.SHOW);
        for (String table : List.of("document_correction", "plain_edit")) {
            assertThatThrownBy(() -> server.execute("DELETE FROM procedure." + table))
                    .hasMessageContaining("appended, never changed");
        }
    }

    private static void correct(RunningServer server, Kind kind) {
        PlainDesk desk = server.get(PlainDesk.class);
        StaffUser editor = SignedIn.as(server, Role.CATALOGUE_EDITOR).user();
        Editing editing = desk.open(CODE);
        PlainDraft drafted = server.get(Drafting.class).from(editing.standing().entry());
        PlainDraft corrected = drafted.withPapers(drafted.papers().stream()
                .map(paper -> paper.source().equals(ODD) ? as(paper, kind) : paper)
                .toList());
        assertThat(desk.save(CODE, editing.stamp(), corrected, false, editor)).isInstanceOf(SaveOutcome.Saved.class);
    }

    private static Paper as(Paper paper, Kind kind) {
        return new Paper(
                paper.id(),
                paper.name(),
                kind,
                paper.originals(),
                paper.copies(),
                paper.when(),
                paper.note(),
                paper.form(),
                paper.formUrl(),
                paper.source(),
                paper.guess(),
                paper.confidence(),
                true);
    }

    @Test
    void shouldCountProceduresThatLeadToAForm(RunningServer server) {
        FormLinks.Coverage coverage = server.get(FormLinks.class).coverage();
        assertThat(coverage.procedures()).isGreaterThan(100);
        assertThat(coverage.shown()).isBetween(1, coverage.procedures());
        System.out.println("Forms: " + coverage + " " + coverage.share() + " %");
    }

    @Test
    void shouldListBrokenLinksToFormsAndNeverKnockAtOurOwnDoors(RunningServer server) throws InterruptedException {
        PlainDesk desk = server.get(PlainDesk.class);
        StaffUser editor = SignedIn.as(server, Role.CATALOGUE_EDITOR).user();
        ProcedureCode code = new ProcedureCode("1.001193");
        Editing editing = desk.open(code);
        Paper first = editing.draft().papers().getFirst();
        Paper linked = new Paper(
                first.id(),
                first.name(),
                first.kind(),
                first.originals(),
                first.copies(),
                first.when(),
                first.note(),
                first.form(),
                "http://127.0.0.1:5432/mau.pdf",
                first.source(),
                first.guess(),
                first.confidence(),
                first.confirmed());
        List<Paper> papers = new ArrayList<>(editing.draft().papers());
        papers.set(0, linked);
        desk.save(code, editing.stamp(), editing.draft().withPapers(papers), true, editor);
        FormLinks links = server.get(FormLinks.class);
        assertThat(links.checkAll()).isEqualTo(1);
        assertThat(links.broken()).singleElement().satisfies(broken -> assertThat(broken.outcome())
                .isEqualTo("REFUSED"));
        Editing now = desk.open(code);
        desk.save(code, now.stamp(), editing.draft(), true, editor);
        assertThat(links.broken()).isEmpty();
    }
}
