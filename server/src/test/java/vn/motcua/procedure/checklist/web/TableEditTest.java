package vn.motcua.procedure.checklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TableEditTest {
    private static final FormFields FORM = FormFields.parse(
            "q.0.id=who&q.0.text=Ai%3F&q.0.c.0.id=a&q.0.c.1.id=b&p.0.note=m%E1%BB%99t&p.1.note=hai&p.1.w.0.who=a&p.3.note=ba");

    @Test
    void shouldAddAfterTheLastRow() {
        FormFields added = TableEdit.apply(FORM, "add.p");
        assertThat(added.rows("p")).containsExactly("p.0", "p.1", "p.3", "p.4");
        assertThat(TableEdit.apply(FORM, "add.q.0.c").text("q.0.c.2.id")).isEqualTo("c1");
        assertThat(TableEdit.apply(FORM, "add.q").rows("q.1.c")).hasSize(2);
    }

    @Test
    void shouldRemoveARowWithItsCondition() {
        FormFields removed = TableEdit.apply(FORM, "remove.p.1");
        assertThat(removed.rows("p")).containsExactly("p.0", "p.3");
        assertThat(removed.values()).doesNotContainKey("p.1.w.0.who");
    }

    @Test
    void shouldForgetARemovedQuestionInEveryRow() {
        FormFields form = FormFields.parse("q.0.id=how&q.0.text=How&q.1.id=who&f.0.text=a&f.0.w.0.how=direct"
                + "&p.0.note=x&p.0.w.0.how=direct&p.0.w.0.who=a&p.1.note=y&p.1.w.0.how=post&p.1.w.1.who=b");
        FormFields removed = TableEdit.apply(form, "remove.q.0");
        assertThat(removed.values().keySet())
                .containsExactlyInAnyOrder("q.1.id", "f.0.text", "p.0.note", "p.0.w.0.who", "p.1.note");
    }

    @Test
    void shouldMoveARowUpWithItsCondition() {
        FormFields moved = TableEdit.apply(FORM, "up.p.1");
        assertThat(moved.text("p.0.note")).isEqualTo("hai");
        assertThat(moved.text("p.0.w.0.who")).isEqualTo("a");
        assertThat(moved.text("p.1.note")).isEqualTo("một");
        assertThat(TableEdit.apply(FORM, "up.p.0")).isEqualTo(FORM);
    }

    @Property
    void shouldTakeAnyActionAndAnyBody(@ForAll String action, @ForAll String body) {
        assertThat(TableEdit.apply(FormFields.parse(body), action)).isNotNull();
    }
}
