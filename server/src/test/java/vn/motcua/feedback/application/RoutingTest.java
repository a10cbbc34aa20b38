package vn.motcua.feedback.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.feedback.ReportRouting;
import vn.motcua.feedback.RoutingAdvice;
import vn.motcua.feedback.Urgency;
import vn.motcua.feedback.domain.HandlerKind;
import vn.motcua.feedback.domain.RoutingRule;
import vn.motcua.feedback.domain.ScopeCheck;
import vn.motcua.nlp.classify.AgencyKind;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Sentence;
import vn.motcua.shared.web.Texts;

class RoutingTest {
    private static final ReportRouting ROUTING = ReportRouting.bundled("48");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đèn đường ở đường Trần Phú phường Hải Châu tắt ba đêm rồi|chieu-sang-cong-cong",
                "den duong tren duong nguyen van linh phuong hai chau khong sang|chieu-sang-cong-cong",
                "Rác tràn thùng bốc mùi trên đường Ông Ích Khiêm phường Hải Châu|moi-truong-do-thi",
                "Mất nước máy từ sáng tới giờ ở phường Thanh Khê|dawaco",
                "Cúp điện cả khu phố ở phường Sơn Trà không báo trước|dien-luc",
                "Cống thoát nước bị tắc, ngập trên đường Hùng Vương phường Hải Châu|thoat-nuoc",
                "Hàng quán lấn chiếm vỉa hè ở phường An Hải, không còn lối đi bộ|ubnd-an-hai",
                "Đèn đường thôn ở xã Thăng Bình tắt cả tuần|ubnd-thang-binh",
                "Xe máy nẹt pô lạng lách, đua xe trên đường Võ Nguyên Giáp|canh-sat-giao-thong",
                "Quán ăn ở phường Hải Châu bán đồ ăn ôi thiu, nhiều người bị ngộ độc|bql-an-toan-thuc-pham"
            })
    void shouldSuggestTheResponsibleAgencyFirst(String text, String agencyId) {
        assertThat(ROUTING.advise(text, "", null).suggestions().getFirst().agencyId())
                .isEqualTo(agencyId);
    }

    @Test
    void shouldReadFormerNamesOfPlaces() {
        RoutingAdvice advice = ROUTING.advise("Karaoke loa kẹo kéo ồn ào mỗi đêm", "phường Thạch Thang", null);
        assertThat(advice.wardName()).isEqualTo("Phường Hải Châu");
        assertThat(advice.suggestions().getFirst().agencyId()).isEqualTo("ubnd-hai-chau");
        assertThat(advice.reasons()).extracting(Sentence::key).contains("feedback.place.named.FORMER_COMMUNE");
    }

    @Test
    void shouldLeaveAWardsMatterToThePersonWhenTheWardIsNotKnown() {
        RoutingAdvice advice = ROUTING.advise("Chó thả rông không rọ mõm trong khu dân cư", "", null);
        assertThat(advice.routed()).isFalse();
        assertThat(advice.suggestions().getFirst().kind()).isEqualTo("WARD");
    }

    @Test
    void shouldLeaveWhatItDoesNotUnderstandToAPerson() {
        assertThat(ROUTING.advise("Tôi có chuyện này muốn nói với quý cơ quan", "", null)
                        .routed())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dây điện bị đứt rơi xuống đường, đang phóng điện|EMERGENCY",
                "cay do chan ngang duong co nguoi mac ket|EMERGENCY",
                "Nắp cống bị mất, đêm qua có người té ngã|HIGH",
                "Đề nghị lắp thêm ghế đá ở công viên|NORMAL"
            })
    void shouldSeeWhatCannotWait(String text, Urgency urgency) {
        assertThat(ROUTING.advise(text, "", null).urgency()).isEqualTo(urgency);
    }

    @Test
    void shouldSayEveryReasonInBothLanguages() {
        var texts = new Texts();
        List<Sentence> reasons = ROUTING.advise("Ngập nước nguy hiểm ở kiệt 12 phường Hải Châu", "", null)
                .reasons();
        for (Language language : Language.values()) {
            assertThat(reasons).allMatch(reason -> texts.has(language, reason.key()));
            assertThat(reasons.stream()
                            .flatMap(reason -> reason.arguments().stream())
                            .filter(argument -> argument.startsWith("@")))
                    .allMatch(argument -> texts.has(language, argument.substring(1)));
        }
    }

    @Test
    void shouldSpeakTheLabelsOfTheTextModels() {
        assertThat(Arrays.stream(FeedbackCategory.values()).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(vn.motcua.nlp.classify.FeedbackCategory.values())
                        .map(Enum::name)
                        .toList());
        assertThat(Arrays.stream(AgencyKind.values()).map(Enum::name))
                .isSubsetOf(Arrays.stream(HandlerKind.values())
                        .map(HandlerKind::label)
                        .toList());
    }

    @Test
    void shouldHaveRulesForEveryCategoryAndWordsForEveryCue() {
        List<RoutingRule> rules = DataRows.routingRules();
        assertThat(rules.stream()
                        .filter(rule -> rule.cue().equals(RoutingRule.ALWAYS))
                        .map(RoutingRule::category)
                        .distinct())
                .containsExactlyInAnyOrder(FeedbackCategory.values());
        List<String> cues = DataRows.read("words.tsv", cells -> cells.get(0).equals("CUE") ? cells.get(1) : "-");
        assertThat(rules).extracting(RoutingRule::cue).isSubsetOf(cues);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tôi làm đơn tố cáo ông chủ tịch nhận hối lộ|DENUNCIATION",
                "Tôi khiếu nại quyết định thu hồi đất số 12 của ủy ban|COMPLAINT",
                "khieu nai quyet dinh xu phat hanh chinh|COMPLAINT"
            })
    void shouldRecogniseWhatOtherLawsRule(String text, String channel) {
        ScopeCheck scope = new WordRules();
        assertThat(scope.otherChannel(text))
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo(channel));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Tôi khiếu nại về tiếng ồn của quán karaoke", "Tòa nhà to cao che hết ánh sáng"})
    void shouldNotTurnAwayOrdinaryReports(String text) {
        assertThat(new WordRules().otherChannel(text)).isEmpty();
    }
}
