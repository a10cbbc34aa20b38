package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.Application;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SecondDatabase;

/// Imports into an installation of its own, whose service runs meanwhile.
@ExtendWith(RunningServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProcedureImportIT {
    private static final Path NATIONAL = Path.of("../../shared/data/procedures/national-2026-07.txt.tar.xz");

    private static final Path PORTAL = Path.of("../../shared/data/procedures/portal-2026-06.json.tar.xz");

    private final RunningServer server;
    private ApplicationContext node;
    private ProcedureImport imports;
    private ProcedureCatalogue catalogue;

    ProcedureImportIT(RunningServer server) {
        this.server = server;
    }

    @BeforeAll
    void start() throws Exception {
        Map<String, Object> properties = SecondDatabase.properties(server, "procedure_import_it");
        node = ApplicationContext.builder()
                .mainClass(Application.class)
                .deduceEnvironment(false)
                .properties(properties)
                .banner(false)
                .start();
        imports = node.getBean(ProcedureImport.class);
        catalogue = node.getBean(ProcedureCatalogue.class);
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    @Order(1)
    void shouldOnlyTellInADryRun(@TempDir Path folder) {
        SampleRecords.write(folder, "9.000001", SampleRecords.record("9.000001", "Xin phép thả diều"));
        catalogue.refresh();
        long version = catalogue.version();

        ImportReport report = imports.run(folder, true, progress -> {});

        assertThat(report.dryRun()).isTrue();
        assertThat(report.added()).isEqualTo(1);
        catalogue.refresh();
        assertThat(catalogue.version()).isEqualTo(version);
        assertThat(catalogue.byCode(new ProcedureCode("9.000001"))).isEmpty();
    }

    @Test
    @Order(2)
    void shouldShowNewRecordsWithoutARestartAndChangeNothingTheSecondTime(@TempDir Path folder) {
        SampleRecords.write(folder, "9.000001", SampleRecords.record("9.000001", "Xin phép thả diều"));
        SampleRecords.write(folder, "9.000002", SampleRecords.record("9.000002", "Xin phép thả diều ban đêm"));

        assertThat(imports.run(folder, false, progress -> {}).added()).isEqualTo(2);
        await(() -> titles("tha dieu ban dem").contains("Xin phép thả diều ban đêm"));
        String tag = catalogue.tag(new ProcedureCode("9.000001")).orElseThrow();

        ImportReport second = imports.run(folder, false, progress -> {});
        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(second.touched()).isFalse();
        assertThat(catalogue.tag(new ProcedureCode("9.000001"))).contains(tag);
    }

    @Test
    @Order(3)
    void shouldKeepTheOldTextAsAVersionWhenARecordChanges(@TempDir Path folder) {
        String changed = SampleRecords.record("9.000001", "Xin phép thả diều").replace("20000 VNĐ", "30000 VNĐ");
        SampleRecords.write(folder, "9.000001", changed);

        assertThat(imports.run(folder, false, progress -> {}).changed()).isEqualTo(1);
        CatalogueDesk.Sheet sheet = node.getBean(CatalogueDesk.class)
                .sheet(new ProcedureCode("9.000001"), "48")
                .orElseThrow();
        assertThat(sheet.versions()).hasSize(2);
        assertThat(sheet.rawOfficial()).contains("30000");
        await(() -> catalogue.byCode(new ProcedureCode("9.000001")).stream()
                .anyMatch(entry ->
                        entry.channels().getFirst().fees().getFirst().amount().intValue() == 30_000));
    }

    @Test
    @Order(4)
    void shouldRejectWithAReasonAndTakeOverTheRest(@TempDir Path folder) {
        SampleRecords.write(folder, "9.000003", SampleRecords.record("9.000003", "Thả bóng bay"));
        SampleRecords.write(folder, "9.000003z", SampleRecords.record("9.000003", "Thả bóng bay lần nữa"));
        SampleRecords.write(folder, "9.0000031", SampleRecords.record("9.0000031", "Mã thừa một số"));
        SampleRecords.write(
                folder,
                "9.000004",
                SampleRecords.record("9.000004", "7/QĐ-UBND", "Thả bóng bay ở tỉnh khác")
                        .replace("Ủy ban nhân dân cấp xã", "Sở Bóng bay tỉnh Thanh Hóa"));

        ImportReport report = imports.run(folder, false, progress -> {});

        assertThat(report.rejected()).isEqualTo(2);
        assertThat(report.rows())
                .extracting(row -> row.finding().reason())
                .contains(Finding.Reason.DUPLICATE_CODE, Finding.Reason.MALFORMED_CODE);
        await(() -> titles("tha bong bay").contains("Thả bóng bay"));
        assertThat(titles("tha bong bay o tinh khac"))
                .as("another province's record is kept but never served")
                .doesNotContain("Thả bóng bay ở tỉnh khác");
        assertThat(catalogue.byCode(new ProcedureCode("9.000004"))).isEmpty();
        assertThat(node.getBean(CatalogueDesk.class).records("bóng bay khác", 5))
                .anySatisfy(row -> assertThat(row.province()).isEqualTo("38"));
        assertThat(node.getBean(CatalogueDesk.class).runs(1).getFirst().rejected())
                .isEqualTo(2);
    }

    @Test
    @Order(5)
    void shouldNameFileAndLineOfACorruptSourceAndLeaveTheCatalogue(@TempDir Path folder) throws Exception {
        long version = catalogue.version();
        SampleRecords.write(folder, "9.000005", SampleRecords.record("9.000005", "Đẹp trai"));
        Files.write(
                folder.resolve("9.000006.txt"),
                "Mã thủ tục: 9.000006\nTên thủ tục: Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> imports.run(folder, false, progress -> {}))
                .isInstanceOf(CorruptSourceException.class)
                .hasMessageContaining("9.000006.txt, line 1");

        Path archive =
                Files.write(folder.resolve("cut.txt.tar.xz"), new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z', 0, 0});
        assertThatThrownBy(() -> imports.run(archive, false, progress -> {}))
                .isInstanceOf(CorruptSourceException.class)
                .hasMessageContaining("cut.txt.tar.xz");

        Path json = Files.writeString(folder.resolve("9.000007.json"), "{\n\"ma_thu_tuc\": \n}");
        assertThatThrownBy(() -> imports.run(json, false, progress -> {}))
                .isInstanceOf(CorruptSourceException.class)
                .hasMessageContaining("9.000007.json, line 3");
        catalogue.refresh();
        assertThat(catalogue.version()).isEqualTo(version);
    }

    @Test
    @Order(6)
    void shouldMarkWhatACompleteSourceLacksAndLeaveARunEachTime(@TempDir Path folder) {
        CatalogueDesk desk = node.getBean(CatalogueDesk.class);
        SampleRecords.write(folder, "9.000001", SampleRecords.record("9.000001", "Xin phép thả diều"));
        imports.run(folder, false, progress -> {});
        int runs = desk.runs(100).size();

        ImportReport partial = imports.run(folder, false, progress -> {});
        assertThat(partial.touched()).isFalse();
        assertThat(partial.vanished())
                .as("a part of the records says nothing of the rest")
                .isZero();
        assertThat(desk.runs(100)).hasSize(runs + 1);
        assertThat(desk.runs(1).getFirst().unchanged()).isEqualTo(1);
        assertThat(vanished(desk, "9.000002")).isFalse();

        assertThat(imports.run(folder, true, true, progress -> {}).vanished()).isEqualTo(3);
        assertThat(vanished(desk, "9.000002")).as("a dry run marks nothing").isFalse();
        assertThat(imports.run(folder, false, true, progress -> {}).vanished()).isEqualTo(3);
        assertThat(desk.runs(1).getFirst().vanished()).isEqualTo(3);
        assertThat(vanished(desk, "9.000001")).isFalse();
        assertThat(vanished(desk, "9.000002")).isTrue();
        assertThat(vanished(desk, "1.001193"))
                .as("what ships was never in the source")
                .isFalse();
        assertThat(catalogue.byCode(new ProcedureCode("9.000002")))
                .as("served until a person decides")
                .isPresent();
        assertThat(imports.run(folder, false, true, progress -> {}).vanished())
                .as("marked once")
                .isZero();

        SampleRecords.write(folder, "9.000002", SampleRecords.record("9.000002", "Xin phép thả diều ban đêm"));
        imports.run(folder, false, progress -> {});
        assertThat(vanished(desk, "9.000002")).as("it came back").isFalse();
    }

    private static boolean vanished(CatalogueDesk desk, String code) {
        return desk.sheet(new ProcedureCode(code), "48").orElseThrow().vanished();
    }

    @Test
    @Order(7)
    void shouldImportTheNationalSetWithinAMinute() {
        assumeTrue(
                Files.isRegularFile(NATIONAL),
                () -> "The national set is not at " + NATIONAL.toAbsolutePath().normalize());

        ImportReport first = imports.run(NATIONAL, false, progress -> {});

        assertThat(first.records()).isEqualTo(5652);
        assertThat(first.rejected()).isEqualTo(3);
        assertThat(first.took()).isLessThan(Duration.ofSeconds(60));
        await(() -> catalogue.items().size() > 4000);
        assertThat(imports.run(NATIONAL, false, progress -> {}).unchanged()).isEqualTo(5649);
        shouldServeNobodyElsesRecords();
        shouldFindWhatPeopleSay();
        shouldBeFast();
    }

    @Test
    @Order(8)
    void shouldTellWhereTheTwoRealSourcesDisagree() {
        assumeTrue(
                Files.isRegularFile(PORTAL),
                () -> "The portal's set is not at " + PORTAL.toAbsolutePath().normalize());

        ImportReport report = imports.run(PORTAL, false, progress -> {});

        assertThat(report.took()).isLessThan(Duration.ofSeconds(60));
        List<SourceConflict.Point> points = node.getBean(CatalogueDesk.class).disputed().stream()
                .flatMap(disputed -> disputed.conflicts().stream())
                .map(SourceConflict::point)
                .toList();
        assertThat(points).hasSize(report.conflicts());
        assertThat(points.stream().filter(SourceConflict.Point.NAME::equals).count())
                .isBetween(15L, 30L);
        assertThat(points.stream().filter(SourceConflict.Point.LEVELS::equals).count())
                .isBetween(40L, 60L);
        assertThat(points.stream().filter(SourceConflict.Point.FEES::equals).count())
                .isBetween(50L, 120L);
        assertThat(node.getBean(CatalogueDesk.class).conflicts(new ProcedureCode("1.003290")))
                .as("100 VND in the text files, 100 USD on the portal")
                .singleElement()
                .extracting(SourceConflict::point)
                .isEqualTo(SourceConflict.Point.FEES);
    }

    @Test
    @Order(7)
    void shouldFindAChangedTextWithinTwoSecondsWhileBusy(@TempDir Path folder) throws Exception {
        SampleRecords.write(folder, "9.000001", SampleRecords.record("9.000001", "Xin phép thả diều sáo"));
        var busy = new AtomicBoolean(true);
        List<Thread> searching = IntStream.range(0, 4)
                .mapToObj(i -> Thread.ofVirtual().start(() -> searchWhile(busy)))
                .toList();
        try {
            imports.run(folder, false, progress -> {});
            Instant stored = Instant.now();
            await(() -> titles("tha dieu sao").contains("Xin phép thả diều sáo"));
            assertThat(Duration.between(stored, Instant.now())).isLessThan(Duration.ofSeconds(2));
        } finally {
            busy.set(false);
        }
        for (Thread each : searching) {
            each.join();
        }
    }

    private void searchWhile(AtomicBoolean busy) {
        while (busy.get()) {
            titles("cấp lại giấy phép lái xe");
        }
    }

    private void shouldServeNobodyElsesRecords() {
        List<CatalogueItem> items = catalogue.items();
        assertThat(items)
                .allMatch(item -> item.province().isEmpty() || item.province().equals("48"));
        assertThat(items).anyMatch(item -> item.province().equals("48"));
        assertThat(items)
                .as("a plain number as decision, bodies of Thanh Hóa")
                .noneMatch(item -> item.code().value().equals("1.115540"));
        assertThat(items)
                .as("decided by a ministry, though it names a body of Hà Nội")
                .anyMatch(item -> item.code().value().equals("1.003793"));
    }

    private void shouldFindWhatPeopleSay() {
        assertThat(titles("lam khai sinh cho be")).contains("Đăng ký khai sinh cho con");
        assertThat(catalogue.byCode(new ProcedureCode("1.001193")).orElseThrow().curated())
                .as("the plain layer stays over the imported record")
                .isTrue();
    }

    private void shouldBeFast() {
        for (int i = 0; i < 200; i++) {
            catalogue.search(CatalogueQuery.text("đăng ký kết hôn", 20));
        }
        long began = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            catalogue.search(CatalogueQuery.text("cấp lại giấy phép lái xe " + i, 20));
        }
        assertThat((System.nanoTime() - began) / 100_000_000.0)
                .as("milliseconds a search")
                .isLessThan(20);
    }

    private List<String> titles(String query) {
        return catalogue.search(CatalogueQuery.text(query, 20)).items().stream()
                .map(CatalogueItem::title)
                .toList();
    }

    private static void await(BooleanSupplier condition) {
        Instant deadline = Instant.now().plusSeconds(30);
        while (!condition.getAsBoolean() && Instant.now().isBefore(deadline)) {
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
