package vn.motcua.nlp.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.nlp.text.QueryText;

class MeaningModelTest {
    private static final MeaningModel SMALL =
            MeaningModel.of(List.of("tau", "ghe", "dat"), new float[] {1, 1, 1}, new float[] {1, 1, 1}, new float[] {
                1, 0.1f, 0.9f, 0.2f, -0.1f, 1
            });
    private static final MeaningModel SHIPPED = MeaningModel.standard();

    @Test
    void shouldLayWordsOfOneMeaningNearEachOther() {
        float[] boat = SMALL.ofQuestion(QueryText.of("ghe"));

        assertThat(cosine(boat, SMALL.ofName("Tàu", ""))).isGreaterThan(0.9f);
        assertThat(cosine(boat, SMALL.ofName("Đất", ""))).isLessThan(0.3f);
    }

    @Test
    void shouldPlaceAQuestionWithoutMarksWhereTheSameWithMarksLies() {
        assertThat(SHIPPED.ofQuestion(QueryText.of("lam giay khai sinh cho con")))
                .isEqualTo(SHIPPED.ofQuestion(QueryText.of("làm giấy khai sinh cho con")));
    }

    @Test
    void shouldSayNothingOfUnknownWords() {
        assertThat(SMALL.ofQuestion(QueryText.of("xyzzy"))).containsOnly(0);
        assertThat(SMALL.ofQuestion(QueryText.of(""))).containsOnly(0);
        assertThat(MeaningModel.none().ofQuestion(QueryText.of("khai sinh"))).isEmpty();
    }

    @Test
    void shouldKnowWhatTheRecordCallsAThingInOtherWords() {
        float[] asked = SHIPPED.ofQuestion(QueryText.of("ghe mới đóng xong muốn ra biển"));

        assertThat(cosine(asked, SHIPPED.ofName("Cấp giấy chứng nhận đăng ký tàu cá", "Thủy sản")))
                .isGreaterThan(cosine(asked, SHIPPED.ofName("Đăng ký khai sinh", "Hộ tịch")) + 0.1f)
                .isGreaterThan(cosine(asked, SHIPPED.ofName("Cấp giấy phép xây dựng", "Xây dựng")) + 0.1f);
    }

    @Test
    void shouldTellWhatNoProcedureAnswers() {
        float[] outside = SHIPPED.outside();

        assertThat(cosine(outside, SHIPPED.ofQuestion(QueryText.of("trời bữa ni nóng quá hè"))))
                .isGreaterThan(cosine(outside, SHIPPED.ofQuestion(QueryText.of("làm giấy khai sinh cần gì"))) + 0.2f);
    }

    @Test
    void shouldBeTheSameAfterBeingStored() throws IOException {
        MeaningModel stored = MeaningModel.fromBytes(SMALL.toBytes());

        assertThat(stored.ofName("tàu ghe", "")).isEqualTo(SMALL.ofName("tàu ghe", ""));
        assertThat(stored.size()).isEqualTo(3);
        assertThat(stored.dimensions()).isEqualTo(2);
    }

    @Test
    void shouldRefuseOtherBytes() {
        assertThatThrownBy(() -> MeaningModel.fromBytes(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
    }

    @Test
    void shouldCompareOnePlaceWithMany() {
        Places places = Places.of(List.of(new float[] {1, 0}, new float[] {0, 1}, new float[] {0.6f, 0.8f}));

        float[] nearness = places.nearness(new float[] {0, 1});

        assertThat(nearness[0]).isCloseTo(0, within(1e-6f));
        assertThat(nearness[1]).isCloseTo(1, within(1e-6f));
        assertThat(nearness[2]).isCloseTo(0.8f, within(1e-6f));
        assertThat(Places.of(List.of()).nearness(new float[] {0, 1})).isEmpty();
    }

    private static float cosine(float[] one, float[] other) {
        return Places.of(List.of(other)).nearness(one)[0];
    }
}
