package vn.motcua.procedure.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.RequiredDocument.Kind;

class PaperChangesTest {
    private static final PlainDraft BEFORE = draft(paper("p0", "Đơn", Kind.FORM), paper("p1", "Bản vẽ", Kind.SUBMIT));

    @Test
    void shouldTellNewNamesAndWhatIsGone() {
        PlainDraft now = draft(paper("p0", "Đơn mở tiệm", Kind.FORM), paper("n7", "Ảnh", Kind.SUBMIT));
        assertThat(PaperChanges.between(BEFORE, now, Set.of("Đơn", "Bản vẽ")))
                .isEqualTo(Map.of("Đơn", "Đơn mở tiệm", "Bản vẽ", ""));
    }

    @Test
    void shouldCountAPaperAsGoneThatBecameANote() {
        PlainDraft now = draft(paper("p0", "Đơn", Kind.NOTE), paper("p1", "Bản vẽ", Kind.SUBMIT));
        assertThat(PaperChanges.between(BEFORE, now, Set.of("Đơn", "Bản vẽ"))).isEqualTo(Map.of("Đơn", ""));
    }

    @Test
    void shouldSayNothingOfPapersThatNobodyUsesOrThatOnlyMoved() {
        PlainDraft now = draft(paper("n1", "Bản vẽ", Kind.SUBMIT));
        assertThat(PaperChanges.between(BEFORE, now, Set.of("Bản vẽ"))).isEmpty();
    }

    private static Paper paper(String id, String name, Kind kind) {
        return new Paper(id, name, kind, 1, 0, "", "", "", "", "", null, 0, false);
    }

    private static PlainDraft draft(Paper... papers) {
        return new PlainDraft(
                "Mở tiệm",
                List.of(),
                "",
                List.of(),
                List.of(papers),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                null);
    }
}
