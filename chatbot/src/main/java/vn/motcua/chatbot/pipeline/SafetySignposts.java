package vn.motcua.chatbot.pipeline;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.rank.SearchResult.Hit;
import vn.motcua.nlp.talk.Continuation;
import vn.motcua.nlp.text.QueryText;

/// Points to the emergency numbers first, whatever else was asked (chỉ dẫn an toàn); turns down injection and abuse.
public final class SafetySignposts implements Step {
    private static final Cues SELF_HARM = Cues.of(
            "tin vĩnh biệt|nhắn vĩnh biệt|lời vĩnh biệt|thư vĩnh biệt|tin từ biệt|thư tuyệt mệnh|sống chi nữa|sống làm chi nữa|sống làm gì nữa|ai cũng khổ vì|tự tử|tự sát|muốn chết|không muốn sống|chán sống|kết liễu|kết thúc cuộc đời|"
                    + "chết cho xong|chết cho rồi|uống thuốc ngủ cho|không còn ý nghĩa gì|biến mất khỏi thế giới|không thiết sống|"
                    + "nhảy lầu|đòi nhảy|nhảy xuống tự|cắt cổ tay|đòi chết|nhảy cầu|uống thuốc sâu|rạch tay");
    /// "Sốt ruột muốn chết" is a way of speaking, and whose wife took her life asks about papers.
    private static final Cues NOT_ONESELF = Cues.of(
            "cười muốn chết|đói quá muốn chết|muốn chết mệt|bận muốn chết|nắng muốn chết|không có muốn chết|không muốn chết|sốt ruột muốn chết|đau đầu muốn chết|mệt muốn chết|nóng muốn chết|"
                    + "đói muốn chết|buồn cười muốn chết|lo muốn chết|rầu muốn chết|vợ tự tử|chồng tự tử|tự tử mất|tự tử chết");
    private static final Pattern MANNER = Pattern.compile(
            " (?:cuoi|doi|met|nong|nang|lo|rau|sot ruot|ban|vui|suong|ngon|them|lanh|khat|gap|oai|duoi|nhuc|ngai|tiec|re|dat|buon cuoi|buon ngu"
                    + "|lam \\w+)(?: \\w+)? muon chet(?: (?:luon|met|thoi|di|duoc|mat))? ");
    private static final Cues CANNOT_GO_ON = Cues.of("sống không nổi");
    /// A marriage that cannot go on is not a life that cannot.
    private static final Cues MARRIAGE_ENDS = Cues.of("ly hôn|li hôn|ly dị|li dị|chia tay");
    private static final Cues VIOLENCE = Cues.of(
            "bị chồng đánh|chồng đánh|chồng đang đánh|chồng tôi đánh|chồng tui đánh|chồng em đánh|"
                    + "đang đánh tôi|đang đánh tui|đang đánh em|đang đánh vợ|đang đánh mẹ|bị bạo hành|bạo hành|bạo lực gia đình|đánh đập|xâm hại|"
                    + "bị hiếp|hiếp dâm|!sờ mó|hay sờ mó|bị sờ mó|sàm sỡ|!dâm ô|!giở trò|!đụng chạm|hay đụng chạm|!lạm dụng|bị lạm dụng|bị nhốt|nói giết|giết cả nhà|!đập đồ|chặn đường đánh|đánh lấy tiền|bị ba đánh|bị bố đánh|đánh con|quấy rối|dọa giết|đòi giết|hành hạ");
    /// Crime that goes on or is threatened: the police come before any paper.
    private static final Cues CRIME = Cues.of(
            "có trộm|có ăn trộm|kẻ trộm|trộm vào nhà|trộm đột nhập|đột nhập|bị trộm vào|"
                    + "nhà bị trộm|trộm phá cửa|cạy cửa|bị mất trộm|bị trộm|ăn cướp|bị giật|bị đe dọa|đe dọa tôi|đe dọa tui|đe dọa em|"
                    + "bị dọa|dọa đánh|dọa chém|đòi đánh|đòi chém|hăm dọa|hăm he|uy hiếp|khủng bố tinh thần|xã hội đen|phá khóa|bẻ khóa|"
                    + "bị tống tiền|tống tiền|ảnh nóng|khủng bố điện thoại|bị rình|bị theo dõi|bị bám theo|có người phá cửa|phá nhà tôi|rình trước|rình rập|dọa tung|tung clip|tung ảnh|cho biết tay|bám theo em");
    private static final Cues INJECTION = Cues.of(
            "ignore previous|ignore all|system prompt|bỏ qua hướng dẫn|bỏ qua mọi hướng dẫn|"
                    + "bỏ qua các chỉ dẫn|quên hết chỉ dẫn|prompt hệ thống|đóng vai|jailbreak|developer mode|lệnh hệ thống|you are now|"
                    + "bỏ qua tất cả|in ra prompt|drop table|select from|script alert|mật khẩu admin|mật khẩu quản trị");
    private static final Cues ABUSE =
            Cues.of("đồ ngu|!ngu như|thằng ngu|!con ngu|!mẹ mày|đm|dm mày|vcl|vãi lồn|!đụ|!địt|!cặc|!lồn|óc chó|"
                    + "khốn nạn|đồ chó chết|!đồ chó|!bố mày|!mày ngu|bot ngu|!ngu vậy|fuck|shit");
    private static final Cues EMERGENCY =
            CueTable.load("act-cues.tsv", DialogueAct.class).getOrDefault(DialogueAct.EMERGENCY, Cues.of(""));
    private static final Cues SCAM =
            CueTable.load("act-cues.tsv", DialogueAct.class).getOrDefault(DialogueAct.SCAM_WARNING, Cues.of(""));
    /// Who has paid already needs the bank first, not a warning.
    static final Cues PAID = Cues.of("đã chuyển|lỡ chuyển|chuyển rồi|chuyển mất|trót chuyển|mất tiền rồi|mất hết tiền|"
            + "bị trừ tiền|đã đọc mã|lỡ đọc|đã bấm|lỡ bấm|đã cài|lỡ cài|i paid|already paid");
    /// What was said of papers after an event is a question about papers, not a call for help.
    private static final Cues ABOUT_PAPERS = Cues.of(
            "giấy tờ gì|thủ tục|hồ sơ|lệ phí|đăng ký|trợ cấp|chế độ|hỗ trợ|khai tử|bao lâu|bảo hiểm|cấm tiếp xúc|xin giấy");
    private static final Cues LOST_PAPERS =
            Cues.of("báo mất|cấp lại|làm lại|hộ chiếu|căn cước|bằng lái|giấy phép lái xe");
    private static final Cues TEACHING = Cues.of("phòng chống đuối nước|chống đuối nước|phòng đuối nước|dạy bơi");
    private static final Cues LOOKING_UP = Cues.of("tra cứu với|nghiên cứu với");
    private static final Cues LIVE = Cues.of("đang|ngay bây giờ|cứu|gấp|khẩn cấp|mau");

    /// From this probability on a danger is pointed to although no cue names it; to miss one is worse than to warn once
    /// too often.
    private static final double DANGER = 0.4;

    private static final double SURE_OF_DANGER = 0.75;
    /// From here on a danger that was told before is believed to be over, whatever words it is told in.
    private static final double SURELY_OVER = 0.8;

    private static final int FEW = 6;
    /// Kept somewhere against one's will: the police, whatever else is wanted for it.
    private static final Cues HELD =
            Cues.of("không cho về|không cho ra ngoài|không cho em về|không cho tui về|bị giữ trong|giữ em trong|"
                    + "giữ tui trong|bị chủ giữ|mới cho về|ép gọi về nhà|ép gọi nhà");
    private static final Cues HARMLESS = Cues.of("cháy hàng|cháy túi|cháy máy|cháy vé");
    /// An official who wants money is denounced, not warned of.
    private static final Cues BRIBE =
            Cues.of("bồi dưỡng|phong bì|hối lộ|lót tay|vòi tiền|vòi vĩnh|chung chi|mới đóng dấu|mới chịu ký|mới ký");
    /// Whose child took its life comes about the death certificate.
    private static final Cues AFTER_A_DEATH = Cues.of("khai tử|báo tử|mai táng|tử tuất|chứng tử");
    /// From here on the catalogue has what was asked beside the danger.
    private static final double DESCRIBED = 0.6;

    private final ActReader acts;
    private final ProcedureSource procedures;

    SafetySignposts(ActReader acts, ProcedureSource procedures) {
        this.acts = acts;
        this.procedures = procedures;
    }

    @Override
    public StepResult run(TurnInProgress turn) {
        QueryText text = QueryText.of(limited(turn.maskedText()));
        ContinuationReading goingOn = turn.continuation();
        boolean calmed = goingOn.of(Continuation.OVER) >= SURELY_OVER
                || SignpostFollowUp.isDanger(turn.state().signpost())
                        && goingOn.of(Continuation.OVER) + goingOn.of(Continuation.TALK) >= SURELY_OVER;
        if (calmed && !ABUSE.anyIn(text) && !SELF_HARM.anyIn(text)) {
            return StepResult.next();
        }
        // "Dang chay xe ko chup dc" without its marks says that something burns.
        boolean noPhoto = turn.state().awaiting() == Awaiting.FEEDBACK_PHOTO && ReportFacts.declinesPhoto(text);
        if (noPhoto || SignpostFollowUp.asksOn(turn.state().signpost(), text)) {
            return StepResult.next();
        }
        String key = signpost(text);
        if (key.isEmpty() && mayHoldADanger(turn)) {
            key = withoutCue(text, turn.acts(acts, text.repaired()), enough(turn, text));
        }
        if (key.isEmpty() && !text.hasDiacritics()) {
            key = inEnglish(turn, text);
        }
        if (key.isEmpty()) {
            return StepResult.next();
        }
        Wording wording = Wording.in(turn.language());
        if (isAskedBeside(turn, text, key)) {
            turn.before(wording.say(key), key);
            return StepResult.next();
        }
        turn.act(actOf(key));
        boolean goesOn = !key.equals("injection") && !key.equals("abuse");
        if (goesOn && turn.state().signpost().equals(SignpostFollowUp.REPORT)) {
            // What is added to a report that is gone may be a danger all the same.
            return StepResult.stop(
                    turn.state().idle().withSignpost(key),
                    Reply.of(ReplyKind.REFUSE, wording.say(key) + "\n\n" + wording.say("feedback.more")));
        }
        if (goesOn && turn.state().awaiting().isOfReport()) {
            // What was told of the report stays; the next message goes on with it.
            return StepResult.stop(
                    turn.state(),
                    Reply.of(ReplyKind.REFUSE, wording.say(key) + "\n\n" + wording.say("signpost.report.kept")));
        }
        return StepResult.stop(
                turn.state().idle().withSignpost(goesOn ? key : ""),
                goesOn
                        ? Reply.of(ReplyKind.REFUSE, wording.say(key))
                        : Reply.of(ReplyKind.REFUSE, wording.say(key), wording.buttons("refuse.quick")));
    }

    /// What goes on about a danger that was told is read as that, and the answer to our question as the answer; a model
    /// that sees a danger in either is mistaken more often than not.
    private static boolean mayHoldADanger(TurnInProgress turn) {
        Awaiting awaited = turn.state().awaiting();
        boolean told = SignpostFollowUp.isDanger(turn.state().signpost());
        ContinuationReading reading = turn.continuation();
        boolean answers = awaited.isOfReport() && reading.isKnown() && !reading.isSure(Continuation.DETAIL);
        return awaited != Awaiting.FEEDBACK_WHAT && !told && !answers;
    }

    /// "Lũ cuốn hết giấy tờ, làm lại ở đâu": the number first, and then the answer. Who is in danger now, or speaks of
    /// dying, is told of nothing else.
    private boolean isAskedBeside(TurnInProgress turn, QueryText text, String key) {
        boolean never = key.equals("selfharm") || key.equals("injection") || key.equals("abuse");
        if (never || LIVE.anyIn(text) || turn.state().awaiting() != Awaiting.NOTHING) {
            return false;
        }
        boolean asks = ActReader.isHowTo(text) || !AspectReader.byCue(text).isEmpty();
        List<Hit> hits = asks ? turn.find(procedures, text.repaired()) : List.of();
        return !hits.isEmpty()
                && Confidence.right(hits) >= DESCRIBED
                && Confidence.inScope(hits, Confidence.NO_TALK) >= DESCRIBED;
    }

    /// Dangers told in words that no list holds ("khói đen bốc từ bếp nhà bên"), unless papers are asked about.
    private static String withoutCue(QueryText text, ActReading reading, double enough) {
        if (ABOUT_PAPERS.anyIn(text) || TEACHING.anyIn(text) || text.folded().size() < 3) {
            return "";
        }
        if (reading.warnsOf(DialogueAct.EMERGENCY, enough)) {
            return Dangers.isLeaving(text) ? "selfharm" : Dangers.emergency(text);
        }
        if (!reading.warnsOf(DialogueAct.SCAM_WARNING, enough) || BRIBE.anyIn(text)) {
            return "";
        }
        return PAID.anyIn(text) ? "scam.paid" : "scam";
    }

    /// A few words in the middle of something are seldom a call for help: there the model must be surer.
    private static double enough(TurnInProgress turn, QueryText text) {
        boolean amid = turn.state().awaiting() != Awaiting.NOTHING
                || !turn.state().procedureCode().isEmpty();
        return amid || text.folded().size() < FEW ? SURE_OF_DANGER : DANGER;
    }

    /// The same dangers told in English.
    private static String inEnglish(TurnInProgress turn, QueryText typed) {
        if (!EnglishQuestion.isEnglish(typed.folded(), false)) {
            return "";
        }
        String key = signpost(QueryText.of(EnglishQuestion.translate(limited(turn.maskedText()))));
        if (!key.isEmpty()) {
            turn.state(turn.state().withLanguage("en"));
        }
        return key;
    }

    private static String limited(String text) {
        return text.length() > MessageNormalizer.LONGEST ? text.substring(0, MessageNormalizer.LONGEST) : text;
    }

    private static String signpost(QueryText text) {
        boolean oneself =
                SELF_HARM.anyIn(text) && !NOT_ONESELF.anyIn(text) && !isManner(text) && !AFTER_A_DEATH.anyIn(text);
        if (oneself || CANNOT_GO_ON.anyIn(text) && !MARRIAGE_ENDS.anyIn(text)) {
            return "selfharm";
        }
        boolean papers = ABOUT_PAPERS.anyIn(text);
        if (HELD.anyIn(text) && !papers) {
            return "crime";
        }
        if (EMERGENCY.anyIn(text)
                && !HARMLESS.anyIn(text)
                && !LOOKING_UP.anyIn(text)
                && !TEACHING.anyIn(text)
                && (!papers || LIVE.anyIn(text))) {
            return Dangers.emergency(text);
        }
        if (VIOLENCE.anyIn(text) && !papers) {
            return "violence";
        }
        if (SCAM.anyIn(text) && !BRIBE.anyIn(text)) {
            return PAID.anyIn(text) ? "scam.paid" : "scam";
        }
        if (CRIME.anyIn(text) && !papers && !LOST_PAPERS.anyIn(text)) {
            return "crime";
        }
        if (INJECTION.anyIn(text)) {
            return "injection";
        }
        return ABUSE.anyIn(text) && !papers ? "abuse" : "";
    }

    /// "Đói quá muốn chết luôn", "học thêm mệt muốn chết": dying as a measure of something small.
    private static boolean isManner(QueryText text) {
        String line = text.foldedLine();
        return MANNER.matcher(line).find()
                && !SELF_HARM.anyIn(QueryText.of(MANNER.matcher(line).replaceAll(" ")));
    }

    private static DialogueAct actOf(String key) {
        return switch (key) {
            case "scam", "scam.paid" -> DialogueAct.SCAM_WARNING;
            case "injection", "abuse" -> DialogueAct.OUT_OF_SCOPE;
            default -> DialogueAct.EMERGENCY;
        };
    }
}
