package vn.motcua.nlp.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.nlp.model.ModelFile;
import vn.motcua.nlp.model.ModelId;
import vn.motcua.nlp.model.ModelStore;

class LabelWeightsTest {
    private final List<ModelFile.Part> parts =
            ModelStore.ofClassPath().file(ModelId.ASPECTS).parts();
    private final LabelWeights weights =
            new LabelWeights(parts.stream().map(ModelFile.Part::model).toList());

    @ParameterizedTest
    @ValueSource(strings = {"làm khai sinh cần giấy tờ gì, bao lâu thì có", "nop o mo rua", "xyz", ""})
    void shouldSayWhatTheModelsSayOneByOne(String text) {
        String[] features = TextFeatures.of(text);
        double[] together = weights.probabilities(features);

        for (int i = 0; i < together.length; i++) {
            var model = parts.get(i).model();
            double alone = model.eval(features)[model.getIndex(OneVersusRestClassifier.YES)];
            assertThat(together[i]).isCloseTo(alone, within(1e-4));
        }
    }

    @Test
    void shouldHaveOneModelALabel() {
        assertThat(weights.probabilities(new String[0])).hasSize(Aspect.values().length);
    }
}
