package vn.motcua.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.nlp.restore.SyllableCounts;

class RestorationCorpusTest {
    private final List<RestorationCorpus.Line> lines = RestorationCorpus.read(Path.of(""));

    @Test
    void shouldHoldTextsWithMarksAndWordsThatMeasureNothing() {
        assertThat(lines).filteredOn(RestorationCorpus.Line::isMeasured).hasSizeGreaterThan(10_000);
        assertThat(lines)
                .filteredOn(RestorationCorpus.Line::isMeasured)
                .allMatch(line -> RestorationCorpus.isMarked(line.text()));
        assertThat(lines).filteredOn(line -> !line.isMeasured()).hasSizeGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lam giay khai sinh o dau", "How do I register", "lam giay khai sinh o đâu vay em oi"})
    void shouldNotLearnFromTextsTypedWithoutMarks(String typed) {
        assertThat(RestorationCorpus.isMarked(typed)).isFalse();
    }

    @Test
    void shouldLearnTheSameTwice() throws Exception {
        assertThat(learned().toBytes()).isEqualTo(learned().toBytes());
    }

    private SyllableCounts learned() {
        var counts = new SyllableCounts();
        Stream<RestorationCorpus.Line> some = lines.stream().limit(500);
        some.forEach(line -> counts.add(line.text()));
        return counts;
    }
}
