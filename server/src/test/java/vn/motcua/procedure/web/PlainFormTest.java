package vn.motcua.procedure.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.FeeStatement;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcessingTime;
import vn.motcua.procedure.StarterCatalogue;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.TimeUnit;
import vn.motcua.procedure.plain.DraftMerge;
import vn.motcua.procedure.plain.Paper;
import vn.motcua.procedure.plain.PlainDraft;

class PlainFormTest {
    private static final Procedure RECORD =
            StarterCatalogue.read(ObjectMapper.getDefault()).getFirst().official();

    @Test
    void shouldKeepTheEnglishNameThroughRowButtons() {
        var form = new PlainForm(Map.of("name", "Xin thả diều", "nameEn", " Kite permit ", "do", "paper.add"));

        PlainDraft draft = form.afterRowAction(form.draft(List.of()), RECORD);
        assertThat(draft.papers()).hasSize(1);
        assertThat(draft.english()).isEqualTo("Kite permit");
        assertThat(draft.layer().english()).isEqualTo("Kite permit");
        assertThat(PlainDraft.of(draft.layer(), List.of()).english()).isEqualTo("Kite permit");
    }

    @Test
    void shouldKeepTheWordsOfTwoRowsOfOneChannelApart() {
        List<SubmissionChannel> facts =
                List.of(channel(Channel.POSTAL, 10), channel(Channel.DIRECT, 11), channel(Channel.DIRECT, 10));
        PlainDraft draft = new PlainForm(Map.of(
                        "channel.POSTAL.time", "bưu điện",
                        "channel.DIRECT.time", "mười một ngày",
                        "channel.DIRECT-2.time", "mười ngày",
                        "channel.DIRECT-2.fee", "không mất tiền"))
                .draft(facts);

        assertThat(draft.channels())
                .extracting(SubmissionChannel::timeText)
                .containsExactly("bưu điện", "mười một ngày", "mười ngày");
        assertThat(draft.channels()).extracting(SubmissionChannel::feeText).containsExactly("", "", "không mất tiền");
        assertThat(draft.channels())
                .extracting(SubmissionChannel::time)
                .isEqualTo(facts.stream().map(SubmissionChannel::time).toList());
        assertThat(DraftMerge.join(draft, draft, draft, Map.of())).isEqualTo(draft);
    }

    @Test
    void shouldNameTheNotesThatItDropsAndKeepWhatIsCounted() {
        String name = "Lưu ý ".repeat(20).strip();
        var form = new PlainForm(Map.of(
                "paper.0.name", name,
                "paper.0.kind", "NOTE",
                "paper.0.confirmed", "yes",
                "paper.1.name", "Hai ảnh màu",
                "paper.1.kind", "NOTE",
                "paper.1.confirmed", "yes",
                "paper.1.originals", "2",
                "do", "notes.drop"));
        PlainDraft draft = form.draft(List.of());

        assertThat(FieldWording.dropped(draft)).containsExactly("‘" + name.substring(0, 60) + "…’");
        assertThat(form.afterRowAction(draft, RECORD).papers())
                .extracting(Paper::name)
                .containsExactly("Hai ảnh màu");
    }

    private static SubmissionChannel channel(Channel channel, int days) {
        return new SubmissionChannel(
                channel, ProcessingTime.of(days, TimeUnit.WORKING_DAY), "", List.of(), FeeStatement.NOT_STATED, "", "");
    }

    @Test
    void shouldTakeAnEmptyOneForNone() {
        var form = new PlainForm(Map.of("name", "Xin thả diều", "nameEn", " "));

        assertThat(form.draft(List.of()).layer().nameEn()).isNull();
    }

    @Test
    void shouldSettleTheSentencesOfARemovedRowAndOfATickedBox() {
        String entry = RECORD.documents().getFirst().name();
        var form = new PlainForm(Map.of(
                "review",
                "yes",
                "left",
                "ab12 cd34",
                "paper.0.name",
                "Đơn",
                "paper.0.source",
                entry,
                "do",
                "paper.0.remove"));
        PlainDraft draft = form.draft(List.of());
        assertThat(draft.settled()).containsExactlyInAnyOrder("ab12", "cd34");
        PlainDraft after = form.afterRowAction(draft, RECORD);
        assertThat(after.papers()).isEmpty();
        assertThat(after.settled()).hasSizeGreaterThan(2);
    }

    @Test
    void shouldConfirmAllPapersUnderOneHeading() {
        Map<String, Object> fields = new java.util.HashMap<>(Map.of("do", "paper.0.under"));
        for (int i = 0; i < 3; i++) {
            fields.put("paper." + i + ".name", "Giấy " + i);
            fields.put("paper." + i + ".kind", "SUBMIT");
            fields.put("paper." + i + ".guess", "SUBMIT");
            fields.put("paper." + i + ".heading", i == 2 ? "Cấp lại" : "Cấp");
            fields.put("paper." + i + ".doubt", "HEADING");
        }
        var form = new PlainForm(fields);
        assertThat(form.afterRowAction(form.draft(List.of()), RECORD).papers())
                .extracting(Paper::isDoubtful)
                .containsExactly(false, false, true);
    }

    @Test
    void shouldKeepOtherWordsOfAQuestion() {
        var form = new PlainForm(Map.of("review", "yes", "ask.0.was", "Câu máy?", "ask.0.text", "Câu tôi?"));
        assertThat(form.draft(List.of()).asked()).containsExactly(Map.entry("Câu máy?", "Câu tôi?"));
    }

    @Test
    void shouldTakeTheWordsOfAChannelThatSaysTheSame() {
        var facts = new SubmissionChannel(Channel.DIRECT, null, "", List.of(), FeeStatement.NOT_STATED, "", "");
        var other = new SubmissionChannel(Channel.ONLINE, null, "", List.of(), FeeStatement.NOT_STATED, "", "");
        var form = new PlainForm(
                Map.of("channel.DIRECT.time", "Trong ngày", "channel.DIRECT.fee", "", "channel.ONLINE.as", "DIRECT"));
        assertThat(form.draft(List.of(facts, other)).channels())
                .extracting(SubmissionChannel::timeText)
                .containsExactly("Trong ngày", "Trong ngày");
    }
}
