package vn.motcua.procedure.format;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeStatement;
import vn.motcua.procedure.TimeUnit;

class FeeTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"0 VNĐ ()", "", " | ", "Không có thông tin", "0 VNĐ (Không quy định.)", "0 VNĐ () | 0 VNĐ ()"})
    void shouldCallUnstatedWhatStatesNothing(String raw) {
        assertThat(FeeText.read(raw).statement()).isEqualTo(FeeStatement.NOT_STATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 VNĐ (Miễn phí)", "0 VNĐ (Không thu phí)", "Miễn lệ phí"})
    void shouldCallFreeWhatTheRecordCallsFree(String raw) {
        assertThat(FeeText.read(raw).statement()).isEqualTo(FeeStatement.FREE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 VNĐ (Không)",
                "0 VNĐ (Theo quy định của Bộ Tài chính)",
                "0 VNĐ (Miễn phí cho hộ nghèo; người khác theo nghị quyết của Hội đồng nhân dân)",
                "0 VNĐ (Không) | 0 VNĐ (Miễn phí)"
            })
    void shouldNotPromiseFreeFromWordsThatMayMeanAnythingElse(String raw) {
        assertThat(FeeText.read(raw).statement()).isEqualTo(FeeStatement.IN_WORDS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "50000 VNĐ ();50000;VND",
                "50.000 VNĐ (Lệ phí);50000;VND",
                "1.500.000 đồng ();1500000;VND",
                "Phí: 20 USD ();20;USD"
            })
    void shouldReadAmounts(String raw, String amount, String currency) {
        FeeText text = FeeText.read(raw);
        assertThat(text.statement()).isEqualTo(FeeStatement.AMOUNTS);
        assertThat(text.fees()).singleElement().satisfies(fee -> {
            assertThat(fee.amount()).isEqualByComparingTo(amount);
            assertThat(fee.currency()).isEqualTo(currency);
        });
    }

    @Test
    void shouldTellFeeFromCharge() {
        assertThat(FeeText.read("8000 VNĐ (Lệ phí cấp bản sao) | 9000 VNĐ (Phí khai thác)")
                        .fees())
                .extracting(Fee::kind)
                .containsExactly(Fee.Kind.CHARGE, Fee.Kind.FEE);
    }

    @Property(tries = 300)
    void shouldNeverThrow(@ForAll String text) {
        assertThat(FeeText.read(text)).isNotNull();
        assertThat(TimeText.read(text)).isNotNull();
        assertThat(DocumentSorter.sort(text, 0, 0, text)).isNotNull();
    }

    @Test
    void shouldReadTimes() {
        assertThat(TimeText.read("7.5 WORKING_DAY").time()).satisfies(time -> {
            assertThat(time).isNotNull();
            assertThat(time.unit()).isEqualTo(TimeUnit.WORKING_DAY);
            assertThat(time.amount()).isEqualByComparingTo("7.5");
        });
        assertThat(TimeText.read("0 DAY").time()).isNull();
        assertThat(TimeText.read("1 OTHER").time()).isNull();
        assertThat(TimeText.read("Ngay trong ngày OTHER").words()).isEqualTo("Ngay trong ngày");
    }

    /// Records of foreign-worker and trade procedures write "100 VNĐ" where the portal says 100 USD.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"100 VNĐ (100 USD/giấy phép); 100 USD/giấy phép", "50 VNĐ (); 50 VNĐ ()"})
    void shouldTakeNoSumFromAnAmountThatNoFeeHas(String raw, String words) {
        FeeText read = FeeText.read(raw);

        assertThat(read.fees()).isEmpty();
        assertThat(read.statement()).isEqualTo(FeeStatement.IN_WORDS);
        assertThat(read.words()).isEqualTo(words);
        assertThat(read.understood()).isFalse();
    }
}
