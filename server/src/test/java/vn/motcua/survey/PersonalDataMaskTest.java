package vn.motcua.survey;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataMaskTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gọi tôi số 0905123456 nhé | Gọi tôi số [số điện thoại] nhé
            sđt: 0905.123.456, cảm ơn | sđt: [số điện thoại], cảm ơn
            0905 123 456 | [số điện thoại]
            +84 905 123 456 | [số điện thoại]
            0084905123456 | [số điện thoại]
            máy bàn (0236) 3881888 | máy bàn [số điện thoại]
            CCCD 048190001234 của tôi | CCCD [số giấy tờ] của tôi
            cccd 148 190 001 234 | cccd [số giấy tờ]
            CMND 201234567 | CMND [số giấy tờ]
            thẻ 9704 1234 5678 9012 345 | thẻ [số giấy tờ]
            gửi về nguyen.van-a@gmail.com nhé | gửi về [thư điện tử] nhé
            hồ sơ H17.12.34-261121-0042 bị trễ | hồ sơ [mã hồ sơ] bị trễ
            hồ sơ 000.00.16.H17-211105-0003 | hồ sơ [mã hồ sơ]""")
    void shouldHideWhatLeadsToAPerson(String written, String stored) {
        // A citizen's number that starts with 0 has twelve digits: whichever word replaces it, the digits must go.
        assertThat(PersonalDataMask.mask(written)).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chờ 45 phút, ngày 20/11/2026, phí 50.000 đồng",
                "Quầy 3 rất tốt, 10 điểm",
                "Đóng 1.250.000 đồng lúc 14:30",
                "Nghị định 61/2018 và thủ tục 1.004194"
            })
    void shouldLeaveOtherNumbersAlone(String written) {
        assertThat(PersonalDataMask.mask(written)).isEqualTo(written);
    }

    @Property(tries = 300)
    void shouldLeaveNoLongNumber(
            @ForAll @CharRange(from = '0', to = '9') @StringLength(min = 9, max = 12) String digits,
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(max = 8) String before) {
        String masked = PersonalDataMask.mask(before + " " + digits + ", cảm ơn");

        assertThat(masked).doesNotContain(digits).doesNotContainPattern("\\d{9}");
    }
}
