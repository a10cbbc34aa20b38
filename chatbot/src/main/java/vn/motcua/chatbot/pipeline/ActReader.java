package vn.motcua.chatbot.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.classify.Scored;
import vn.motcua.nlp.classify.TextClassifier;
import vn.motcua.nlp.text.QueryText;

/// Reads what the citizen does with the message (hành động hội thoại): the trained model's word, and cue phrases, which
// an
/// official can read and mend. A cue outweighs a doubtful model, not a sure one.
final class ActReader {
    private static final Map<DialogueAct, Cues> CUES = CueTable.load("act-cues.tsv", DialogueAct.class);
    /// Asking how a thing is done is a question about a procedure even when the words of another act occur in it.
    private static final Cues HOW_TO =
            Cues.of("thủ tục|làm sao|giấy tờ gì|cần gì|cần giấy|cần những gì|lệ phí|hồ sơ gồm|hồ sơ cần|"
                    + "đăng ký|xin cấp|cấp lại|cấp đổi|bao nhiêu tiền|mất bao lâu|xin phép|xin giấy|cần mang|mang gì|mang những gì|"
                    + "mang cái gì|mang theo|điều kiện|chuẩn bị gì|nhiêu tiền|xin xác nhận|đổi tên|"
                    + "xin điều chỉnh|điều chỉnh thông tin|có hỗ trợ không|được hỗ trợ");
    private static final Cues ASKS = Cues.of("thế nào|làm sao|ở đâu|gì|bao lâu|bao nhiêu|mấy|nào|không|chưa|sao");
    /// Log odds that a cue, a question of how, and the commonest act add.
    ///
    /// Fitted on `evaluation/acts-development.jsonl`.
    private static final double SAID = 2;

    private static final double ASKED_HOW = 2;
    private static final double USUAL = 0.3;
    private static final double FLOOR = 1e-4;
    private static final double SURE = 0.6;
    private static final int SHORT = 4;

    private final @Nullable TextClassifier<DialogueAct> model;

    ActReader(@Nullable TextClassifier<DialogueAct> model) {
        this.model = model;
    }

    ActReading reading(String typed) {
        return model == null ? ActReading.unknown() : new ActReading(model.classify(typed));
    }

    /// @param reading of the message as it was typed
    DialogueAct read(QueryText text, ActReading reading) {
        if (reading.scored().isEmpty() || isTooShort(text)) {
            return byCue(text);
        }
        boolean howTo = HOW_TO.anyIn(text);
        return reading.scored().stream()
                .max(Comparator.comparingDouble(scored -> weight(scored, text, howTo)))
                .map(Scored::label)
                .orElse(DialogueAct.PROCEDURE_QUESTION);
    }

    /// A word or two say what is asked of the procedure at hand ("thời gian", a button of ours), or nothing to a model
    /// that has learned from sentences.
    private static boolean isTooShort(QueryText text) {
        int size = text.folded().size();
        return size < 2 || size <= SHORT && !AspectReader.byCue(text).isEmpty();
    }

    private static double weight(Scored<DialogueAct> scored, QueryText text, boolean howTo) {
        double weight = Math.log(scored.score() + FLOOR);
        if (scored.label() == DialogueAct.PROCEDURE_QUESTION) {
            return weight + USUAL + (howTo ? ASKED_HOW : 0);
        }
        return weight + (has(scored.label(), text) ? SAID : 0);
    }

    /// Returns whether neither a cue nor a sure model speaks for the act.
    static boolean isGuess(DialogueAct act, QueryText text, ActReading reading) {
        return act != DialogueAct.PROCEDURE_QUESTION && !has(act, text) && reading.of(act) < SURE;
    }

    private DialogueAct byCue(QueryText text) {
        for (DialogueAct act : List.of(
                DialogueAct.CANCEL,
                DialogueAct.CONFIRM_YES,
                DialogueAct.CONFIRM_NO,
                DialogueAct.GREETING,
                DialogueAct.GOODBYE,
                DialogueAct.HUMAN,
                DialogueAct.DENUNCIATION_COMPLAINT)) {
            if (has(act, text)) {
                return act;
            }
        }
        if (has(DialogueAct.THANKS, text) && text.folded().size() <= 8) {
            return DialogueAct.THANKS;
        }
        boolean howTo = HOW_TO.anyIn(text);
        if (has(DialogueAct.FEEDBACK_STATUS, text)) {
            return DialogueAct.FEEDBACK_STATUS;
        }
        if (has(DialogueAct.DOSSIER_STATUS, text) && !has(DialogueAct.FILE_FEEDBACK, text)) {
            return DialogueAct.DOSSIER_STATUS;
        }
        if (has(DialogueAct.RATE, text)) {
            return DialogueAct.RATE;
        }
        if (has(DialogueAct.FILE_FEEDBACK, text) && !howTo) {
            return DialogueAct.FILE_FEEDBACK;
        }
        if (has(DialogueAct.OFFICE_INFO, text) && !howTo) {
            return DialogueAct.OFFICE_INFO;
        }
        boolean chat = has(DialogueAct.OUT_OF_SCOPE, text) && !howTo;
        return chat ? DialogueAct.OUT_OF_SCOPE : DialogueAct.PROCEDURE_QUESTION;
    }

    private static boolean has(DialogueAct act, QueryText text) {
        Cues cues = CUES.get(act);
        return cues != null && cues.anyIn(text);
    }

    /// Returns whether the cues of the act are in the text.
    static boolean says(DialogueAct act, QueryText text) {
        return has(act, text);
    }

    static boolean isHowTo(QueryText text) {
        return HOW_TO.anyIn(text);
    }

    static boolean isQuestion(QueryText text) {
        return ASKS.anyIn(text);
    }
}
