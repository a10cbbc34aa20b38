package vn.motcua.nlp.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.nlp.classify.Aspect;

class BankLineTest {
    private static final Path SENTENCES = Path.of("src/training");

    @Test
    void shouldNameEveryFileInTheIndex() throws IOException {
        Path folder = SENTENCES.resolve("questions");
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".tsv"))
                    .forEach(there::add);
        }

        List<String> named = Files.readAllLines(folder.resolve("index.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(named).containsExactlyElementsOf(there);
    }

    @Test
    void shouldShipWhatLiesInTheFolder() {
        assertThat(BankLine.shipped()).isEqualTo(BankLine.under(SENTENCES)).hasSizeGreaterThan(20_000);
    }

    @Test
    void shouldKeepTheQuestionsOfAProcedureTogetherInTheFileOfItsCode() {
        List<String> codes = BankLine.shipped().stream().map(BankLine::code).toList();

        assertThat(codes).isSorted();
    }

    @Test
    void shouldReadWhatIsAskedFor() {
        assertThat(BankLine.aspects("DOCUMENTS,FEE")).containsExactlyInAnyOrder(Aspect.DOCUMENTS, Aspect.FEE);
        assertThat(BankLine.aspects("NONE")).isEmpty();
    }
}
