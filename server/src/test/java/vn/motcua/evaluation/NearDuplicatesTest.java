package vn.motcua.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearDuplicatesTest {
    @Test
    void shouldKnowASentenceAgainWithoutItsMarksAndWithAWordMore(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("questions.tsv"),
                "# code\ttext\n1.001193\tyoung_parent\tcon mới sinh đi làm giấy khai sinh cần gì\n");

        NearDuplicates seen = NearDuplicates.of(List.of(file));

        assertThat(seen.isNear("con moi sinh di lam giay khai sinh can gi vay")).isTrue();
        assertThat(seen.isNear("làm giấy khai tử cho ông nội ở đâu")).isFalse();
    }
}
