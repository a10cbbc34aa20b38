package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.RunningServer;

@ExtendWith(RunningServer.class)
class ProcedureImportIT {
    private static final Path NATIONAL = Path.of("../../shared/data/procedures/national-2026-07.txt.tar.xz");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void shouldShowNewRecordsWithoutARestartAndChangeNothingTheSecondTime(RunningServer server) throws Exception {
        write("9.900001", "Cấp giấy thử kẹo dừa", "1/QĐ-BTP", "Ủy ban nhân dân cấp xã");
        write("9.900002", "Cấp giấy thử kẹo lạc", "2/QĐ-UBND", "UBND tỉnh Lai Châu");
        var importing = server.get(ProcedureImport.class);

        ImportReport dry = importing.run(folder, true, progress -> {});
        assertThat(dry.added()).isEqualTo(2);
        ImportReport first = importing.run(folder, false, progress -> {});
        assertThat(first.added()).as("the dry run stored nothing").isEqualTo(2);
        ImportReport second = importing.run(folder, false, progress -> {});
        assertThat(second.touched()).isFalse();
        assertThat(second.unchanged()).isEqualTo(2);

        var catalogue = server.get(ProcedureCatalogue.class);
        await(() -> catalogue.byCode(new ProcedureCode("9.900001")).isPresent());
        assertThat(catalogue.search(CatalogueQuery.text("giay thu keo dua", 5)).items())
                .first()
                .satisfies(item -> assertThat(item.code().value()).isEqualTo("9.900001"));
        assertThat(catalogue.byCode(new ProcedureCode("9.900002")))
                .as("another province's record is kept but not served")
                .isEmpty();
        assertThat(server.get(EditorDesk.class).entry(new ProcedureCode("9.900002")))
                .isPresent();
    }

    @Test
    void shouldKeepThePlainLayerAndEveryVersionWhenTheRecordChanges(RunningServer server) throws Exception {
        var code = new ProcedureCode("1.001766");
        var importing = server.get(ProcedureImport.class);
        var catalogue = server.get(ProcedureCatalogue.class);
        PlainLayer plain = catalogue.byCode(code).orElseThrow().plain();
        write(
                code.value(),
                catalogue.byCode(code).orElseThrow().official().name(),
                "163/QĐ-BTP",
                "Ủy ban nhân dân cấp xã");

        importing.run(folder, false, progress -> {});

        await(() ->
                catalogue.byCode(code).orElseThrow().official().publication().source()
                        == Publication.Source.NATIONAL_TEXT);
        assertThat(catalogue.byCode(code).orElseThrow().plain()).isEqualTo(plain);
        assertThat(server.get(EditorDesk.class).versions(code))
                .extracting(EditorDesk.Version::layer)
                .contains("OFFICIAL", "OFFICIAL", "PLAIN");
    }

    @Test
    void shouldLeaveTheCatalogueAsItWasWhenAFileIsCorrupt(RunningServer server) throws Exception {
        write("9.900003", "Cấp giấy thử ba", "1/QĐ-BTP", "A");
        byte[] latin = "Mã thủ tục: 9.900004\nTên".getBytes(java.nio.charset.StandardCharsets.UTF_16);
        Files.write(folder.resolve("9.900004.txt"), latin);
        long before = server.get(ProcedureQueries.class).version();

        assertThatThrownBy(() -> server.get(ProcedureImport.class).run(folder, false, progress -> {}))
                .isInstanceOf(CorruptSourceException.class)
                .hasMessageContaining("9.900004.txt, line 1");
        assertThat(server.get(ProcedureQueries.class).version()).isEqualTo(before);
    }

    @Test
    void shouldNameTheArchiveEntryWhereItBreaksOff(RunningServer server) throws Exception {
        assumeTrue(Files.exists(NATIONAL), "the national archive is not beside the repository: " + NATIONAL);
        byte[] whole = Files.readAllBytes(NATIONAL);
        Path broken = folder.resolve("broken.tar.xz");
        Files.write(broken, java.util.Arrays.copyOf(whole, whole.length / 20));

        assertThatThrownBy(() -> server.get(ProcedureImport.class).run(broken, false, progress -> {}))
                .isInstanceOf(CorruptSourceException.class)
                .hasMessageContaining("damaged at entry");
    }

    @Test
    void shouldReadTheWholeNationalSetInTime(RunningServer server) {
        assumeTrue(Files.exists(NATIONAL), "the national archive is not beside the repository: " + NATIONAL);

        ImportReport report = server.get(ProcedureImport.class).run(NATIONAL, true, progress -> {});

        assertThat(report.records()).isEqualTo(5652);
        assertThat(report.rejected()).isEqualTo(3);
        assertThat(report.took()).isLessThan(Duration.ofSeconds(60));
    }

    private void write(String code, String name, String decision, String agency) throws IOException {
        Files.writeString(folder.resolve(code + ".txt"), SampleRecords.text(code, name, decision, agency));
    }

    private static void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        long giveUp = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < giveUp) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
