package vn.motcua.chatbot.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.rank.SearchResult.Hit;
import vn.motcua.nlp.rank.SubjectWords;
import vn.motcua.nlp.talk.Continuation;
import vn.motcua.nlp.talk.Situation;
import vn.motcua.nlp.text.QueryText;

/// Understands what is asked right after a direction to an emergency number or a lawful channel (hỏi tiếp sau chỉ dẫn):
/// "báo cho ai", "gửi luôn ở đây được không", "giờ làm gì".
final class SignpostFollowUp implements Step {
    private static final int SHORT = 14;
    private static final int DESCRIPTION = 25;
    private static final double DESCRIBED = 0.6;
    private static final Cues ASKS_ON = Cues.of("gửi|báo|trình báo|nộp|làm gì|mần chi|cho ai|ai|gọi|ở đâu|chỗ nào|ở mô|"
            + "số nào|số mấy|làm sao|răng|tiếp|thì sao|lỡ|giờ|chừ|bây giờ|đơn|giúp|who|where|what now|help");

    private static final Cues THANKS = Cues.of("cảm ơn|cám ơn|thank");
    private static final Cues WHEN =
            Cues.of("bao giờ|khi nào|khi mô|chừng nào|chừng mô|bao lâu|mấy ngày|mấy bữa|mấy hôm|"
                    + "hồi nào|ngày mấy|ngày nào|thời hạn|lâu không|lâu hông|xong chưa|when|how long");
    private static final Cues REPORTS = Cues.of("gửi phản ánh|muốn phản ánh|phản ánh để|report it");
    private static final Cues JOKED =
            Cues.of("nói chơi|nói giỡn|giỡn thôi|đùa thôi|không có muốn chết|không muốn chết");
    private static final Cues CODE = Cues.of("quên mã|mất mã|mã gì|mã mấy|mã bao nhiêu|mã nào|cho lại mã|mã đâu");
    /// A report has just been filed or looked up; "chừng nào xong" is about it.
    static final String REPORT = "report";

    /// Before the key of an authority that was named instead of an answer.
    static final String AUTHORITY = "authority:";

    /// It has been done already, which is no relief.
    private static final Cues DONE = Cues.of(
            "lỡ|cài rồi|nạp rồi|chuyển rồi|bấm rồi|gửi rồi|đọc rồi|đưa rồi|khai rồi|nhập rồi|đóng rồi|mất rồi|mất tiêu|"
                    + "cho họ rồi|chuyển mất|trừ tiền");
    private static final Cues DEVICE = Cues.of("lỡ cài|cài rồi|cài mất|cài xong|app lúc nãy|lỡ bấm|"
            + "xóa app|gỡ app|xóa ứng dụng|gỡ ứng dụng|xoá app|app đó|cái app|bấm link|bấm vào|điện thoại bị|điều khiển|"
            + "khóa thẻ|khoá thẻ|đổi mật khẩu|tắt máy|cúp máy|tắt điện thoại|mã otp|đọc otp");
    private static final Cues BUSY =
            Cues.of("máy bận|bận máy|bận hoài|không bắt máy|không nghe máy|ko nghe máy|gọi không được|gọi ko được|"
                    + "gọi mãi không|không ai nghe|không gọi được|không liên lạc được|hết tiền điện thoại");
    private static final Cues WAITING = Cues.of(
            "gọi rồi|đã gọi|đang tới|đang đến|sắp tới|đang trên đường|trong lúc chờ|trong khi chờ|chờ xe|"
                    + "làm gì nữa|làm chi nữa|làm gì giờ|giờ làm gì|giờ làm sao|giờ mần chi|chừ mần chi|chừ làm răng|làm sao giờ|còn thở|what now");
    private static final Cues HIDES = Cues.of(
            "trốn|tránh|chỗ ở tạm|ở tạm|tạm lánh|nhà tạm|chỗ nào cho|về đâu|đi đâu|kiếm em|tìm em|bí mật|giữ kín|shelter|hide");
    private static final Cues ADDS =
            Cues.of("ghi thêm|bổ sung|thêm vô|thêm vào|thêm là|nói thêm|viết thêm|sửa lại phản ánh|phản ánh hồi nãy|"
                    + "phản ánh lúc nãy|phản ánh vừa|phản ánh mới gửi");
    private static final String SELF_HARM = "selfharm";
    private static final Cues FOR_ANOTHER = Cues.of(
            "ở xa|nhà nó|nhà bạn|bạn em|bạn ấy|bạn tui|bạn tôi|nó|ổng|bả|con em|con tui|em phải làm|làm sao giúp|"
                    + "giúp nó|giúp bạn|khuyên|báo ai|báo cho ai|gọi ai|phải làm gì|làm gì giờ|làm sao giờ|giờ làm sao");
    private static final String SCAM = "scam";
    private static final Cues WHERE = Cues.of(
            "ở đâu|ở mô|chỗ nào|chỗ mô|phường nào|xã nào|công an nào|ra phường|ra công an|lên phường|lên công an|"
                    + "trình báo|tố giác|báo ai|báo cho ai|công an|lừa tiền|làm đơn|nộp đơn|viết đơn|đơn gửi|where|report to");
    private static final String DENUNCIATION = "denunciation";
    private static final Set<String> OF_REPORT = Set.of(
            "sua", "xong", "xu", "ly", "giai", "quyet", "tra", "loi", "den", "toi", "lam", "ho", "nguoi", "bao", "biet",
            "ket", "qua", "phan", "anh", "xuong", "dep", "don", "lau", "ben", "phuong", "chung", "may", "moi", "co",
            "ma", "quen", "va", "ngay", "hen", "vay");

    private final ProcedureSource procedures;
    private final Lookups lookups;

    SignpostFollowUp(ProcedureSource procedures, Lookups lookups) {
        this.procedures = procedures;
        this.lookups = lookups;
    }

    @Override
    public StepResult run(TurnInProgress turn) {
        ConversationState state = turn.state();
        String key = state.signpost();
        if (key.isEmpty()) {
            return StepResult.next();
        }
        boolean adds = ADDS.anyIn(turn.text()) && !state.lastFeedbackCode().isEmpty();
        if (adds && isDanger(key)) {
            turn.act(DialogueAct.FEEDBACK_STATUS);
            return added(lookups.askFeedbackCode(turn), turn);
        }
        if (key.equals(REPORT)) {
            return ofReport(turn);
        }
        if (key.startsWith(AUTHORITY)) {
            return ofAuthority(turn, key.substring(AUTHORITY.length()));
        }
        if (isSaidToBeOver(turn)) {
            return isOver(turn);
        }
        if (!goesOn(turn)) {
            turn.state(state.withSignpost(""));
            return StepResult.next();
        }
        Wording wording = Wording.in(turn.language());
        turn.act(key.equals(DENUNCIATION) ? DialogueAct.DENUNCIATION_COMPLAINT : DialogueAct.EMERGENCY);
        ReplyKind kind = key.equals(DENUNCIATION) ? ReplyKind.OTHER_AUTHORITY : ReplyKind.REFUSE;
        return StepResult.stop(state, Reply.of(kind, again(key, turn.text(), wording)));
    }

    /// Whether it is plainly asked on about a danger or a swindle that was told before: what to do while waiting, where
    // to
    /// report it.
    static boolean asksOn(String signpost, QueryText text) {
        if (signpost.startsWith(SCAM)) {
            boolean another = ActReader.isHowTo(text) && SubjectWords.of(text).size() > 2 && !WHERE.anyIn(text);
            Optional<Authorities.Authority> other = Authorities.of(text)
                    .filter(authority ->
                            !authority.key().equals("crime") && !authority.key().equals("bank"));
            return !another && other.isEmpty() && (WHERE.anyIn(text) || DEVICE.anyIn(text) || DONE.anyIn(text));
        }
        return isDanger(signpost)
                && (WAITING.anyIn(text) && ActReader.isQuestion(text)
                        || BUSY.anyIn(text)
                        || signpost.equals("violence") && HIDES.anyIn(text));
    }

    /// What was said before, for the model of second messages.
    static Situation situation(String signpost) {
        if (signpost.equals(REPORT)) {
            return Situation.REPORT_SENT;
        }
        if (signpost.startsWith(AUTHORITY)) {
            return Situation.AUTHORITY;
        }
        if (signpost.equals(DENUNCIATION)) {
            return Situation.DENUNCIATION;
        }
        return signpost.startsWith(SCAM) ? Situation.SCAM : Situation.DANGER;
    }

    /// Not while something is still asked: "ngân hàng biểu ra công an, ra phường nào".
    private static boolean isSaidToBeOver(TurnInProgress turn) {
        return turn.continuation().isSure(Continuation.OVER)
                && !ActReader.isHowTo(turn.text())
                && !(turn.state().signpost().startsWith(SCAM) && DONE.anyIn(turn.text()))
                && !WHERE.anyIn(turn.text())
                && AspectReader.byCue(turn.text()).isEmpty();
    }

    /// "Gọi rồi, không sao nữa", "em nói chơi thôi".
    private static StepResult isOver(TurnInProgress turn) {
        turn.act(DialogueAct.THANKS);
        boolean feared = turn.state().signpost().equals("selfharm");
        return StepResult.stop(
                turn.state().withSignpost(""),
                Reply.of(
                        ReplyKind.GREETING,
                        Wording.in(turn.language()).say(feared ? "selfharm.over" : "emergency.over")));
    }

    private StepResult ofReport(TurnInProgress turn) {
        QueryText text = turn.text();
        boolean asksWhen = (WHEN.anyIn(text) || CODE.anyIn(text))
                && text.folded().size() <= SHORT
                && OF_REPORT.containsAll(SubjectWords.of(text));
        ContinuationReading reading = turn.continuation();
        if (reading.isSure(Continuation.DROP)) {
            turn.act(DialogueAct.CANCEL);
            return said(turn, "cancel.sent", turn.state().lastFeedbackCode());
        }
        if (!asksWhen && (reading.isSure(Continuation.SAME) || ADDS.anyIn(text))) {
            turn.act(DialogueAct.FEEDBACK_STATUS);
            return added(lookups.askFeedbackCode(turn), turn);
        }
        if (!asksWhen) {
            turn.state(turn.state().withSignpost(""));
            return StepResult.next();
        }
        turn.act(DialogueAct.FEEDBACK_STATUS);
        return lookups.askFeedbackCode(turn);
    }

    private static StepResult said(TurnInProgress turn, String key, Object value) {
        return StepResult.stop(
                turn.state(),
                Reply.of(ReplyKind.GREETING, Wording.in(turn.language()).say(key, value)));
    }

    /// Who wants to tell more of a report that is gone, or to change it, is told how.
    private static StepResult added(StepResult status, TurnInProgress turn) {
        if (!(status instanceof StepResult.Stop stop)) {
            return status;
        }
        Reply first = stop.replies().getFirst();
        String more = Wording.in(turn.language()).say("feedback.more");
        return StepResult.stop(stop.state(), Reply.of(first.kind(), first.text() + "\n" + more, first.quickReplies()));
    }

    /// "Lệ phí nhiêu" after the court was named: it is for the court to say.
    private static StepResult ofAuthority(TurnInProgress turn, String key) {
        QueryText text = turn.text();
        ContinuationReading reading = turn.continuation();
        boolean brief = !AspectReader.byCue(text).isEmpty()
                && text.folded().size() <= SHORT
                && SubjectWords.of(text).size() <= 1;
        boolean asksOn = (brief || reading.isSure(Continuation.SAME)) && !reading.isSure(Continuation.NEW);
        Optional<Authorities.Authority> authority = asksOn ? Authorities.named(key) : Optional.empty();
        if (authority.isEmpty()) {
            turn.state(turn.state().withSignpost(""));
            return StepResult.next();
        }
        Wording wording = Wording.in(turn.language());
        String said = wording.say(
                "authority.again", authority.get().name(), authority.get().advice());
        return StepResult.stop(turn.state(), Reply.of(ReplyKind.OTHER_AUTHORITY, said));
    }

    private static String again(String key, QueryText text, Wording wording) {
        if (key.equals(SELF_HARM)) {
            return wording.say(FOR_ANOTHER.anyIn(text) ? "selfharm.help" : "selfharm.again");
        }
        boolean done = key.startsWith(SCAM) && DONE.anyIn(text);
        if (done && !DEVICE.anyIn(text) || key.equals(SCAM) && SafetySignposts.PAID.anyIn(text)) {
            return wording.say("scam.paid");
        }
        if (key.startsWith(SCAM) && DEVICE.anyIn(text)) {
            return wording.say("scam.device");
        }
        if (key.startsWith(SCAM) && WHERE.anyIn(text)) {
            return wording.say("scam.where");
        }
        if (BUSY.anyIn(text) && isDanger(key) && !key.startsWith(SCAM)) {
            return wording.say("emergency.busy");
        }
        if (key.equals("violence")) {
            String waiting = WAITING.anyIn(text) ? "violence.waiting" : key;
            return wording.say(HIDES.anyIn(text) ? "violence.shelter" : waiting);
        }
        if (key.startsWith("emergency") && WAITING.anyIn(text)) {
            return wording.sayOr(key + ".waiting", wording.say("emergency.waiting"));
        }
        if (key.startsWith("emergency")) {
            return wording.say("emergency.again") + "\n" + wording.say(key);
        }
        String told = wording.say("signpost.again") + "\n" + wording.say(key);
        return key.equals(DENUNCIATION) && WHEN.anyIn(text) ? told + "\n" + wording.say("denunciation.when") : told;
    }

    private boolean goesOn(TurnInProgress turn) {
        QueryText text = turn.text();
        ContinuationReading reading = turn.continuation();
        if (asksOn(turn.state().signpost(), text)) {
            return true;
        }
        boolean another =
                reading.isSure(Continuation.NEW) && (SubjectWords.of(text).size() > 1 || isTask(text));
        if (another || reading.isSure(Continuation.TALK) || isOtherTask(text)) {
            return false;
        }
        if (reading.isSure(Continuation.SAME) && !ActReader.isHowTo(text)) {
            return true;
        }
        boolean briefly = text.folded().size() <= SHORT
                && !THANKS.anyIn(text)
                && turn.procedureCodes().isEmpty();
        if (turn.state().signpost().equals("selfharm")) {
            // Who speaks of dying is not left alone for having asked nothing.
            boolean matter = SubjectWords.of(text).size() > 2 && isInCatalogue(text);
            return text.folded().size() <= DESCRIPTION && !THANKS.anyIn(text) && !JOKED.anyIn(text) && !matter;
        }
        if (isDanger(turn.state().signpost())) {
            // A description, a place, a doubt about first aid: the advice stays what it was.
            int subject = SubjectWords.of(text).size();
            // "Em phải làm sao" asks about the danger, "còn lệ phí" about what was talked of before.
            boolean ofPapers = AspectReader.byCue(text).contains(Aspect.FEE)
                    || AspectReader.byCue(text).contains(Aspect.DOCUMENTS);
            boolean matter = ActReader.isHowTo(text) && (subject > 1 || ofPapers)
                    || REPORTS.anyIn(text)
                    || subject > 2 && isInCatalogue(text);
            return text.folded().size() <= DESCRIPTION && !THANKS.anyIn(text) && !matter;
        }
        if (turn.state().signpost().equals(DENUNCIATION)) {
            boolean names = SubjectWords.of(text).size() > 3 && isInCatalogue(text);
            return briefly && !ActReader.isHowTo(text) && !names;
        }
        boolean asks = ASKS_ON.anyIn(text) || WHEN.anyIn(text);
        return briefly && asks && !isTask(text) && (SubjectWords.of(text).size() <= 2 || !isInCatalogue(text));
    }

    static boolean isDanger(String key) {
        return key.equals(SELF_HARM)
                || key.startsWith("emergency")
                || key.startsWith("scam")
                || key.equals("violence")
                || key.equals("crime");
    }

    /// Who was cheated and wants to denounce is told of the police again, not of the officials' channel.
    private static boolean isOtherTask(QueryText text) {
        return Stream.of(DialogueAct.CANCEL, DialogueAct.GOODBYE, DialogueAct.HUMAN, DialogueAct.GREETING)
                .anyMatch(act -> ActReader.says(act, text));
    }

    private static boolean isTask(QueryText text) {
        return Arrays.stream(DialogueAct.values()).anyMatch(act -> ActReader.says(act, text));
    }

    private boolean isInCatalogue(QueryText text) {
        List<Hit> hits = procedures.find(text.repaired(), ProcedureFinder.CANDIDATES);
        return Confidence.right(hits) >= DESCRIBED && Confidence.inScope(hits, Confidence.NO_TALK) >= DESCRIBED;
    }
}
