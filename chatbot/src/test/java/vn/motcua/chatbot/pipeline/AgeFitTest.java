package vn.motcua.chatbot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.nlp.rank.SearchResult.Hit;
import vn.motcua.nlp.text.QueryText;

class AgeFitTest {
    private static final Map<String, String> NAMES = Map.of(
            "1", "Làm thẻ căn cước cho trẻ dưới 14 tuổi",
            "2", "Làm thẻ căn cước cho người từ đủ 14 tuổi",
            "3", "Đổi thẻ căn cước");

    @ParameterizedTest
    @CsvSource({
        "căn cước cho con 14 tuổi, 2",
        "can cuoc cho con 14 tuoi, 2",
        "căn cước cho con 10 tuổi, 1",
        "căn cước cho con, 1",
    })
    void shouldPutBackWhatIsForAnotherAge(String question, String first) {
        List<Hit> hits = List.of(Hit.certain("1"), Hit.certain("2"), Hit.certain("3"));

        assertThat(AgeFit.sorted(hits, QueryText.of(question), hit -> Optional.ofNullable(NAMES.get(hit.id()))))
                .hasSize(3)
                .first()
                .extracting(Hit::id)
                .isEqualTo(first);
    }
}
