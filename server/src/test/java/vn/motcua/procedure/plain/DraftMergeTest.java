package vn.motcua.procedure.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.plain.DraftMerge.Changed;
import vn.motcua.procedure.plain.DraftMerge.Side;

class DraftMergeTest {
    @Test
    void shouldTakeWhatOnlyTheOtherChangedAndAskAboutTheRest() {
        PlainDraft base = draft("Tên", "Nơi nộp", "a", "b");
        PlainDraft mine = draft("Tên của tôi", "Nơi nộp", "a", "b của tôi");
        PlainDraft theirs = draft("Tên của họ", "Nơi mới", "a", "b");
        assertThat(DraftMerge.differences(base, mine, theirs))
                .extracting(DraftMerge.Difference::key, DraftMerge.Difference::changed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("name", Changed.BOTH),
                        org.assertj.core.groups.Tuple.tuple("paper:p1", Changed.MINE),
                        org.assertj.core.groups.Tuple.tuple("receivingPlace", Changed.THEIRS));
        assertThat(DraftMerge.join(base, mine, theirs, Map.of("name", Side.THEIRS)))
                .isEqualTo(draft("Tên của họ", "Nơi mới", "a", "b của tôi"));
    }

    @Test
    void shouldKeepARowThatOneRemovedAndTheOtherChanged() {
        PlainDraft base = draft("T", "", "a", "b");
        PlainDraft mine = draft("T", "", "a");
        PlainDraft theirs = draft("T", "", "a", "b mới");
        assertThat(DraftMerge.join(base, mine, theirs, Map.of("paper:p1", Side.THEIRS)))
                .isEqualTo(theirs);
        assertThat(DraftMerge.join(base, mine, theirs, Map.of("paper:p1", Side.MINE)))
                .isEqualTo(mine);
    }

    @Property(tries = 300)
    void shouldGiveBackEitherSideWhole(
            @ForAll("drafts") PlainDraft base, @ForAll("drafts") PlainDraft mine, @ForAll("drafts") PlainDraft theirs) {
        assertThat(sorted(DraftMerge.join(base, mine, theirs, all(base, mine, theirs, Side.MINE))))
                .isEqualTo(sorted(mine));
        assertThat(sorted(DraftMerge.join(base, mine, theirs, all(base, mine, theirs, Side.THEIRS))))
                .isEqualTo(sorted(theirs));
    }

    @Property(tries = 300)
    void shouldLoseNothingThatOnlyOneSideChanged(
            @ForAll("drafts") PlainDraft base, @ForAll("drafts") PlainDraft other) {
        assertThat(sorted(DraftMerge.join(base, other, base, Map.of()))).isEqualTo(sorted(other));
        assertThat(sorted(DraftMerge.join(base, base, other, Map.of()))).isEqualTo(sorted(other));
    }

    private static Map<String, Side> all(PlainDraft base, PlainDraft mine, PlainDraft theirs, Side side) {
        return DraftMerge.differences(base, mine, theirs).stream()
                .collect(java.util.stream.Collectors.toMap(DraftMerge.Difference::key, difference -> side));
    }

    /// The order of rows is mine in every case; what is compared is which rows there are.
    private static PlainDraft sorted(PlainDraft draft) {
        List<Paper> papers = new ArrayList<>(draft.papers());
        papers.sort(java.util.Comparator.comparing(Paper::id));
        return draft.withPapers(papers);
    }

    @Provide
    Arbitrary<PlainDraft> drafts() {
        Arbitrary<String> text = Arbitraries.of("", "một", "hai", "ba");
        Arbitrary<List<Paper>> papers = Arbitraries.integers()
                .between(0, 4)
                .list()
                .uniqueElements()
                .ofMaxSize(4)
                .flatMap(ids -> text.list().ofSize(ids.size()).map(names -> java.util.stream.IntStream.range(
                                0, ids.size())
                        .mapToObj(i -> paper("p" + ids.get(i), names.get(i)))
                        .toList()));
        return Combinators.combine(text, text, papers)
                .as((name, place, rows) -> draft(name, place).withPapers(rows));
    }

    private static PlainDraft draft(String name, String place, String... papers) {
        List<Paper> rows = new ArrayList<>();
        for (int i = 0; i < papers.length; i++) {
            rows.add(paper("p" + i, papers[i]));
        }
        return new PlainDraft(
                name, List.of(), place, List.of(), rows, List.of(), List.of(), List.of(), List.of(), List.of(), null,
                null);
    }

    private static Paper paper(String id, String name) {
        return new Paper(id, name, Kind.SUBMIT, 1, 0, "", "", "", "", "", null, 0, false);
    }
}
