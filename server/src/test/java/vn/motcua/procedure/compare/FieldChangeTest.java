package vn.motcua.procedure.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.compare.Piece.Kind;

class FieldChangeTest {
    @Test
    void shouldMarkOnlyTheWordsThatChanged() {
        assertThat(words("Lệ phí: 5.000 đồng mỗi bản", "Lệ phí: 8.000 đồng mỗi bản"))
                .isEqualTo("Lệ phí: [-5.000-] [+8.000+] đồng mỗi bản");
        assertThat(words("nộp tờ khai", "nộp tờ khai và căn cước")).isEqualTo("nộp tờ khai [+và căn cước+]");
        assertThat(words("giữ  nguyên\tchữ", "giữ nguyên chữ")).isEqualTo("giữ nguyên chữ");
        assertThat(words("dòng một\ndòng hai", "dòng một\ndòng ba")).isEqualTo("dòng một\ndòng [-hai-] [+ba+]");
        assertThat(words("", "mới")).isEqualTo("[+mới+]");
    }

    @Test
    void shouldNotLeaveASplinterBetweenTwoChanges() {
        assertThat(words("Người dân nộp hồ sơ và nhận giấy hẹn", "Cán bộ kiểm tra hồ và trả kết quả cuối"))
                .doesNotContain("] và [");
    }

    @Test
    void shouldKnowAMovedAndARewordedPaperAgain() {
        List<LineChange> changes = ListDiff.between(
                lines("Tờ khai đăng ký khai sinh theo mẫu", "Giấy chứng sinh", "Sổ hộ khẩu", "Giấy kết hôn"),
                lines("Giấy chứng sinh", "Căn cước", "Giấy kết hôn", "Tờ khai điện tử đăng ký khai sinh theo mẫu"));

        assertThat(changes.stream().map(FieldChangeTest::told))
                .as("what stayed in order is not said to have moved")
                .containsExactly("KEPT 2→1", "ADDED 0→2", "GONE 3→0", "KEPT 4→3", "CHANGED 1→4 moved");
    }

    @Test
    void shouldNotTakeADifferentPaperForAReworded() {
        assertThat(ListDiff.between(lines("Giấy chứng sinh"), lines("Hợp đồng thuê nhà")).stream()
                        .map(LineChange::kind))
                .containsExactly(LineChange.Kind.ADDED, LineChange.Kind.GONE);
    }

    @Test
    void shouldKnowAPaperOfTheSameNameAgainWhenItsNumberOfCopiesChanges() {
        List<LineChange> changes = ListDiff.between(
                List.of(new Line("Căn cước", "Căn cước\n1 bản chính"), new Line("Căn cước", "Căn cước\n9 bản sao")),
                List.of(new Line("Căn cước", "Căn cước\n2 bản chính"), new Line("Căn cước", "Căn cước\n9 bản sao")));

        assertThat(changes.stream().map(FieldChangeTest::told)).containsExactly("CHANGED 1→1", "KEPT 2→2");
    }

    @Test
    void shouldCutLongUnchangedStretches() {
        String long_ = text(new Random(1), 200);
        LineChange change =
                ListDiff.between(lines(long_ + " đồng"), lines(long_ + " xu")).getFirst();

        assertThat(change.shortened().stream().map(Piece::kind))
                .containsExactly(Kind.CUT, Kind.SAME, Kind.GONE, Kind.ADDED);
        assertThat(change.shortened().get(1).text().split(" ")).hasSize(12);
    }

    @Test
    void shouldTellTouchedFieldsFromTheOthers() {
        SequencedMap<String, List<Line>> before = new LinkedHashMap<>();
        before.put("NAME", List.of(new Line("", "Đăng ký khai sinh")));
        before.put("STEPS", lines("Nộp", "Nhận"));
        SequencedMap<String, List<Line>> now = new LinkedHashMap<>(before);
        now.put("NAME", List.of(new Line("", "Khai tử")));
        now.put("RESULTS", lines("Giấy khai sinh"));

        List<FieldChange> changes = FieldChange.between(before, now);

        assertThat(changes.stream().filter(FieldChange::touched).map(FieldChange::field))
                .containsExactly("NAME", "RESULTS");
        assertThat(changes.getFirst().lines())
                .as("a name stays the name, however different")
                .singleElement()
                .extracting(LineChange::kind)
                .isEqualTo(LineChange.Kind.CHANGED);
    }

    @Property(tries = 300)
    void shouldHoldBothTextsWhole(
            @ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> one,
            @ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> other) {
        String before = spoken(one);
        String now = spoken(other);
        List<Piece> pieces = WordDiff.between(before, now);

        assertThat(side(pieces, Kind.GONE)).isEqualTo(before);
        assertThat(side(pieces, Kind.ADDED)).isEqualTo(now);
    }

    @Property(tries = 300)
    void shouldTellEveryLineOfBothOnce(
            @ForAll @Size(max = 12) List<@IntRange(max = 8) Integer> one,
            @ForAll @Size(max = 12) List<@IntRange(max = 8) Integer> other) {
        List<Line> before = one.stream().map(i -> Line.of("giấy tờ " + i)).toList();
        List<Line> now = other.stream().map(i -> Line.of("giấy tờ " + i)).toList();
        List<LineChange> changes = ListDiff.between(before, now);

        assertThat(changes.stream().map(LineChange::now).filter(i -> i > 0))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, now.size()).boxed().toList());
        assertThat(changes.stream().map(LineChange::before).filter(i -> i > 0))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, before.size()).boxed().toList());
    }

    @Test
    void shouldCompareTenThousandDifferentWordsInNoTime() {
        var random = new Random(7);
        String before = text(random, 10_000);
        String now = text(random, 10_000);
        List<Line> papers = IntStream.range(0, 2_000)
                .mapToObj(i -> Line.of(text(random, 12)))
                .toList();
        List<Line> others = new ArrayList<>(IntStream.range(0, 2_000)
                .mapToObj(i -> Line.of(text(random, 12)))
                .toList());
        others.addAll(papers.reversed());

        long began = System.nanoTime();
        WordDiff.between(before, now);
        WordDiff.between(before, before.replace("từ17 ", ""));
        ListDiff.between(papers, others);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> "từ" + random.nextInt(3_000) + (random.nextInt(15) == 0 ? "." : ""))
                .collect(Collectors.joining(" "));
    }

    private static String spoken(List<Integer> words) {
        return words.stream().map(i -> "từ" + i).collect(Collectors.joining(" "));
    }

    private static String side(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() == Kind.SAME || piece.kind() == kind)
                .map(Piece::text)
                .collect(Collectors.joining(" "));
    }

    private static List<Line> lines(String... texts) {
        return List.of(texts).stream().map(Line::of).toList();
    }

    private static String told(LineChange change) {
        return change.kind() + " " + change.before() + "→" + change.now() + (change.moved() ? " moved" : "");
    }

    private static String words(String before, String now) {
        return WordDiff.between(before, now).stream()
                .map(piece -> switch (piece.kind()) {
                    case GONE -> "[-" + piece.text() + "-]";
                    case ADDED -> "[+" + piece.text() + "+]";
                    case SAME, CUT -> piece.text();
                })
                .collect(Collectors.joining(" "))
                .replace("\n ", "\n");
    }
}
