package vn.motcua.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every sentence exists in both languages, and every page asks only for sentences that exist.
class TextsTest {
    private static final Pattern ASKED = Pattern.compile("page\\.t\\(\"([a-z0-9_.A-Z]+)\"[,)]");

    private final Texts texts = new Texts();

    @Test
    void shouldHaveEverySentenceInBothLanguages() {
        assertThat(texts.all(Language.EN).keySet())
                .containsExactlyInAnyOrderElementsOf(texts.all(Language.VI).keySet());
    }

    @Test
    void shouldHaveTheTextsOfEveryRoom() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/i18n"))) {
            Set<String> rooms = new TreeSet<>();
            files.forEach(file -> rooms.add(file.getFileName().toString().replaceAll("_(vi|en)\\.properties$", "")));
            assertThat(Texts.ROOMS).containsExactlyInAnyOrderElementsOf(rooms);
        }
    }

    @Test
    void shouldHaveEverySentenceThatATemplateAsksFor() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            List<String> missing = templates
                    .filter(Files::isRegularFile)
                    .flatMap(TextsTest::keysAskedFor)
                    .distinct()
                    .filter(key -> !texts.has(Language.VI, key))
                    .toList();
            assertThat(missing).isEmpty();
        }
    }

    @Test
    void shouldWriteVietnameseInComposedForm() {
        assertThat(texts.all(Language.VI).values())
                .allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    @Test
    void shouldPutArgumentsInTheirPlaces() {
        assertThat(texts.of(Language.EN, "problem.constraint.Size", 3, 50))
                .isEqualTo("The length must be from 3 to 50.");
    }

    private static Stream<String> keysAskedFor(Path template) {
        try {
            return ASKED.matcher(Files.readString(template)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
