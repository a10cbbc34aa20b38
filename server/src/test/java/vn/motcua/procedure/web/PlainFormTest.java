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
                .extracting(PlainDraft.Paper::name)
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
}
