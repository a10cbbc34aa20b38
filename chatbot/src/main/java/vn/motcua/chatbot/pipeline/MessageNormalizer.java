package vn.motcua.chatbot.pipeline;

import java.util.Set;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.nlp.text.QueryText;

/// Brings the message into the form everything after works on (chuẩn hoá), and notices which language it is in.
public final class MessageNormalizer implements Step {
    /// Longer messages are read up to here: enough for any story, too little to keep a node busy.
    static final int LONGEST = 1500;

    private static final Set<String> ENGLISH = Set.of(
            "how",
            "what",
            "where",
            "when",
            "the",
            "is",
            "do",
            "i",
            "my",
            "to",
            "for",
            "need",
            "want",
            "register",
            "birth",
            "marriage",
            "certificate",
            "fee",
            "hello",
            "please",
            "report",
            "thanks",
            "thank",
            "you",
            "can",
            "documents",
            "apply",
            "business",
            "license",
            "permit",
            "cost",
            "long");

    @Override
    public StepResult run(TurnInProgress turn) {
        String masked = turn.maskedText();
        String read = masked.length() > LONGEST ? masked.substring(0, LONGEST) : masked;
        turn.text(QueryText.of(read));
        turn.state(turn.state().withLanguage(language(turn)));
        boolean nothing = turn.text().folded().isEmpty() && turn.message().photos() == 0;
        if (nothing && turn.state().awaiting() == Awaiting.NOTHING) {
            return StepResult.stop(
                    turn.state(),
                    Reply.of(ReplyKind.CLARIFY, Wording.in(turn.language()).say("empty")));
        }
        return StepResult.next();
    }

    private static String language(TurnInProgress turn) {
        if (turn.text().hasDiacritics()) {
            return "vi";
        }
        var words = turn.text().folded();
        long english = words.stream().filter(ENGLISH::contains).count();
        boolean mostly = words.size() >= 2 && english * 2 >= words.size() && english >= 2;
        return mostly ? "en" : turn.state().language();
    }
}
