package vn.motcua.nlp.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.nlp.meaning.MeaningModel;
import vn.motcua.nlp.rank.QuestionBank.Known;
import vn.motcua.nlp.text.QueryText;
import vn.motcua.nlp.text.VietnameseText;

class QuestionBankTest {
    private static final QuestionBank BANK = QuestionBank.of(List.of(
            new Known("1", "a", "bà nội bồng cháu đi làm khai sanh được không"),
            new Known("2", "a", "đám cưới dựng rạp ngoài đường xin phép ở đâu"),
            new Known("2", "b", "de vat lieu tren via he")));

    @Test
    void shouldBeNearestToTheSameQuestionWithoutMarks() {
        QuestionBank.Neighbours near = near("dam cuoi dung rap ngoai duong xin phep o dau");

        assertThat(near.of("2").best()).isEqualTo(1.0, within());
        assertThat(near.of("1").best()).isLessThan(0.2);
    }

    @Test
    void shouldLeaveOutWhatIsMeasured() {
        QueryText question = QueryText.of("dựng rạp ngoài đường");
        float[] place = MeaningModel.standard().ofQuestion(question);

        assertThat(BANK.near(question, place, Set.of(1)).of("2")).isEqualTo(QuestionBank.Nearness.FAR);
    }

    @Test
    void shouldFindByAKnownQuestionWhatNoNameSays() {
        IndexedText pavement =
                new IndexedText("2", "Cấp phép sử dụng tạm thời hè phố", List.of(), "Xây dựng", "", Map.of(), 0);
        IndexedText wedding = new IndexedText("3", "Đăng ký kết hôn", List.of(), "Hộ tịch", "", Map.of(), 0);

        try (TextIndex index = TextIndex.of(List.of(pavement, wedding)).with(BANK)) {
            assertThat(index.best("nhà có đám cưới dựng rạp", 1).getFirst().id())
                    .isEqualTo("2");
        }
    }

    @Test
    void shouldShipEveryQuestionOnceAndUnderOneProcedure() {
        Map<String, Set<String>> codes = QuestionBank.shipped().stream()
                .collect(Collectors.groupingBy(
                        known -> VietnameseText.fold(known.text()), Collectors.mapping(Known::id, Collectors.toSet())));

        assertThat(codes).hasSize(QuestionBank.shipped().size()).hasSizeGreaterThan(2000);
        assertThat(codes.values()).allMatch(ids -> ids.size() == 1);
    }

    private static QuestionBank.Neighbours near(String question) {
        return BANK.near(QueryText.of(question));
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-4);
    }
}
