package vn.motcua.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CardJsonTest {
    @Test
    void shouldReadBackWhatItWrote() {
        var card = new ModelCard(
                "aspects",
                1,
                "ab12",
                "so called \"data\" \\ here",
                "Apache-2.0",
                Map.of("f1 LEGAL BASIS", 0.5),
                "f1",
                "cd");
        assertThat(CardJson.read(CardJson.write(card))).isEqualTo(card);
    }

    @Test
    void shouldSayWhichFieldIsMissing() {
        assertThatThrownBy(() -> CardJson.read("{\"version\": 1, \"name\": \"aspects\"}"))
                .isInstanceOf(UnreadableModelException.class)
                .hasMessageContaining("sha256");
    }
}
