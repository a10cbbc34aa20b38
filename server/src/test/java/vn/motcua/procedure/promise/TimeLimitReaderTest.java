package vn.motcua.procedure.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trong ngày; nhận hồ sơ sau 15 giờ thì hẹn trả ngày làm việc tiếp theo | 15",
                "Hồ sơ đến sau 16h: trả lời trong ngày làm việc kế tiếp | 16",
                "Ngay trong ngày hoặc ngày làm việc tiếp theo, nếu yêu cầu đến sau 15 giờ | 15"
            })
    void shouldFindTheHourAfterWhichTheNextDayIsPromised(String words, int hour) {
        assertThat(TimeLimitReader.hour(words)).contains(hour);
    }

    @ParameterizedTest
    @CsvSource({
        "Sau 30 ngày làm việc tiếp theo",
        "sau 15 giờ thì không nhận khách",
        "sau 2 giờ thì trả ngày làm việc tiếp theo"
    })
    void shouldNotTakeOtherHoursForIt(String words) {
        assertThat(TimeLimitReader.hour(words)).isEmpty();
    }
}
