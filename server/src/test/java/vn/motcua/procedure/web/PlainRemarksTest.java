package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.plain.PlainDraft;
import vn.motcua.procedure.plain.PlainDraft.Step;
import vn.motcua.procedure.plain.PlainLanguage.Remark;

class PlainRemarksTest {
    @Test
    void shouldHintAtAWordOnceAPage() {
        var draft = new PlainDraft(
                "Mở tiệm sách",
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(
                        new Step("a", "Sở", "Trả lời, nêu rõ lý do.", ""),
                        new Step("b", "Sở", "Từ chối thì nêu rõ lý do.", "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        Map<String, List<Remark>> remarks = PlainRemarks.of(draft);
        assertThat(remarks.get("step.0")).extracting(Remark::found).contains("nêu rõ lý do");
        assertThat(remarks).doesNotContainKey("step.1");
    }
}
