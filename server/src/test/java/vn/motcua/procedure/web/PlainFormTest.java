package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.plain.PlainDraft;

class PlainFormTest {
    @Test
    void shouldKeepTheEnglishNameThroughRowButtons() {
        var form = new PlainForm(Map.of("name", "Xin thả diều", "nameEn", " Kite permit ", "do", "paper.add"));

        PlainDraft draft = form.afterRowAction(form.draft(List.of()));
        assertThat(draft.papers()).hasSize(1);
        assertThat(draft.english()).isEqualTo("Kite permit");
        assertThat(draft.layer().english()).isEqualTo("Kite permit");
        assertThat(PlainDraft.of(draft.layer(), List.of()).english()).isEqualTo("Kite permit");
    }

    @Test
    void shouldTakeAnEmptyOneForNone() {
        var form = new PlainForm(Map.of("name", "Xin thả diều", "nameEn", " "));

        assertThat(form.draft(List.of()).layer().nameEn()).isNull();
    }
}
