package vn.motcua.procedure.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.FeeStatement;
import vn.motcua.procedure.PlainLayer;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcessingTime;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.StarterCatalogue;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.TimeUnit;
import vn.motcua.procedure.checklist.ChecklistTable.Choice;
import vn.motcua.procedure.checklist.ChecklistTable.Paper;
import vn.motcua.procedure.checklist.ChecklistTable.Question;

class FirstDraftTest {
    private static final Procedure OFFICIAL =
            StarterCatalogue.read(ObjectMapper.getDefault()).getFirst().official();

    @Test
    void shouldAskOneQuestionForEachConditionAndPassItsCheck() {
        ChecklistTable table = draft(
                paper("Đơn đề nghị", Kind.FORM, ""),
                paper("Văn bản ủy quyền", Kind.CASE, "ủy quyền cho người khác"),
                paper("Căn cước của người được ủy quyền", Kind.SHOW, "Ủy quyền cho người khác"),
                paper("Sổ cũ", Kind.CASE, "có"),
                paper("Thẻ", Kind.SUBMIT, "còn hạn"),
                paper("Lưu ý chung", Kind.NOTE, ""));
        assertThat(table.questions())
                .extracting(Question::text)
                .containsExactly(
                        "Anh/chị có ủy quyền cho người khác không?",
                        "Anh/chị có sổ cũ không?",
                        "Anh/chị có thẻ mà còn hạn không?");
        assertThat(when(table, "Đơn đề nghị").always()).isTrue();
        assertThat(when(table, "Văn bản ủy quyền").alternatives()).containsExactly(Map.of("q1", List.of("yes")));
        assertThat(when(table, "Căn cước của người được ủy quyền")).isEqualTo(when(table, "Văn bản ủy quyền"));
        assertThat(table.papers()).noneMatch(paper -> paper.document().equals("Lưu ý chung"));
    }

    @Test
    void shouldLetCasesSideBySideBeChosenFrom() {
        ChecklistTable table = draft(
                paper("Đơn đề nghị", Kind.FORM, "tiệm mới"),
                paper("Bản vẽ", Kind.SUBMIT, "tiệm mới"),
                paper("Đơn đề nghị", Kind.FORM, "đổi chủ"),
                paper("Hợp đồng", Kind.SUBMIT, "đổi chủ"));
        assertThat(table.questions()).singleElement().satisfies(question -> assertThat(question.choices())
                .extracting(Choice::text)
                .containsExactly("Tiệm mới", "Đổi chủ"));
        assertThat(table.papers()).hasSize(3);
        assertThat(when(table, "Đơn đề nghị").alternatives())
                .containsExactly(Map.of("case", List.of("c1")), Map.of("case", List.of("c2")));
        assertThat(problems(table)).isEmpty();
    }

    @Test
    void shouldAskANarrowerCaseInsideTheWiderOne() {
        ChecklistTable table = draft(
                paper("Đơn đề nghị mở tiệm", Kind.FORM, "cấp mới"),
                paper("Đơn đề nghị cấp lại", Kind.FORM, "cấp lại"),
                paper("Giấy phép cũ", Kind.SUBMIT, "cấp lại"),
                paper("Giấy phép hết hạn", Kind.SUBMIT, "cấp lại do hết hạn"));
        assertThat(table.questions().getFirst().choices())
                .extracting(Choice::text)
                .containsExactly("Cấp mới", "Cấp lại");
        Question inside = table.questions().get(1);
        assertThat(inside.text()).isEqualTo("Cấp lại: có thuộc trường hợp này không?");
        assertThat(inside.choices()).extracting(Choice::text).containsExactly("Do hết hạn", "Không phải");
        assertThat(inside.when().alternatives()).containsExactly(Map.of("case", List.of("c2")));
        assertThat(when(table, "Giấy phép cũ").alternatives()).containsExactly(Map.of("case", List.of("c2")));
        assertThat(when(table, "Giấy phép hết hạn").alternatives())
                .containsExactly(Map.of("case", List.of("c2"), inside.id(), List.of("c1")));
        assertThat(problems(table)).isEmpty();
    }

    @Test
    void shouldHandInOneApplicationWhereTheNarrowerCaseHasItsOwn() {
        ChecklistTable table = draft(
                paper("Đơn đề nghị mở tiệm", Kind.FORM, "cấp mới"),
                paper("Đơn đề nghị cấp lại", Kind.FORM, "cấp lại"),
                paper("Đơn đề nghị gia hạn", Kind.FORM, "cấp lại do hết hạn"));
        String inside = table.questions().get(1).id();
        assertThat(when(table, "Đơn đề nghị cấp lại").alternatives())
                .containsExactly(Map.of("case", List.of("c2"), inside, List.of("none")));
        assertThat(problems(table)).isEmpty();
    }

    @Test
    void shouldTellFirstGrantFromGrantingAnew() {
        ChecklistTable table = draft(
                paper("Tờ khai một", Kind.FORM, "cấp giấy phép mở tiệm"),
                paper("Tờ khai hai", Kind.FORM, "cấp lại giấy phép mở tiệm, bị mất"),
                paper("Tờ khai ba", Kind.FORM, "cấp lại giấy phép mở tiệm"));
        assertThat(table.questions().getFirst().choices())
                .extracting(Choice::text)
                .containsExactly("Cấp giấy phép mở tiệm", "Cấp lại giấy phép mở tiệm");
        assertThat(table.questions().get(1).choices()).extracting(Choice::text).containsExactly("Bị mất", "Không phải");
    }

    @Test
    void shouldSayInWordsWhatEachAnswerBringsAbout() {
        ChecklistTable table =
                draft(paper("Đơn", Kind.FORM, ""), paper("Giấy ủy quyền", Kind.CASE, "ủy quyền cho người khác"));
        String question = "Anh/chị có ủy quyền cho người khác không?";
        var said = ProposedTable.of(table, Map.of(question, "Ai đi thay?"), true);
        assertThat(said.always()).containsExactly("Đơn");
        assertThat(said.questions()).singleElement().satisfies(asked -> {
            assertThat(asked.proposed()).isEqualTo(question);
            assertThat(asked.text()).isEqualTo("Ai đi thay?");
            assertThat(asked.choices().getFirst().papers()).containsExactly("Giấy ủy quyền");
            assertThat(asked.choices().getLast().papers()).isEmpty();
        });
        assertThat(said.mark())
                .isEqualTo(ProposedTable.of(table, Map.of(), true).mark());
    }

    @Test
    void shouldNotOfferCasesThatOverlapAsExclusive() {
        ChecklistTable table = draft(
                paper("Căn cước", Kind.SHOW, ""),
                paper("Đơn đề nghị một", Kind.FORM, "cá nhân"),
                paper("Đơn đề nghị hai", Kind.FORM, "cá nhân hoặc tổ chức"));
        assertThat(table.questions())
                .extracting(Question::text)
                .containsExactly(
                        "Có đúng trường hợp này không: cá nhân?",
                        "Có đúng trường hợp này không: cá nhân hoặc tổ chức?");
    }

    @Test
    void shouldAskOfThePersonWhatIsSaidOfThePerson() {
        ChecklistTable table = draft(
                paper("Đơn", Kind.FORM, ""),
                paper("Quyết định hỗ trợ", Kind.CASE, "đã được hỗ trợ học nghề"),
                paper("Sổ", Kind.CASE, "bị mất"));
        assertThat(table.questions())
                .extracting(Question::text)
                .containsExactly(
                        "Có đúng trường hợp này không: đã được hỗ trợ học nghề?", "Anh/chị có sổ mà bị mất không?");
    }

    @Test
    void shouldKeepAnotherNumberOfTheSamePaperApart() {
        ChecklistTable table = draft(
                paper("Đơn đề nghị", Kind.FORM, "tiệm mới"),
                new RequiredDocument("Bản vẽ", Kind.SUBMIT, 1, 1, "", "tiệm mới", "", ""),
                paper("Bản vẽ", Kind.SUBMIT, "tiệm mới"),
                paper("Đơn đề nghị", Kind.FORM, "đổi chủ"),
                paper("Bản vẽ", Kind.SUBMIT, "đổi chủ"));
        assertThat(table.papers())
                .filteredOn(paper -> paper.document().equals("Bản vẽ"))
                .extracting(paper -> paper.copies() + " " + paper.when().alternatives())
                .containsExactly("1 [{case=[c1]}]", "0 [{case=[c2]}]");
        assertThat(problems(table)).isEmpty();
    }

    @Test
    void shouldOfferNoneOfTheCasesWhereSomePapersAreForEverybody() {
        ChecklistTable table = draft(
                paper("Căn cước", Kind.SHOW, ""),
                paper("Đơn đề nghị mở tiệm", Kind.FORM, "tiệm mới"),
                paper("Đơn đề nghị đổi chủ", Kind.FORM, "đổi chủ"));
        assertThat(table.questions().getFirst().choices())
                .extracting(Choice::id)
                .containsExactly("c1", "c2", "none");
    }

    @Test
    void shouldNotAskHowOneAppliesWhereOneChannelHasTwoTimes() {
        List<SubmissionChannel> channels =
                List.of(channel(Channel.POSTAL, 10), channel(Channel.DIRECT, 11), channel(Channel.DIRECT, 10));
        ChecklistTable table = FirstDraft.of(new CatalogueEntry(
                OFFICIAL, layer(channels, paper("Đơn", Kind.FORM, ""), paper("Sổ cũ", Kind.CASE, "có"))));
        assertThat(table.questions()).extracting(Question::text).containsExactly("Anh/chị có sổ cũ không?");
        assertThat(table.times()).singleElement().satisfies(time -> {
            assertThat(time.when().always()).isTrue();
            assertThat(time.text())
                    .isEqualTo("Qua bưu điện: 10 ngày làm việc; Trực tiếp tại nơi nhận: 11 ngày làm việc; "
                            + "Trực tiếp tại nơi nhận: 10 ngày làm việc");
        });
        assertThat(problems(table)).isEmpty();

        ChecklistTable asked = FirstDraft.of(new CatalogueEntry(
                OFFICIAL, layer(channels.subList(0, 2), paper("Đơn", Kind.FORM, ""), paper("Sổ cũ", Kind.CASE, "có"))));
        assertThat(asked.questions()).hasSize(2);
    }

    @Test
    void shouldSayWhereAnswersChangeNothingButTheDays() {
        List<SubmissionChannel> channels = List.of(channel(Channel.ONLINE, 12), channel(Channel.DIRECT, 13));
        ChecklistTable table =
                FirstDraft.of(new CatalogueEntry(OFFICIAL, layer(channels, paper("Đơn", Kind.FORM, ""))));
        var said = ProposedTable.of(table, Map.of(), true);
        assertThat(said.changesNoPapers()).isTrue();
        assertThat(said.questions()).singleElement().satisfies(asked -> assertThat(asked.choices())
                .extracting(each -> String.join("; ", each.facts()))
                .containsExactly("12 ngày làm việc", "13 ngày làm việc"));
    }

    @Test
    void shouldAskNobodyForAPlaceInTheLaw() {
        String law = "quy định tại điểm d khoản 7 Điều 13 Nghị định số 70/2024/NĐ-CP ngày 25/6/2024";
        ChecklistTable table = draft(paper("Đơn", Kind.FORM, ""), paper("Văn bản cam kết", Kind.CASE, law));
        assertThat(table.questions()).isEmpty();
        assertThat(table.papers().getLast().note()).isEqualTo("Chỉ khi " + law);
        assertThat(ProposedTable.of(table, Map.of(), true).always())
                .containsExactly("Đơn", "(tùy trường hợp) Văn bản cam kết");
    }

    @Test
    void shouldKeepTheEndOfAQuestionAboutALongName() {
        String name = "Giấy tờ, tài liệu có giá trị pháp lý xác thực kết quả thu nhận, phân tích, lưu trữ giọng nói của"
                + " cơ quan, tổ chức quy định tại khoản 5 Điều 13 Nghị định số 70/2024/NĐ-CP ngày 25/6/2024";
        assertThat(draft(paper("Đơn", Kind.FORM, ""), paper(name, Kind.CASE, "có"))
                        .questions())
                .singleElement()
                .satisfies(question -> assertThat(question.text())
                        .startsWith("Anh/chị có giấy tờ")
                        .endsWith("… không?")
                        .hasSizeLessThanOrEqualTo(180));
    }

    private static SubmissionChannel channel(Channel channel, int days) {
        return new SubmissionChannel(
                channel, ProcessingTime.of(days, TimeUnit.WORKING_DAY), "", List.of(), FeeStatement.NOT_STATED, "", "");
    }

    @Test
    void shouldTellTheConditionWhereItAsksNoQuestion() {
        List<RequiredDocument> documents = new ArrayList<>(List.of(paper("Đơn", Kind.FORM, "")));
        for (int i = 1; i <= 8; i++) {
            documents.add(paper("Giấy thứ " + i, Kind.CASE, "việc thứ " + i));
        }
        ChecklistTable table = draft(documents.toArray(RequiredDocument[]::new));
        assertThat(table.questions()).hasSizeLessThanOrEqualTo(6);
        Paper last = table.papers().getLast();
        assertThat(last.when().always()).isTrue();
        assertThat(last.note()).isEqualTo("Chỉ khi việc thứ 8");
        assertThat(problems(table)).isEmpty();
    }

    @Test
    void shouldAskNothingWhereEverybodyNeedsTheSame() {
        assertThat(draft(paper("Đơn", Kind.FORM, ""), paper("Căn cước", Kind.SHOW, ""))
                        .questions())
                .isEmpty();
    }

    @Test
    void shouldNameItsPapersAnew() {
        ChecklistTable table = draft(paper("Đơn", Kind.FORM, ""), paper("Sổ cũ", Kind.CASE, "có"));
        assertThat(table.renamed(Map.of("Sổ cũ", "Sổ đã cấp")).documents()).containsExactly("Đơn", "Sổ đã cấp");
    }

    private static Condition when(ChecklistTable table, String document) {
        return table.papers().stream()
                .filter(paper -> paper.document().equals(document))
                .findFirst()
                .orElseThrow()
                .when();
    }

    private static List<Problem> problems(ChecklistTable table) {
        List<RequiredDocument> documents = table.papers().stream()
                .map(paper -> paper(paper.document(), Kind.SUBMIT, ""))
                .toList();
        return TableCheck.problems(table, documents, code -> true);
    }

    private static RequiredDocument paper(String name, Kind kind, String when) {
        return new RequiredDocument(name, kind, 1, 0, "", when, "", "");
    }

    private static ChecklistTable draft(RequiredDocument... documents) {
        return FirstDraft.of(new CatalogueEntry(OFFICIAL, layer(List.of(), documents)));
    }

    private static PlainLayer layer(List<SubmissionChannel> channels, RequiredDocument... documents) {
        return new PlainLayer(
                "Mở tiệm",
                List.of(),
                "Quầy số 1",
                channels,
                List.of(documents),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
