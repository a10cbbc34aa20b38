package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;
import vn.motcua.procedure.CorruptSourceException.Fault;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Texts;
import vn.motcua.testing.RunningServer;

/// Sources that somebody broke, by accident or not: each is refused with its reason and nothing of it is taken over.
@ExtendWith(RunningServer.class)
class BadSourceIT {
    private static final String CODE = "9.230001";

    private final ProcedureImport imports;
    private final ProcedureCatalogue catalogue;

    @TempDir
    private Path folder;

    private long version;

    BadSourceIT(RunningServer server) {
        this.imports = server.get(ProcedureImport.class);
        this.catalogue = server.get(ProcedureCatalogue.class);
    }

    @BeforeEach
    void remember() {
        catalogue.refresh();
        version = catalogue.version();
    }

    @AfterEach
    void shouldHaveLeftTheCatalogueAsItWas() {
        catalogue.refresh();
        assertThat(catalogue.version()).isEqualTo(version);
    }

    @Test
    void shouldNameTheEncodingThatAFileSeemsToHave() throws IOException {
        assertThat(refused(file("a.txt", record().getBytes(StandardCharsets.UTF_16))))
                .satisfies(e -> assertThat(e.detail()).isEqualTo("UTF-16"))
                .extracting(CorruptSourceException::fault)
                .isEqualTo(Fault.NOT_UTF8);
        assertThat(refused(file("b.txt", record().getBytes(StandardCharsets.UTF_16LE)))
                        .detail())
                .isEqualTo("UTF-16");
        Charset old = Charset.forName("windows-1258");
        byte[] bytes = Normalizer.normalize("Chi tiết thủ tục hành chính\n" + record(), Normalizer.Form.NFD)
                .replaceAll("[\\u0302\\u0306\\u031b]", "")
                .getBytes(old);
        CorruptSourceException refused = refused(file("c.txt", bytes));
        assertThat(refused.fault()).isEqualTo(Fault.NOT_UTF8);
        assertThat(refused.line()).isEqualTo(1);
        assertThat(refused.detail()).isEqualTo("windows-1258");
    }

    @Test
    void shouldRefuseWhatIsNoRecordAndNoArchive() throws IOException {
        assertThat(refused(file("d.txt", "chào".getBytes(StandardCharsets.UTF_8)))
                        .fault())
                .isEqualTo(Fault.NO_RECORD);
        assertThat(refused(file("d.json", "[]".getBytes(StandardCharsets.UTF_8)))
                        .fault())
                .isEqualTo(Fault.NO_JSON);
        assertThat(refused(file("d.json", "{\"ma_thu_tuc\":".getBytes(StandardCharsets.UTF_8)))
                        .fault())
                .isEqualTo(Fault.NO_JSON);
        assertThat(refused(file("d.json", "{\"x\":".repeat(5_000).getBytes(StandardCharsets.UTF_8)))
                        .fault())
                .isEqualTo(Fault.NO_JSON);
        assertThat(refused(file(
                                "d.json",
                                ("{\"MaTTHC\":\"1\",\"TENTTHC\":" + "[".repeat(5_000))
                                        .getBytes(StandardCharsets.UTF_8)))
                        .fault())
                .isEqualTo(Fault.NO_JSON);
        assertThat(refused(file("d.zip", new byte[] {'P', 'K', 3, 4})).fault()).isEqualTo(Fault.UNKNOWN_KIND);
        assertThat(refused(Files.createDirectories(folder.resolve("empty"))).fault())
                .isEqualTo(Fault.EMPTY);
        assertThat(refused(folder.resolve("nowhere.tar.xz")).fault()).isEqualTo(Fault.NOT_THERE);
    }

    @Test
    void shouldNoticeThatAnArchiveWasCutAnywhere() throws IOException {
        byte[] tar = tar("9.230001.txt", "9.230002.txt", "9.230003.txt");
        for (String kind : new String[] {"tar", "tar.gz", "tar.xz"}) {
            byte[] whole = packed(tar, kind);
            for (int share = 1; share < 8; share++) {
                byte[] cut = Arrays.copyOf(whole, whole.length * share / 8);
                assertThat(refused(file("cut-" + share + "." + kind, cut)).fault())
                        .as(kind + " " + share)
                        .isEqualTo(Fault.DAMAGED);
            }
        }
        int twoFiles = tar.length / 512 / 3 * 512;
        assertThat(refused(file("between.tar", Arrays.copyOf(tar, twoFiles))).fault())
                .isEqualTo(Fault.DAMAGED);
        byte[] flipped = packed(tar, "tar.xz");
        flipped[flipped.length / 2] ^= 0x40;
        assertThat(refused(file("flipped.tar.xz", flipped)).fault()).isEqualTo(Fault.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../9.230001.txt", "a/../../9.230001.txt", "/etc/9.230001.txt", "C:\\9.230001.txt"})
    void shouldRefuseNamesThatLeadOutside(String name) throws IOException {
        assertThat(refused(file("outside.tar", tar(name))).fault()).isEqualTo(Fault.UNSAFE_NAME);
        assertThat(folder.resolve("../9.230001.txt")).doesNotExist();
    }

    @Test
    void shouldStopUnpackingWhatGrowsWithoutEnd() throws IOException {
        assertThat(refused(bomb("one.txt", 65 << 20)).fault()).isEqualTo(Fault.TOO_LARGE);
        assertThat(refused(bomb("beside.bin", (1L << 30) + 10_000)).fault()).isEqualTo(Fault.TOO_LARGE);
    }

    @Test
    void shouldNotTakeATerminalsControlsOverFromNames() throws IOException {
        assertThat(refused(file("x.tar", tar("a\u001b[2J/../b.txt"))))
                .hasMessageNotContaining("\u001b")
                .hasMessageContaining("a?[2J");
    }

    @Test
    void shouldKeepOutARecordOfTenMegabytes() throws IOException {
        Path source = Files.createDirectories(folder.resolve("large"));
        String long_ = "câu dài ".repeat(900_000);
        SampleRecords.write(source, CODE, record().replace("Nộp trên cổng", long_));
        Files.writeString(
                source.resolve("9.230004.json"),
                "{\"ma_thu_tuc\": \"9.230004\", \"ten_thu_tuc\": \"Tên\", \"trinh_tu_thuc_hien\": \"" + long_ + "\"}");
        Files.writeString(
                source.resolve("9.230005.json"),
                "{\"MaTTHC\": \"9.230005\", \"TENTTHC\": \"Tên\", \"YEUCAU\": \"" + long_ + "\"}");

        ImportReport report = imports.run(source, false, progress -> {});

        assertThat(report.rejected()).isEqualTo(3);
        assertThat(report.rows()).extracting(row -> row.finding().reason()).containsOnly(Finding.Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void shouldHaveASentenceForEveryFault(Fault fault) {
        var texts = new Texts();
        assertThat(texts.has(Language.VI, "procedure.corrupt." + fault)).isTrue();
        assertThat(texts.has(Language.EN, "procedure.corrupt." + fault)).isTrue();
    }

    private CorruptSourceException refused(Path source) {
        return catchThrowableOfType(CorruptSourceException.class, () -> imports.run(source, false, progress -> {}));
    }

    private static String record() {
        return SampleRecords.record(CODE, "Xin phép bắn pháo");
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] tar(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            for (String name : names) {
                byte[] text = record().getBytes(StandardCharsets.UTF_8);
                var entry = new TarArchiveEntry(name, true);
                entry.setSize(text.length);
                tar.putArchiveEntry(entry);
                tar.write(text);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(byte[] tar, String kind) throws IOException {
        var bytes = new ByteArrayOutputStream();
        OutputStream packing =
                switch (kind) {
                    case "tar.gz" -> new GZIPOutputStream(bytes);
                    case "tar.xz" -> new XZOutputStream(bytes, new LZMA2Options(1));
                    default -> bytes;
                };
        try (packing) {
            packing.write(tar);
        }
        return bytes.toByteArray();
    }

    /// So many zeros in a file of a few kilobytes.
    private Path bomb(String name, long size) throws IOException {
        Path file = folder.resolve("bomb-" + name + ".tar.gz");
        byte[] zeros = new byte[1 << 20];
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            var entry = new TarArchiveEntry(name);
            entry.setSize(size);
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_STAR);
            tar.putArchiveEntry(entry);
            for (long left = size; left > 0; left -= zeros.length) {
                tar.write(zeros, 0, (int) Math.min(left, zeros.length));
            }
            tar.closeArchiveEntry();
        }
        return file;
    }
}
