package vn.motcua.procedure.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.FeeStatement;
import vn.motcua.procedure.PlainLayer;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcessingTime;
import vn.motcua.procedure.StarterCatalogue;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.TimeUnit;

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

    @Test
    void shouldTakeTheLongestWhereOneChannelHasSeveral() {
        Procedure official =
                StarterCatalogue.read(ObjectMapper.getDefault()).getFirst().official();
        var layer = new PlainLayer(
                "Việc",
                List.of(),
                "",
                List.of(row(Channel.POSTAL, 10), row(Channel.POSTAL, 11), row(Channel.DIRECT, 30)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var entry = new CatalogueEntry(official, layer);
        assertThat(TimeLimitReader.of(entry, Channel.POSTAL))
                .isEqualTo(new TimeLimit.Stated(ProcessingTime.of(11, TimeUnit.WORKING_DAY)));
        assertThat(TimeLimitReader.stated(entry, Channel.POSTAL)).hasSize(2);
        assertThat(TimeLimitReader.stated(entry, Channel.DIRECT)).hasSize(1);
    }

    private static SubmissionChannel row(Channel channel, int days) {
        return new SubmissionChannel(
                channel, ProcessingTime.of(days, TimeUnit.WORKING_DAY), "", List.of(), FeeStatement.NOT_STATED, "", "");
    }
}
