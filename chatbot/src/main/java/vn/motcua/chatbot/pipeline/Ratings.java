package vn.motcua.chatbot.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.port.ConversationLog;
import vn.motcua.nlp.text.QueryText;

/// Takes a citizen's verdict on the last answer (đánh giá câu trả lời).
final class Ratings {
    private static final int LOW = 2;

    private final ConversationLog log;

    private final Supplier<Optional<String>> ratingAddress;

    Ratings(ConversationLog log, Supplier<Optional<String>> ratingAddress) {
        this.log = log;
        this.ratingAddress = ratingAddress;
    }

    /// Invites to rate the service itself, where there is a page for it; empty otherwise.
    static String invitation(Wording wording, Supplier<Optional<String>> ratingAddress) {
        return ratingAddress
                .get()
                .map(address -> "\n" + wording.say("survey.invite", address))
                .orElse("");
    }

    StepResult ask(TurnInProgress turn) {
        Optional<Integer> already = stars(turn.text());
        if (already.isPresent()) {
            return rated(turn, already.get());
        }
        Wording wording = Wording.in(turn.language());
        return StepResult.stop(
                turn.state().waitingFor(Awaiting.RATING),
                Reply.of(ReplyKind.RATING, wording.say("rating.ask"), wording.buttons("rating.quick")));
    }

    StepResult rated(TurnInProgress turn, int stars) {
        String code = turn.state().procedureCode();
        log.rated(turn.maskedText(), code.isEmpty() ? List.of() : List.of(code), stars);
        Wording wording = Wording.in(turn.language());
        String key = stars <= LOW ? "rating.low" : "rating.thanks";
        return StepResult.stop(
                turn.state().idle(),
                Reply.of(ReplyKind.RATING, wording.say(key, stars) + invitation(wording, ratingAddress)));
    }

    static Optional<Integer> stars(QueryText text) {
        List<String> words = text.folded();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean digit = word.length() == 1 && word.charAt(0) >= '1' && word.charAt(0) <= '5';
            boolean meant = words.size() == 1
                    || i + 1 < words.size()
                            && (words.get(i + 1).equals("sao")
                                    || words.get(i + 1).equals("diem"));
            if (digit && meant) {
                return Optional.of(word.charAt(0) - '0');
            }
        }
        return switch (text.foldedLine().strip()) {
            case "rat hai long", "rat tot", "tuyet voi" -> Optional.of(5);
            case "hai long", "tot" -> Optional.of(4);
            case "binh thuong", "tam duoc" -> Optional.of(3);
            case "khong hai long", "chua hai long", "te" -> Optional.of(2);
            case "rat khong hai long", "rat te" -> Optional.of(1);
            default -> Optional.empty();
        };
    }
}
