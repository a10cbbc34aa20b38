package vn.motcua.nlp.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.nlp.classify.Calibration;
import vn.motcua.nlp.text.VietnameseText;

class RestorerTest {
    private final Restorer restorer = Restorer.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lam giay khai sinh cho con het bao nhieu tien | làm giấy khai sinh cho con hết bao nhiêu tiền",
                "dang ky tam tru o dau | đăng ký tạm trú ở đâu",
                "chung thuc ban sao can gi | chứng thực bản sao cần gì",
            })
    void shouldRestoreWhatIsOftenAsked(String typed, String read) {
        assertThat(restorer.sureReading(typed)).contains(read);
    }

    @Test
    void shouldKeepCapitalsNumbersCodesPunctuationAndSpaces() {
        assertThat(restorer.restore("Dang ky KHAI SINH,  ma 1.001193 va CT01?\n0905123456")
                        .text())
                .isEqualTo("Đăng ký KHAI SINH,  mã 1.001193 và CT01?\n0905123456");
    }

    @Test
    void shouldLeaveAloneWhatItDoesNotKnow() {
        String read = restorer.restore("dang ky bang blockchain qua smartphone").text();
        assertThat(read).startsWith("đăng ký").contains("blockchain").endsWith("smartphone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How do I register the birth of my child in this city",
                "xyz qwrt plkj",
                "!!! 123 ???",
                "",
                "   ",
                "a",
                "dat",
                "tự viết có dấu rồi ạ",
            })
    void shouldShowNothingWhenNothingIsSureOrMissing(String typed) {
        assertThat(restorer.sureReading(typed)).isEmpty();
    }

    @Test
    void shouldNotShowAReadingOfATextThatHasMarks() {
        assertThat(restorer.sureReading("lam giấy khai sinh cho con het bao nhieu tien"))
                .isEmpty();
    }

    @Test
    void shouldKeepTheSyllablesThatHaveMarksAndRestoreTheOthers() {
        assertThat(restorer.restore("lam giây khai sinh cho con het bao nhieu tien va can gi")
                        .text())
                .isEqualTo("làm giây khai sinh cho con hết bao nhiêu tiền và cần gì");
    }

    @Test
    void shouldLeaveATextWithMarksAsItIsButForTheOldPlaceOfTheTone() {
        assertThat(restorer.restore("Hòa giải ở xã, con nhỏ chưa thủy đậu").text())
                .isEqualTo("Hoà giải ở xã, con nhỏ chưa thuỷ đậu");
    }

    @Test
    void shouldReadDecomposedMarksLikeComposedOnes() {
        String written = "Đăng ký kết hôn với người nước ngoài";
        String decomposed = Normalizer.normalize(written, Normalizer.Form.NFD);

        assertThat(restorer.restore(decomposed).text()).isEqualTo(written);
        assertThat(restorer.sureReading(decomposed)).isEmpty();
    }

    @Test
    void shouldSurviveTenThousandCharactersInLittleTime() {
        String flood = "lam giay khai sinh 🎉 cho con\u0301 ".repeat(400).substring(0, 10_000);
        long start = System.nanoTime();
        Restoration read = restorer.restore(flood);

        assertThat(VietnameseText.fold(read.text())).isEqualTo(VietnameseText.fold(flood));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(restorer.sureReading("ma ".repeat(3_000))).isEmpty();
    }

    @Test
    void shouldBeatTheCommonestFormOfEachSyllable() {
        assertThat(restorer.commonestForms("dang ky")).isNotEqualTo("dang ky");
    }

    @Test
    void shouldReadWhatItStored() throws IOException {
        var counts = new SyllableCounts();
        Stream.of("làm giấy khai sinh", "cấp lại giấy khai sinh cho con").forEach(counts::add);
        counts.addWord("kết hôn");
        var model = new RestorationModel(counts, new Calibration(0.8, -0.5), 0.7);

        RestorationModel read = RestorationModel.fromBytes(model.toBytes());

        assertThat(read.threshold()).isEqualTo(0.7);
        assertThat(read.calibration()).isEqualTo(model.calibration());
        assertThat(read.counts().threes()).isEqualTo(counts.threes());
        assertThat(new Restorer(read).restore("lam giay ket hon 12").text()).isEqualTo("làm giấy kết hôn 12");
    }

    @Test
    void shouldRefuseOtherBytes() {
        assertThatThrownBy(() -> SyllableCounts.fromBytes(new byte[40])).isInstanceOf(IOException.class);
    }
}
