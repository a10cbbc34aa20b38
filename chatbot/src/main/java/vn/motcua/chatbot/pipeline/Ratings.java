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
    /// Sentences that judge the answer without a number.
    private static final Cues BAD =
            Cues.of("trả lời dở|trả lời chán|trả lời tệ|trả lời kém|trả lời vớ vẩn|trả lời linh tinh|trả lời lung tung|"
                    + "trả lời không ra gì|không giúp được gì|chẳng giúp được gì|không giúp ích|vô dụng|vô ích|không hữu ích|"
                    + "=tệ quá=|=dở quá=|=chán quá=|=dở=|=quá tệ=|=quá dở=|bot dở|trợ lý dở|bad answer|useless");
    private static final Cues GOOD = Cues.of("trả lời tốt|trả lời hay|trả lời rõ|trả lời dễ hiểu|trả lời nhanh|"
            + "rất hữu ích|hữu ích lắm|rất có ích|good answer|very helpful");
    /// Who served at a counter is rated where the rating is counted, not as an answer of ours.
    private static final Cues SERVICE = Cues.of("cán bộ|công chức|nhân viên|quầy|nơi phục vụ|nơi tiếp nhận|trung tâm|"
            + "bộ phận một cửa|phường|xã|dịch vụ|phục vụ|the officer|the staff|the service");
    private static final Cues OURSELVES = Cues.of("trả lời|trợ lý|bot|tư vấn tự động|the answer");
    private static final Cues DENIED = Cues.of("không|chưa|chẳng|sao|hãy|not");

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
        if (SERVICE.anyIn(turn.text()) && !OURSELVES.anyIn(turn.text())) {
            return ofService(turn);
        }
        Optional<Integer> already = stars(turn.text());
        if (already.isPresent()) {
            return rated(turn, already.get());
        }
        Wording wording = Wording.in(turn.language());
        if (BAD.anyIn(turn.text())) {
            log.judged(false);
            return StepResult.stop(
                    turn.state(),
                    Reply.of(ReplyKind.RATING, wording.say("rating.bad"), wording.buttons("rating.bad.quick")));
        }
        if (GOOD.anyIn(turn.text()) && !DENIED.anyIn(turn.text())) {
            log.judged(true);
            return StepResult.stop(turn.state(), Reply.of(ReplyKind.RATING, wording.say("rating.good")));
        }
        return StepResult.stop(
                turn.state().waitingFor(Awaiting.RATING),
                Reply.of(ReplyKind.RATING, wording.say("rating.ask"), wording.buttons("rating.quick")));
    }

    private StepResult ofService(TurnInProgress turn) {
        Wording wording = Wording.in(turn.language());
        String text = ratingAddress
                .get()
                .map(address -> wording.say("rating.service", address))
                .orElseGet(() -> wording.say("rating.service.counter"));
        return StepResult.stop(turn.state().idle(), Reply.of(ReplyKind.RATING, text, wording.buttons("refuse.quick")));
    }

    StepResult rated(TurnInProgress turn, int stars) {
        String code = turn.state().procedureCode();
        log.rated(turn.maskedText(), code.isEmpty() ? List.of() : List.of(code), stars);
        Wording wording = Wording.in(turn.language());
        String key = stars <= LOW ? "rating.low" : "rating.thanks";
        String text = wording.say(key, stars) + invitation(wording, ratingAddress);
        return StepResult.stop(
                turn.state().idle(),
                stars <= LOW
                        ? Reply.of(ReplyKind.RATING, text, wording.buttons("rating.bad.quick"))
                        : Reply.of(ReplyKind.RATING, text));
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
