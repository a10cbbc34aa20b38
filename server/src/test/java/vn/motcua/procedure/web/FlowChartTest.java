package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowChartTest {
    @ParameterizedTest
    @CsvSource({
        "Người dân, CITIZEN",
        "'Cha, mẹ', CITIZEN",
        "Chủ tàu, CITIZEN",
        "Cơ sở kinh doanh, CITIZEN",
        "Cán bộ hộ tịch, AUTHORITY",
        "'Công an xã, phường', AUTHORITY",
        "Người chứng thực, AUTHORITY",
        "'', AUTHORITY"
    })
    void shouldTellWhoActs(String who, ActingParty party) {
        assertThat(ActingParty.of(who)).isEqualTo(party);
    }

    @Property
    void wrappingShouldKeepEveryWordInOrder(
            @ForAll @NotBlank @StringLength(max = 200) String text, @ForAll @IntRange(min = 5, max = 40) int letters) {
        List<String> lines = FlowChart.wrapped(text, letters);

        assertThat(String.join(" ", lines))
                .isEqualTo(String.join(" ", text.strip().split("\\s+")));
        assertThat(lines).allSatisfy(line -> assertThat(line.length() <= letters || !line.contains(" "))
                .isTrue());
    }
}
