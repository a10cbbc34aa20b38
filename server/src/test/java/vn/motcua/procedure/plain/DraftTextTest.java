package vn.motcua.procedure.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.plain.PlainDraft.Doubt;

class DraftTextTest {
    private static final Paper PAPER = new Paper(
            "r0",
            "Đơn xin thả diều",
            Kind.FORM,
            1,
            0,
            "diều có sáo",
            "Ký ở trang hai",
            "01",
            "https://example.vn/01",
            "Đơn xin thả diều (mẫu 01)",
            Kind.FORM,
            92,
            false,
            "Trường hợp thả ban đêm",
            Doubt.HEADING);

    @Test
    void shouldKeepEverythingThatIsKnownOfAPaper() throws IOException {
        ObjectMapper mapper = ObjectMapper.getDefault();

        assertThat(mapper.readValue(mapper.writeValueAsString(PAPER), Paper.class))
                .isEqualTo(PAPER);
    }
}
