package vn.motcua.procedure.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.identity.AuditLog;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.checklist.ChecklistVersion.Source;
import vn.motcua.procedure.checklist.ChecklistVersion.State;
import vn.motcua.testing.RunningServer;

@ExtendWith(RunningServer.class)
class ChecklistVersionsIT {
    private static final ProcedureCode BIRTH = new ProcedureCode(Given.BIRTH);

    @BeforeEach
    void publish(RunningServer server) {
        Published.table(server, Given.birthTable());
    }

    private static ChecklistTable changed(String from, String to) {
        return Given.table(Given.birthJson().replace(from, to));
    }

    @Test
    void shouldShowWithinTwoSecondsWhatAnotherNodePublished(RunningServer server) throws Exception {
        Checklists checklists = server.get(Checklists.class);
        ChecklistQueries otherNode = server.get(ChecklistQueries.class);
        ChecklistTable table = changed("Ai đi nộp hồ sơ?", "Ai mang hồ sơ đi?");
        Instant began = Instant.now();
        otherNode.inTransaction(() -> {
            otherNode.add(table, State.PUBLISHED, Source.EDITOR, "khac", began);
            otherNode.announce(began);
            return true;
        });
        waitFor(() -> checklists.find(BIRTH).orElseThrow().table().equals(table));
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void shouldShowThePlainListWhenAPaperIsNoLongerInTheRecord(RunningServer server) throws Exception {
        ChecklistQueries queries = server.get(ChecklistQueries.class);
        Checklists checklists = server.get(Checklists.class);
        // As if the record had lost the paper: the table names one that it does not have.
        ChecklistTable orphaned = changed("\"document\": \"Giấy ủy quyền\"", "\"document\": \"Giấy của năm ngoái\"");
        queries.inTransaction(() -> {
            queries.add(orphaned, State.PUBLISHED, Source.EDITOR, "test", Instant.now());
            queries.announce(Instant.now());
            return true;
        });
        waitFor(() -> checklists.find(BIRTH).isEmpty());
        HttpResponse<String> page = server.http()
                .send(
                        HttpRequest.newBuilder(server.uri("/thu-tuc/1.001193/giay-to"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).contains("/thu-tuc/1.001193");
        assertThat(server.get(ChecklistDesk.class).rows())
                .filteredOn(row -> row.code().equals(BIRTH))
                .allSatisfy(row -> assertThat(row.toCheck()).isTrue());
        assertThat(server.get(ChecklistDesk.class).sheet(BIRTH).orElseThrow().problems())
                .isNotEmpty();
    }

    @Test
    void shouldRefuseAStaleVersionAndKeepBothTexts(RunningServer server) {
        ChecklistDesk desk = server.get(ChecklistDesk.class);
        int base = desk.sheet(BIRTH).orElseThrow().newest();
        assertThat(desk.keep(changed("Của người đi nộp", "Còn hạn"), base, Published.EDITOR))
                .isInstanceOf(SaveOutcome.Saved.class);
        assertThat(desk.publish(Given.birthTable(), base, Published.EDITOR))
                .isInstanceOfSatisfying(
                        SaveOutcome.Stale.class,
                        stale -> assertThat(stale.newer().author()).isEqualTo("bientap"));
        assertThat(desk.sheet(BIRTH).orElseThrow().newest()).isEqualTo(base + 1);
    }

    @Test
    void shouldNotPublishAFaultyTableAndNotShowADraft(RunningServer server) {
        ChecklistDesk desk = server.get(ChecklistDesk.class);
        ChecklistTable faulty = changed(
                "\"id\": \"surrogate\", \"text\": \"Bé có sinh nhờ mang thai hộ không?\"",
                "\"id\": \"surrogate\", \"text\": \"\"");
        int base = desk.sheet(BIRTH).orElseThrow().newest();
        assertThat(desk.publish(faulty, base, Published.EDITOR)).isInstanceOf(SaveOutcome.Faulty.class);
        assertThat(desk.keep(faulty, base, Published.EDITOR)).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(server.get(Checklists.class).find(BIRTH).orElseThrow().table())
                .isEqualTo(Given.birthTable());
        assertThat(desk.sheet(BIRTH).orElseThrow().table())
                .as("the editor goes on with the draft")
                .isEqualTo(faulty);
    }

    @Test
    void shouldWithdrawAndWriteDownWhoDidWhat(RunningServer server) {
        ChecklistDesk desk = server.get(ChecklistDesk.class);
        desk.withdraw(BIRTH, desk.sheet(BIRTH).orElseThrow().newest(), Published.EDITOR);
        assertThat(server.get(Checklists.class).existFor(BIRTH)).isFalse();
        assertThat(server.get(AuditLog.class).before(Long.MAX_VALUE, 3))
                .anyMatch(entry -> entry.action().equals("checklist.withdrawn")
                        && entry.subject().equals(Given.BIRTH)
                        && entry.actorName().equals("bientap"));
    }

    @Test
    void shouldOnlyOfferANewTableOfTheProgramWhereAnEditorMadeOne(RunningServer server) {
        ChecklistSeeding seeding = server.get(ChecklistSeeding.class);
        byte[] shipped = Given.birthJson()
                .replace("Của người đi nộp", "Bản của chương trình")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(seeding.seed(Map.of("1.001193.json", shipped))).isEqualTo(1);
        assertThat(seeding.seed(Map.of("1.001193.json", shipped)))
                .as("once only")
                .isZero();
        ChecklistDesk.Sheet sheet = server.get(ChecklistDesk.class).sheet(BIRTH).orElseThrow();
        assertThat(sheet.offered()).isPresent();
        assertThat(sheet.table()).isEqualTo(Given.birthTable());
        assertThat(server.get(Checklists.class).find(BIRTH).orElseThrow().table())
                .isEqualTo(Given.birthTable());
    }

    private static void waitFor(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 300 && !condition.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
