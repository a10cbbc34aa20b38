package vn.motcua.procedure.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.ParsedRecord;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.StarterCatalogue;
import vn.motcua.procedure.format.NationalTextFormat;
import vn.motcua.procedure.plain.Coverage.Covered;
import vn.motcua.procedure.plain.RecordSentences.Part;
import vn.motcua.procedure.plain.Taking.As;

class CoverageTest {
    private static final String FILE = """
            Chi tiết thủ tục hành chính
            Mã thủ tục: 1.000001
            Số quyết định: 1/QĐ-BVH
            Tên thủ tục: Cấp phép tiệm sách
            Cấp thực hiện: Cấp Tỉnh
            Loại thủ tục: Không có thông tin
            Lĩnh vực: Xuất bản
            Trình tự thực hiện:
                - Chủ tiệm nộp hồ sơ đến Sở Văn hóa.
                - Chủ tiệm bổ sung hồ sơ trong 07 ngày.
                - Sở Văn hóa kiểm tra trong 02 ngày làm việc rồi cấp giấy phép.
                - Tiệm mở cửa đủ 06 tháng mỗi năm.
                - Chủ tiệm nhận kết quả và giấy phép được treo ở cửa; tiệm phải mở cửa trong 09 ngày.

            Cách thức thực hiện:
              * Hình thức nộp: DIRECT
                Thời hạn giải quyết: 5 WORKING_DAY
                Phí, lệ phí: 0 VNĐ ()
                Mô tả: Tiệm ở đảo: không quá 15 ngày làm việc.

            Thành phần hồ sơ:
                - Đơn đề nghị theo Mẫu số 05
                  Số lượng: Bản chính: 1, Bản sao: 0
                - Bản vẽ tiệm
                  Số lượng: Bản chính: 2, Bản sao: 0

            Đối tượng thực hiện: Công dân Việt Nam
            """;
    private static final Procedure RECORD = record();

    @Test
    void shouldTellOfEverySentenceWhatBecameOfIt() {
        Coverage coverage = Coverage.of(RECORD, cut());
        assertThat(said(coverage, "Đơn đề nghị").lost()).isEmpty();
        Covered added = said(coverage, "07 ngày");
        assertThat(added.lost()).extracting(Fact::words).containsExactly("07 ngày");
        assertThat(added.rows()).hasSize(1);
        assertThat(added.isDoubtful()).isTrue();
        assertThat(said(coverage, "02 ngày").inside()).isTrue();
        assertThat(coverage.left(Part.CHANNELS))
                .extracting(each -> each.sentence().text())
                .containsExactly("Tiệm ở đảo: không quá 15 ngày làm việc.");
    }

    @Test
    void shouldDoubtNoLongerWhatAnEditorHasDecided() {
        Covered before = said(Coverage.of(RECORD, cut()), "07 ngày");
        PlainDraft decided = cut().settling(List.of(before.sentence().key()));
        assertThat(said(Coverage.of(RECORD, decided), "07 ngày").isDoubtful()).isFalse();
    }

    @Test
    void shouldTakeASentenceWithOnePress() {
        PlainDraft draft = cut();
        String late = said(Coverage.of(RECORD, draft), "07 ngày").sentence().key();
        PlainDraft more = Taking.take(RECORD, draft, late, As.MORE);
        assertThat(more.steps()).anyMatch(step -> step.text()
                .equals("Nộp hồ sơ cho Sở Văn hóa. Chủ tiệm bổ sung hồ sơ trong 07 ngày. Sở giữ hồ sơ 90 ngày."));
        assertThat(said(Coverage.of(RECORD, more), "07 ngày").lost()).isEmpty();

        String island = said(Coverage.of(RECORD, draft), "đảo").sentence().key();
        PlainDraft time = Taking.take(RECORD, draft, island, As.TIME);
        assertThat(time.channels().getFirst().timeText()).contains("Tiệm ở đảo");
        assertThat(Coverage.of(RECORD, time).left(Part.CHANNELS)).isEmpty();
        assertThat(Taking.take(RECORD, draft, island, As.PAPER).papers())
                .hasSize(draft.papers().size() + 1);
        assertThat(Taking.take(RECORD, draft, island, As.STEP).steps())
                .hasSize(draft.steps().size() + 1);
        assertThat(Taking.take(RECORD, draft, island, As.CONDITION).conditions())
                .hasSize(1);
        assertThat(Taking.take(RECORD, draft, "unknown", As.STEP)).isEqualTo(draft);
    }

    @Test
    void shouldTakeAMarkAwayOnlyWhenItsOwnFactIsSaid() {
        PlainDraft draft = cut();
        String half = said(Coverage.of(RECORD, draft), "06 tháng").sentence().key();
        Coverage after = Coverage.of(RECORD, Taking.take(RECORD, draft, half, As.MORE));
        assertThat(said(after, "06 tháng").lost()).isEmpty();
        assertThat(said(after, "02 ngày").isDoubtful()).isTrue();
        assertThat(said(after, "09 ngày").isDoubtful()).isTrue();
    }

    @Test
    void shouldNotDoubtWhatAnyOtherRowSays() {
        PlainDraft draft = cut();
        PlainDraft elsewhere = draft.withSteps(draft.steps().stream()
                .map(step -> step.id().equals("t2") ? step.saying("Bổ sung hồ sơ trong 7 ngày. Nhận kết quả.") : step)
                .toList());
        assertThat(said(Coverage.of(RECORD, elsewhere), "07 ngày").lost()).isEmpty();
        PlainDraft other = draft.withSteps(draft.steps().stream()
                .map(step -> step.id().equals("t2") ? step.saying("Nhận kết quả sau 7 ngày.") : step)
                .toList());
        assertThat(said(Coverage.of(RECORD, other), "07 ngày").lost()).hasSize(1);
    }

    @Test
    void shouldShowWhatTheRecordSaysTwiceOnce() {
        Procedure twice = parsed(FILE.replace(
                "Mô tả: Tiệm ở đảo: không quá 15 ngày làm việc.", "Mô tả: Chủ tiệm bổ sung hồ sơ trong 07 ngày."));
        assertThat(RecordSentences.of(twice))
                .filteredOn(each -> each.text().contains("07 ngày"))
                .hasSize(1);
    }

    @Test
    void shouldReadFromTheStepsWhatTheFieldsLeaveEmpty() {
        Procedure silent = parsed(FILE.replace("Thời hạn giải quyết: 5 WORKING_DAY", "Thời hạn giải quyết:")
                .replace("Mô tả: Tiệm ở đảo: không quá 15 ngày làm việc.", "Mô tả: Không có thông tin"));
        PlainDraft draft = Drafting.unlearned(new CatalogueEntry(silent, null));
        assertThat(draft.receivingPlace()).isEqualTo("Sở Văn hóa");
        assertThat(draft.channels())
                .isNotEmpty()
                .allMatch(each -> each.time() != null || each.timeText().equals("2 ngày làm việc"));
    }

    @Test
    void shouldKeepTheDecreeOfAForm() {
        Procedure decreed = parsed(
                FILE.replace("theo Mẫu số 05", "theo Mẫu số 05 tại Phụ lục kèm theo Nghị định số 38/2018/NĐ-CP"));
        assertThat(Drafting.unlearned(new CatalogueEntry(decreed, null)).papers())
                .extracting(Paper::form)
                .contains("05 (Phụ lục kèm theo Nghị định số 38/2018/NĐ-CP)");
    }

    @Test
    void shouldAskNoConditionWhereItIsOneWayOfSeveral() {
        Procedure ways = parsed(FILE.replace(
                "- Bản vẽ tiệm",
                "- Bản sao giấy phép do cơ quan in đối với trường hợp thông tin được lưu trữ hoặc bản sao đối chiếu"));
        assertThat(Drafting.unlearned(new CatalogueEntry(ways, null)).papers())
                .allMatch(paper -> paper.when().isEmpty());
    }

    @Test
    void shouldDraftStepsThatLoseNothing() {
        assertThat(Coverage.of(RECORD, draft()).sentences())
                .filteredOn(each -> each.sentence().part() == Part.STEPS)
                .noneMatch(Covered::isDoubtful);
    }

    @Test
    void shouldTakeOnlyThePartThatGotLost() {
        PlainDraft draft = cut();
        String key = said(Coverage.of(RECORD, draft), "09 ngày").sentence().key();
        PlainDraft more = Taking.take(RECORD, draft, key, As.MORE);
        assertThat(more.steps())
                .anyMatch(step -> step.text().endsWith(". Tiệm phải mở cửa trong 09 ngày."))
                .noneMatch(step -> step.text().contains("giấy phép được treo"));
    }

    @Test
    void shouldSayThatAFormIsLostWhenItsNumberIsTakenAway() {
        PlainDraft draft = draft();
        PlainDraft without = draft.withPapers(draft.papers().stream()
                .map(paper -> paper.source().contains("Mẫu")
                        ? new Paper(
                                paper.id(),
                                paper.name(),
                                paper.kind(),
                                1,
                                0,
                                "",
                                "",
                                "",
                                "",
                                paper.source(),
                                paper.guess(),
                                90,
                                false)
                        : paper)
                .toList());
        assertThat(said(Coverage.of(RECORD, without), "Đơn đề nghị").lost())
                .extracting(Fact::words)
                .containsExactly("Mẫu số 05");
    }

    /// Nothing of weight may leave a record unseen. The judge here is another one than the program's: every group of
    /// digits of a sentence, but for those of laws.
    @Test
    void shouldLoseNoNumberOfTheStarterCatalogueUnseen() {
        Pattern law = Pattern.compile(
                "\\d+/\\d{4}/\\S+|\\d+/\\d{4}|(?:khoản|điều|điểm|chương|mục|bước|luật|nghị định|thông tư|quyết định|năm|ngày|tháng|nghị quyết)(?: số)? \\d[\\d./]*|\\d+/(?:NĐ|TT|QĐ)\\S*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        int sentences = 0;
        int silent = 0;
        for (var entry : StarterCatalogue.read(ObjectMapper.getDefault())) {
            PlainDraft draft = Drafting.unlearned(new CatalogueEntry(entry.official(), null));
            String words = new DraftWords(draft).all();
            for (Covered covered : Coverage.of(entry.official(), draft).sentences()) {
                var digits = Pattern.compile("(?<![\\p{L}\\d])0*(\\d+)")
                        .matcher(law.matcher(covered.sentence().text()).replaceAll(" "));
                while (digits.find()) {
                    sentences++;
                    boolean said = Pattern.compile("(?<!\\d)0*" + digits.group(1) + "(?!\\d)")
                            .matcher(words)
                            .find();
                    boolean shown = covered.isDoubtful() || covered.isMissing();
                    if (!said && !shown && !digits.group(1).equals("1")) {
                        silent++;
                    }
                }
            }
        }
        assertThat(sentences).isGreaterThan(600);
        assertThat(silent).as("numbers lost unseen of %d", sentences).isLessThanOrEqualTo(sentences / 100);
    }

    /// Everything that a reader of the draft would see, in one text.
    private record DraftWords(PlainDraft draft) {
        String all() {
            return draft.layer().toString().toLowerCase(Locale.ROOT);
        }
    }

    /// As an editor may have shortened it.
    private static PlainDraft cut() {
        PlainDraft draft = draft();
        List<String> texts = List.of(
                "Nộp hồ sơ cho Sở Văn hóa. Sở giữ hồ sơ 90 ngày.", "Kiểm tra rồi cấp giấy phép.", "Nhận kết quả.");
        return draft.withSteps(IntStream.range(0, texts.size())
                .mapToObj(i -> draft.steps().get(i).saying(texts.get(i)))
                .toList());
    }

    private static PlainDraft draft() {
        return Drafting.unlearned(new CatalogueEntry(RECORD, null));
    }

    private static Covered said(Coverage coverage, String words) {
        return coverage.sentences().stream()
                .filter(each -> each.sentence().text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Procedure record() {
        return parsed(FILE);
    }

    private static Procedure parsed(String file) {
        ParsedRecord record = new NationalTextFormat(LocalDate.of(2026, 7, 1)).parse("1.000001.txt", file);
        return ((ParsedRecord.Accepted) Objects.requireNonNull(record)).procedure();
    }
}
