package vn.motcua.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.nlp.names.NameKind;

class MarkedTextTest {
    @Test
    void shouldReadTheMarks() {
        MarkedText text = MarkedText.of("Ông {p Lê Văn Tám} ở {l đường Lê Lợi}.", 0, true);
        assertThat(text.text()).isEqualTo("Ông Lê Văn Tám ở đường Lê Lợi.");
        assertThat(text.names().stream().map(name -> name.in(text.text())).toList())
                .isEqualTo(List.of("Lê Văn Tám", "đường Lê Lợi"));
        assertThat(text.names().getLast().kind()).isEqualTo(NameKind.PLACE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{p An", "An}", "{x An}"})
    void shouldRefuseMarksThatDoNotFit(String marked) {
        assertThatThrownBy(() -> MarkedText.of(marked, 0, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldTypeTheSameInOtherWays() {
        String marked = "Bà {p Đỗ Thị Ý}";
        assertThat(MarkedText.Typing.LOWER.of(marked)).isEqualTo("bà {p đỗ thị ý}");
        assertThat(MarkedText.Typing.PLAIN.of(marked)).isEqualTo("Ba {p Do Thi Y}");
        assertThat(MarkedText.Typing.LOWER_PLAIN.of(marked)).isEqualTo("ba {p do thi y}");
    }

    @Test
    void shouldFillTheFramesTheSameEveryTime() {
        var data = new NameData(Path.of("src/training"));
        List<MarkedText> texts = data.texts();
        assertThat(texts).isEqualTo(data.texts()).hasSizeGreaterThan(3_000);
        assertThat(texts)
                .noneMatch(text -> text.text().contains("{") || text.text().contains("#"));
    }
}
