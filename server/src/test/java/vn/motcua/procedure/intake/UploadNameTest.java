package vn.motcua.procedure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadNameTest {
    @Test
    void shouldKeepKindAndMonth() {
        assertThat(UploadName.safe("national-2026-07.txt.tar.xz")).isEqualTo("national-2026-07.txt.tar.xz");
        assertThat(UploadName.safe("Bộ thủ tục (mới) 2026-08.json")).isEqualTo("Bộ-thủ-tục-mới-2026-08.json");
        assertThat(UploadName.safe("x".repeat(300) + ".tar.gz")).hasSize(100).endsWith(".tar.gz");
    }

    @Test
    void shouldLeadNowhere() {
        assertThat(UploadName.safe("../../etc/passwd.txt")).isEqualTo("passwd.txt");
        assertThat(UploadName.safe("C:\\Users\\a\\set.tar")).isEqualTo("set.tar");
        assertThat(UploadName.safe("..")).isEqualTo("upload");
        assertThat(UploadName.safe("")).isEqualTo("upload");
        assertThat(UploadName.safe("a\u0000b\n.txt")).isEqualTo("a-b-.txt");
    }
}
