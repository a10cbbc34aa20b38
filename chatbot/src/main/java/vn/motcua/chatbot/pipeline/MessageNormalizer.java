package vn.motcua.chatbot.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.nlp.text.QueryText;
import vn.motcua.nlp.text.SyllableShape;

/// Brings the message into the form everything after works on (chuẩn hoá), and notices which language it is in.
public final class MessageNormalizer implements Step {
    /// Longer messages are read up to here: enough for any story, too little to keep a node busy.
    static final int LONGEST = 1500;

    private static final int VIETNAMESE_WORDS = 3;
    /// English words that every Vietnamese types.
    private static final Set<String> LOANS =
            Set.of("bye", "ok", "oke", "okay", "hi", "hello", "thanks", "thank", "you", "tks");

    /// "Số căn cước của tôi là […]" says who asks, not what is asked.
    private static final Pattern MASKED =
            Pattern.compile("(?iu)(?:số\\s+)?(?:(?:thẻ\\s+)?căn cước(?:\\s+công dân)?|cccd|cmnd|"
                    + "chứng minh(?:\\s+nhân dân)?|sđt|sdt|đt|điện thoại|tài khoản|stk|thẻ|email|thư điện tử)?"
                    + "(?:\\s+của)?(?:\\s+(?:tôi|tui|em|mình|con|cháu))?(?:\\s+là)?\\s*:?\\s*"
                    + "\\[(?:số điện thoại|số giấy tờ tùy thân|số thẻ hoặc tài khoản|số tài khoản|thư điện tử)]");

    @Override
    public StepResult run(TurnInProgress turn) {
        String masked = turn.maskedText();
        String read = masked.length() > LONGEST ? masked.substring(0, LONGEST) : masked;
        turn.text(QueryText.of(MASKED.matcher(read).replaceAll(" ")));
        readLanguage(turn, read);
        boolean nothing = turn.text().folded().isEmpty() && turn.message().photos() == 0;
        if (nothing && turn.state().awaiting() == Awaiting.NOTHING) {
            return StepResult.stop(
                    turn.state(),
                    Reply.of(ReplyKind.CLARIFY, Wording.in(turn.language()).say("empty")));
        }
        return StepResult.next();
    }

    /// A number or a word both languages have goes on in the language spoken before.
    private static void readLanguage(TurnInProgress turn, String read) {
        List<String> words = List.of(read.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        List<String> written = words.stream().filter(word -> !word.isEmpty()).toList();
        boolean loan = !turn.language().equals("en") && LOANS.containsAll(written);
        if (!loan && EnglishQuestion.isEnglish(written, turn.text().hasDiacritics())) {
            turn.state(turn.state().withLanguage("en"));
            turn.translate(EnglishQuestion.translate(read));
        } else if (turn.text().hasDiacritics() || written.size() >= VIETNAMESE_WORDS && isVietnamese(written)) {
            turn.state(turn.state().withLanguage("vi"));
        } else if (turn.language().equals("en")) {
            turn.translate(EnglishQuestion.translate(read));
        }
    }

    private static boolean isVietnamese(List<String> words) {
        return words.stream().allMatch(SyllableShape::isPossible);
    }
}
