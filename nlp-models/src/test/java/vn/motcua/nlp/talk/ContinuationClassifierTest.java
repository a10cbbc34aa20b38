package vn.motcua.nlp.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.nlp.classify.Scored;
import vn.motcua.nlp.model.ModelId;
import vn.motcua.nlp.model.ModelStore;

class ContinuationClassifierTest {
    private static final ContinuationClassifier MODEL =
            new ContinuationClassifier(ModelStore.ofClassPath().file(ModelId.CONTINUATION));

    @Test
    void shouldShipWithItsCard() {
        assertThat(ModelStore.ofClassPath().card(ModelId.CONTINUATION).metrics().get("accuracy"))
                .isGreaterThan(0.8);
    }

    /// The same words mean one thing after a report and another after an answer.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ANSWER | Đăng ký kết hôn | còn lệ phí thì răng | SAME",
                "ANSWER | Đăng ký khai sinh | lam can cuoc cho con can gi | NEW",
                "ANSWER | Đăng ký tạm trú | quay lại cái khai sinh hồi nãy | RETURN",
                "ANSWER | Đăng ký tạm trú | nhầm rồi, em hỏi tạm vắng | WRONG",
                "ANSWER | Đăng ký tạm trú | dạ em hiểu rồi, cảm ơn chị | TALK",
                "CHOICE | Khai sinh / Khai tử / Kết hôn | cái số 2 á | PICK",
                "DANGER | cháy nhà | hết cháy rồi, không ai bị gì | OVER",
                "DANGER | cháy nhà | bao cho ai | SAME",
                "REPORT_WHERE | đèn đường hư | trước số 12 Lê Lợi | PLACE",
                "REPORT_PHOTO | đèn đường hư | ko co anh | SKIP",
                "REPORT_CONTACT | đèn đường hư | 0905123456 | CONTACT",
                "REPORT_CONFIRM | đèn đường hư | thôi khỏi đi, tui tự sửa rồi | DROP",
                "REPORT_CONFIRM | đèn đường hư | có lộ tên em không | ASKS",
            })
    void shouldReadWhatAMessageDoes(Situation situation, String about, String message, Continuation meant) {
        assertThat(MODEL.read(new SaidBefore(situation, about), message)
                        .getFirst()
                        .label())
                .isEqualTo(meant);
    }

    @Property(tries = 200)
    void shouldGiveWhatCanFollowAProbability(
            @ForAll Situation situation, @ForAll String about, @ForAll String message) {
        List<Scored<Continuation>> read = MODEL.read(new SaidBefore(situation, about), message);

        assertThat(read).extracting(Scored::label).containsExactlyInAnyOrderElementsOf(situation.possible());
        assertThat(read.stream().mapToDouble(Scored::score).sum()).isCloseTo(1, within(1e-6));
        assertThat(read).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
    }
}
