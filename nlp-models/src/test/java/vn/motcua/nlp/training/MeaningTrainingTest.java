package vn.motcua.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.nlp.meaning.MeaningModel;
import vn.motcua.nlp.meaning.Places;
import vn.motcua.nlp.text.QueryText;
import vn.motcua.nlp.training.MeaningTraining.Asked;
import vn.motcua.nlp.training.MeaningTraining.Title;

class MeaningTrainingTest {
    private static final List<Title> TITLES = List.of(
            new Title("1", "Thủy sản", "Cấp giấy chứng nhận đăng ký tàu cá"),
            new Title("2", "Đất đai", "Đăng ký biến động đất đai"),
            new Title("3", "Hộ tịch", "Đăng ký khai sinh"));

    @Test
    void shouldLearnWhatAColloquialWordStandsFor() {
        float[] question = model(Set.of()).ofQuestion(QueryText.of("ghe đóng rồi"));

        assertThat(nearest(model(Set.of()), question)).isEqualTo("1");
    }

    @Test
    void shouldMakeTheSameModelOfTheSameSentences() throws IOException {
        assertThat(model(Set.of()).toBytes()).isEqualTo(model(Set.of()).toBytes());
    }

    @Test
    void shouldNotHearAVoiceThatIsLeftOut() throws IOException {
        assertThat(model(Set.of("fisherman")).size()).isLessThan(model(Set.of()).size());
    }

    private static MeaningModel model(Set<String> withoutVoices) {
        List<Asked> questions = new ArrayList<>();
        for (String end : List.of("xong", "rồi", "mới", "cũ", "bữa ni", "tháng trước")) {
            questions.add(new Asked("1", "fisherman", "ghe đóng " + end));
            questions.add(new Asked("2", "farmer", "rẫy đổi chủ " + end));
            questions.add(new Asked("3", "parent", "bé đẻ " + end));
        }
        return new MeaningTraining(TITLES, questions).train(withoutVoices);
    }

    private static String nearest(MeaningModel model, float[] question) {
        float[] nearness = Places.of(TITLES.stream()
                        .map(title -> model.ofName(title.text(), title.field()))
                        .toList())
                .nearness(question);
        int best = 0;
        for (int i = 1; i < nearness.length; i++) {
            best = nearness[i] > nearness[best] ? i : best;
        }
        return TITLES.get(best).code();
    }
}
