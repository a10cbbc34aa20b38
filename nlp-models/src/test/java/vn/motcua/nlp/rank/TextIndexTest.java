package vn.motcua.nlp.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.nlp.text.QueryText;
import vn.motcua.nlp.text.VietnameseText;

class TextIndexTest {
    private static final List<IndexedText> TEXTS = List.of(
            text("birth", "Thủ tục đăng ký khai sinh", "Hộ tịch", "COMMUNE", 1.6),
            text("birth-again", "Thủ tục đăng ký lại khai sinh", "Hộ tịch", "COMMUNE", 1.0),
            text("birth-mobile", "Thủ tục đăng ký khai sinh lưu động", "Hộ tịch", "COMMUNE", 1.0),
            text("birth-foreign", "Thủ tục đăng ký khai sinh có yếu tố nước ngoài", "Hộ tịch", "COMMUNE", 1.0),
            text("death", "Thủ tục đăng ký khai tử", "Hộ tịch", "COMMUNE", 1.6),
            text("land", "Cấp Giấy chứng nhận quyền sử dụng đất lần đầu", "Đất đai", "PROVINCE", 0.55),
            text("id-city", "Cấp lại thẻ căn cước (thực hiện tại cấp tỉnh)", "Căn cước", "PROVINCE", 0.55),
            text("id", "Cấp lại thẻ căn cước", "Căn cước", "COMMUNE", 1.6));
    private final TextIndex index = TextIndex.of(TEXTS);

    @ParameterizedTest
    @CsvSource({
        "làm giấy khai sinh cho con, birth",
        "lam giay khai sinh cho con, birth",
        "khai sinh lại vì mất bản chính, birth-again",
        "khai sinh cho bé có cha là người nước ngoài, birth-foreign",
        "bà ngoại mới mất, death",
        "làm sổ đỏ, land",
        "mất căn cước, id",
    })
    void shouldPutFirstWhatIsMeant(String question, String id) {
        assertThat(index.best(question, 3))
                .first()
                .extracting(SearchResult.Hit::id)
                .isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"đăng ký khai sinh lưu động", "mất căn cước làm lại ở đâu", "giấy chứng nhận quyền sử dụng đất"})
    void shouldOrderTheSameWithAndWithoutDiacritics(String question) {
        assertThat(ids(VietnameseText.fold(question)).getFirst())
                .isEqualTo(ids(question).getFirst());
    }

    @Test
    void shouldSuggestWhileSomebodyIsStillTyping() {
        var request = new SearchRequest("khai s", true, Map.of(), 0, 5);

        assertThat(index.search(request).hits())
                .first()
                .extracting(SearchResult.Hit::id)
                .isEqualTo("birth");
    }

    @Test
    void shouldFilterByFacetsAndCountTheOthers() {
        var request = new SearchRequest("", false, Map.of("level", Set.of("PROVINCE")), 0, 10);

        SearchResult result = index.search(request);

        assertThat(result.total()).isEqualTo(2);
        assertThat(result.facetCounts().get("field"))
                .containsEntry("Đất đai", 1)
                .containsEntry("Căn cước", 1);
        assertThat(result.facetCounts().get("level")).containsEntry("COMMUNE", 6);
    }

    @Test
    void shouldPageWithoutLosingAnything() {
        var first = index.search(new SearchRequest("", false, Map.of(), 0, 5)).hits();
        var second = index.search(new SearchRequest("", false, Map.of(), 5, 5)).hits();

        assertThat(first).hasSize(5);
        assertThat(second).hasSize(3).doesNotContainAnyElementsOf(first);
    }

    @Test
    void shouldRankAfterAChangeAsAnIndexBuiltAnew() {
        var other = text("death", "Thủ tục đăng ký khai tử cho người mất ở nước ngoài", "Hộ tịch", "COMMUNE", 1.6);
        var added = text("marriage", "Thủ tục đăng ký kết hôn", "Hộ tịch", "COMMUNE", 1.6);
        TextIndex grown = index.changed(List.of(other, added), List.of("birth-mobile", "unknown"));
        var all = new ArrayList<>(TEXTS);
        all.removeIf(text -> Set.of("death", "birth-mobile").contains(text.id()));
        all.addAll(List.of(other, added));
        TextIndex fresh = TextIndex.of(all);

        for (String question : List.of("đăng ký kết hôn", "khai tu nuoc ngoai", "khai sinh luu dong", "sổ đỏ", "")) {
            var request = new SearchRequest(question, true, Map.of("level", Set.of("COMMUNE")), 0, 20);
            assertThat(grown.search(request)).as(question).isEqualTo(fresh.search(request));
            assertThat(grown.best(question, 5)).as(question).isEqualTo(fresh.best(question, 5));
        }
        assertThat(grown.size()).isEqualTo(8);
        assertThat(index.best("đăng ký kết hôn", 1))
                .as("the old one stays as it was")
                .extracting(SearchResult.Hit::id)
                .doesNotContain("marriage");
    }

    @Test
    void shouldStayTheSameIndexWhenNoTextChanged() {
        assertThat(index.changed(List.of(TEXTS.getFirst()), List.of("unknown"))).isSameAs(index);
    }

    @Test
    void shouldGrowFromNothingAndShrinkToIt() {
        TextIndex grown = TextIndex.of(List.of()).changed(TEXTS, List.of());

        assertThat(grown.best("khai sinh cho con", 1)).isEqualTo(index.best("khai sinh cho con", 1));
        TextIndex empty =
                grown.changed(List.of(), TEXTS.stream().map(IndexedText::id).toList());
        assertThat(empty.size()).isZero();
        assertThat(empty.best("khai sinh", 3)).isEmpty();
    }

    @Test
    void shouldCoverLittleOfWhatIsNotInTheCatalogue() {
        double strange = coverage("hôm nay trời có mưa không nhỉ");

        assertThat(strange).isLessThan(0.3).isLessThan(coverage("đăng ký khai sinh"));
    }

    @Test
    void shouldAnswerAQuestionOfAThousandWords() {
        String story = IntStream.range(0, 1000).mapToObj(i -> "chuyện" + i).collect(Collectors.joining(" "));

        assertThat(index.best(story + " làm giấy khai sinh cho con", 1))
                .first()
                .extracting(SearchResult.Hit::id)
                .isEqualTo("birth");
    }

    @Test
    void shouldSeeWhichWordsNameASubject() {
        assertThat(SubjectWords.of(QueryText.of("còn lệ phí bao nhiêu?"))).isEmpty();
        assertThat(SubjectWords.of(QueryText.of("lệ phí đăng ký kết hôn"))).contains("ket", "hon");
    }

    private double coverage(String question) {
        return index.best(question, 1).stream()
                .mapToDouble(SearchResult.Hit::coverage)
                .max()
                .orElse(0);
    }

    @Test
    void shouldFindWhatChangedAndLeaveTheOldStateAsItWas() {
        IndexedText kites = text("9.1", "Cấp phép thả diều trên bãi biển", "Văn hóa", "COMMUNE", 1);

        try (TextIndex next = index.changed(List.of(kites), List.of("birth"))) {
            assertThat(next.best("xin thả diều", 1).getFirst().id()).isEqualTo("9.1");
            assertThat(next.best("khai sinh", 20).stream().map(SearchResult.Hit::id))
                    .doesNotContain("birth");
            assertThat(next.size()).isEqualTo(index.size());
        }
        assertThat(ids("khai sinh cho con")).contains("birth");
        assertThat(ids("xin thả diều")).doesNotContain("9.1");
    }

    @Test
    void shouldRankTheSameWhetherChangedOrBuiltAnew() {
        IndexedText marriage = text("9.2", "Đăng ký kết hôn tập thể", "Hộ tịch", "COMMUNE", 0.4);
        IndexedText renamed = text("9.2", "Đăng ký lễ cưới tập thể", "Hộ tịch", "COMMUNE", 0.4);
        IndexedText other = text("9.3", "Đăng ký lễ hội", "Văn hóa", "COMMUNE", 0.4);

        try (TextIndex changed = TextIndex.of(List.of(marriage, other)).changed(List.of(renamed), List.of());
                TextIndex anew = TextIndex.of(List.of(other, renamed))) {
            assertThat(changed.best("lễ cưới tập thể", 5).stream().map(SearchResult.Hit::id))
                    .isEqualTo(anew.best("lễ cưới tập thể", 5).stream()
                            .map(SearchResult.Hit::id)
                            .toList());
            assertThat(changed.best("kết hôn", 5).stream().map(SearchResult.Hit::coverage))
                    .allMatch(coverage -> coverage == 0);
        }
    }

    private List<String> ids(String question) {
        return index.best(question, 5).stream().map(SearchResult.Hit::id).toList();
    }

    private static IndexedText text(String id, String title, String field, String level, double prior) {
        return new IndexedText(
                id, title, List.of(), field, "", Map.of("level", List.of(level), "field", List.of(field)), prior);
    }
}
