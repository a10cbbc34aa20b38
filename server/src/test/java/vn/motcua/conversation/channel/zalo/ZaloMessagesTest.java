package vn.motcua.conversation.channel.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import vn.motcua.conversation.channel.OutgoingMessage;
import vn.motcua.conversation.channel.OutgoingMessage.QuickReply;

class ZaloMessagesTest {
    @Test
    void shouldNumberSuggestionsAndMakeButtonsOfTheFirstFive() {
        List<QuickReply> replies = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> new QuickReply("Thủ tục " + i, "chọn " + i))
                .toList();
        List<OutgoingMessage> pieces = ZaloMessages.pieces(new OutgoingMessage("Anh/chị cần thủ tục nào?", replies));

        assertThat(pieces).hasSize(1);
        Map<String, Object> body = ZaloMessages.body(pieces.getFirst());
        assertThat((String) body.get("text")).startsWith("Anh/chị").contains("\n1. Thủ tục 1", "\n7. Thủ tục 7");
        assertThat(String.valueOf(body.get("attachment")))
                .contains("oa.query.show", "chọn 5")
                .doesNotContain("chọn 6");
    }

    @Test
    void shouldNotNumberWhatHasNumbers() {
        var own =
                new OutgoingMessage("Chọn số:\n1. Khai sinh\n2. Kết hôn", List.of(new QuickReply("Khai sinh", "một")));
        assertThat(ZaloMessages.pieces(own).getFirst().text()).isEqualTo(own.text());
        var stars = new OutgoingMessage("Anh/chị chấm mấy sao?", List.of(new QuickReply("5 sao", "5")));
        assertThat(ZaloMessages.pieces(stars).getFirst().text()).isEqualTo(stars.text());
        assertThat(ZaloMessages.numbered(own)).isEmpty();
        assertThat(ZaloMessages.numbered(stars)).isEmpty();
    }

    @Test
    void shouldCountLettersComposed() {
        String decomposed = "e\u0302\u0301".repeat(1_500);
        List<OutgoingMessage> pieces = ZaloMessages.pieces(OutgoingMessage.text(decomposed));
        assertThat(pieces).extracting(OutgoingMessage::text).containsExactly("ế".repeat(1_500));
    }

    @Test
    void shouldSplitBetweenParagraphsAndPutButtonsUnderTheLastPiece() {
        String first = "Một câu dài. ".repeat(120).strip();
        String second = "Đoạn sau. ".repeat(120).strip();
        List<OutgoingMessage> pieces = ZaloMessages.pieces(
                new OutgoingMessage(first + "\n\n" + second, List.of(new QuickReply("Xem tiếp", "xem tiếp"))));

        assertThat(pieces).hasSize(2);
        assertThat(pieces.getFirst().text()).isEqualTo(first);
        assertThat(pieces.getFirst().quickReplies()).isEmpty();
        assertThat(pieces.getLast().quickReplies()).hasSize(1);
    }

    /// Whatever is said arrives whole, in pieces Zalo accepts, with no letter cut in two.
    @RepeatedTest(200)
    void shouldLoseNothingWhereverItSplits(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        String[] parts = {"ế", "a", " ", "\n", "\n\n", ". ", "🏛", "thủ tục ", "đ"};
        var text = new StringBuilder();
        int length = random.nextInt(9_000);
        while (text.length() < length) {
            text.append(parts[random.nextInt(random.nextBoolean() ? parts.length : 2)]);
        }
        List<String> pieces = ZaloMessages.split(text.toString());

        assertThat(pieces).allSatisfy(piece -> {
            assertThat(piece.length()).isLessThanOrEqualTo(ZaloMessages.LONGEST);
            assertThat(piece.chars()
                                    .filter(c -> Character.isSurrogate((char) c))
                                    .count()
                            % 2)
                    .isZero();
        });
        assertThat(String.join("", pieces).replaceAll("\\s", ""))
                .isEqualTo(text.toString().replaceAll("\\s", ""));
    }

    @Test
    void shouldUnderstandANumberAsTheSuggestionItStandsFor() {
        List<QuickReply> choices = List.of(new QuickReply("A", "chọn A"), new QuickReply("B", "chọn B"));
        assertThat(ZaloAnswering.meant(" 2 ", choices)).isEqualTo("chọn B");
        assertThat(ZaloAnswering.meant("3", choices)).isEqualTo("3");
        assertThat(ZaloAnswering.meant("2 bản sao", choices)).isEqualTo("2 bản sao");
        assertThat(ZaloAnswering.meant("1", List.of())).isEqualTo("1");
    }
}
