package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.Application;
import vn.motcua.identity.Role;
import vn.motcua.procedure.repeal.RepealDesk;
import vn.motcua.procedure.repeal.RepealDraft;
import vn.motcua.procedure.repeal.RepealOutcome;
import vn.motcua.procedure.repeal.Vanished;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SecondDatabase;
import vn.motcua.testing.SignedIn;

/// A repeal with a day ahead takes effect on that day, on a running node, by itself.
@ExtendWith(RunningServer.class)
class RepealDayIT {
    private static final ProcedureCode ENDING = new ProcedureCode("9.720001");
    private static final ProcedureCode GOING = new ProcedureCode("9.720002");
    private static final ProcedureCode STAYING = new ProcedureCode("9.720003");

    @TempDir
    static Path folder;

    @BeforeAll
    static void importRecords(RunningServer server) {
        for (ProcedureCode code : new ProcedureCode[] {ENDING, GOING, STAYING}) {
            SampleRecords.write(folder, code.value(), SampleRecords.record(code.value(), "Thả chim số " + code));
        }
        server.get(ProcedureImport.class).run(folder, false, progress -> {});
    }

    @Test
    void shouldEndOnItsDayOnARunningNode(RunningServer server) throws Exception {
        ProcedureCatalogue catalogue = server.get(ProcedureCatalogue.class);
        CatalogueTouch touch = server.get(CatalogueTouch.class);
        LocalDate tomorrow = touch.today().plusDays(1);
        repeal(server, ENDING, tomorrow);
        await(() -> catalogue.ends(ENDING).isPresent());
        assertThat(catalogue.item(ENDING)).isPresent();
        long before = catalogue.version();

        touch.day(tomorrow);
        await(() -> catalogue.repealed(ENDING).isPresent());
        assertThat(catalogue.item(ENDING)).isEmpty();
        assertThat(catalogue.version()).as("every cache hears of it").isGreaterThan(before);
        long after = catalogue.version();
        touch.day(tomorrow);
        touch.day(touch.today());
        Thread.sleep(300);
        assertThat(catalogue.version())
                .as("one switch a day, also between clocks that differ")
                .isEqualTo(after);

        server.get(RepealDesk.class)
                .undo(ENDING, 1, SignedIn.as(server, Role.CATALOGUE_EDITOR).user());
        await(() -> catalogue.item(ENDING).isPresent());
        server.execute("UPDATE procedure.catalogue SET day = day - 1");
    }

    @Test
    void shouldEndOnEveryNode(RunningServer server) throws Exception {
        Map<String, Object> installation = SecondDatabase.properties(server, "repeal_day_it");
        ProcedureCode birth = new ProcedureCode("1.001193");
        try (ApplicationContext one = node(installation);
                ApplicationContext other = node(installation)) {
            ProcedureCatalogue there = other.getBean(ProcedureCatalogue.class);
            CatalogueTouch here = one.getBean(CatalogueTouch.class);
            LocalDate tomorrow = here.today().plusDays(1);
            one.getBean(RepealDesk.class)
                    .repeal(
                            birth,
                            0,
                            new RepealDraft(tomorrow.toString(), "5/QĐ-BTP", "2026-06-20", "1.000894", ""),
                            SignedIn.as(server, Role.CATALOGUE_EDITOR).user());
            await(() -> there.ends(birth).isPresent());

            here.day(tomorrow);
            await(() -> there.repealed(birth).isPresent());
            assertThat(there.best("khai sinh", 5)).noneMatch(hit -> hit.id().equals(birth.value()));
            assertThat(there.successors(there.repealed(birth).orElseThrow().repeal()))
                    .extracting(CatalogueItem::code)
                    .containsExactly(new ProcedureCode("1.000894"));
        }
    }

    private static ApplicationContext node(Map<String, Object> installation) {
        return ApplicationContext.builder()
                .mainClass(Application.class)
                .deduceEnvironment(false)
                .properties(installation)
                .banner(false)
                .start();
    }

    @Test
    void shouldAskAPersonAboutVanishedRecordsOnce(RunningServer server) throws Exception {
        RepealDesk desk = server.get(RepealDesk.class);
        var editor = SignedIn.as(server, Role.CATALOGUE_EDITOR).user();
        java.nio.file.Files.delete(folder.resolve(GOING + ".txt"));
        java.nio.file.Files.delete(folder.resolve(STAYING + ".txt"));
        importComplete(server);
        assertThat(desk.vanished())
                .filteredOn(row -> !row.kept())
                .extracting(Vanished::code)
                .contains(GOING, STAYING);

        repeal(server, GOING, LocalDate.of(2026, 7, 1));
        desk.keep(STAYING, editor);
        desk.keep(STAYING, editor);
        importComplete(server);
        assertThat(desk.vanished())
                .filteredOn(row -> row.code().equals(GOING) || row.code().equals(STAYING))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.code()).isEqualTo(STAYING);
                    assertThat(row.kept()).isTrue();
                    assertThat(row.actorName()).isEqualTo(editor.displayName());
                });
        desk.undo(GOING, 1, editor);
        assertThat(desk.vanished()).anyMatch(row -> row.code().equals(GOING) && !row.kept());
        desk.keep(GOING, editor);
    }

    /// A complete source of what all tests imported would be needed to leave their records alone; they are kept.
    private static void importComplete(RunningServer server) {
        server.get(ProcedureImport.class).run(folder, false, true, progress -> {});
        RepealDesk desk = server.get(RepealDesk.class);
        var editor = SignedIn.as(server, Role.CATALOGUE_EDITOR).user();
        desk.vanished().stream()
                .map(Vanished::code)
                .filter(code -> !code.equals(GOING) && !code.equals(STAYING))
                .forEach(code -> desk.keep(code, editor));
    }

    private static void repeal(RunningServer server, ProcedureCode code, LocalDate from) {
        RepealOutcome outcome = server.get(RepealDesk.class)
                .repeal(
                        code,
                        0,
                        new RepealDraft(from.toString(), "5/QĐ-BTP", "2026-06-20", "", ""),
                        SignedIn.as(server, Role.CATALOGUE_EDITOR).user());
        assertThat(outcome).isInstanceOf(RepealOutcome.Saved.class);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(5));
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
