package vn.motcua.chatbot.pipeline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.classify.Scored;
import vn.motcua.nlp.classify.TextClassifier;
import vn.motcua.nlp.text.QueryText;

/// Reads what the citizen does with the message (hành động hội thoại): cue phrases first, since an official can read
// and
/// mend them, then the trained model for what no cue covers.
final class ActReader {
    private static final Map<DialogueAct, Cues> CUES = CueTable.load("act-cues.tsv", DialogueAct.class);
    /// Asking how a thing is done is a question about a procedure even when the words of another act occur in it.
    private static final Cues HOW_TO =
            Cues.of("thủ tục|làm sao|giấy tờ gì|cần gì|cần giấy|cần những gì|lệ phí|hồ sơ gồm|hồ sơ cần|"
                    + "đăng ký|xin cấp|cấp lại|cấp đổi|bao nhiêu tiền|mất bao lâu|xin phép|xin giấy|cần mang|mang gì|mang những gì|"
                    + "mang cái gì|mang theo|làm lại|điều kiện|chuẩn bị gì|mấy ngày|mấy bữa|nhiêu tiền|xin xác nhận|đổi tên|"
                    + "xin điều chỉnh|điều chỉnh thông tin|có hỗ trợ không|được hỗ trợ");
    private static final Cues ASKS = Cues.of("thế nào|làm sao|ở đâu|gì|bao lâu|bao nhiêu|mấy|nào|không|chưa|sao");
    private static final double SURE = 0.72;

    private final @Nullable TextClassifier<DialogueAct> model;

    ActReader(@Nullable TextClassifier<DialogueAct> model) {
        this.model = model;
    }

    DialogueAct read(QueryText text, String typed) {
        DialogueAct byCue = byCue(text);
        if (byCue != DialogueAct.PROCEDURE_QUESTION
                || model == null
                || text.folded().size() < 2) {
            return byCue;
        }
        List<Scored<DialogueAct>> scored = model.classify(typed);
        Scored<DialogueAct> best = scored.getFirst();
        boolean trusted = best.score() >= SURE && !HOW_TO.anyIn(text) && isOpening(best.label());
        return trusted ? best.label() : DialogueAct.PROCEDURE_QUESTION;
    }

    /// Acts that only make sense as an answer to something the assistant said are left to the cues.
    private static boolean isOpening(DialogueAct act) {
        return switch (act) {
            case CONFIRM_YES, CONFIRM_NO, CANCEL, EMERGENCY, SCAM_WARNING, DENUNCIATION_COMPLAINT -> false;
            default -> true;
        };
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
