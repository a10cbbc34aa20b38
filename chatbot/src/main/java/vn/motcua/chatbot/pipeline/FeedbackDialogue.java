package vn.motcua.chatbot.pipeline;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.ConversationState.FeedbackDraft;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.port.FeedbackPort;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.talk.Continuation;
import vn.motcua.nlp.text.QueryText;

/// Collects a report piece by piece and files it (gửi phản ánh trong trò chuyện): what, where, photo, contact, confirm.
final class FeedbackDialogue {
    private static final Cues PLACE =
            Cues.of("đường|số nhà|kiệt|hẻm|ngõ|trước nhà|gần|đối diện|ngã ba|ngã tư|phường|xã|thôn|tổ|khu phố|"
                    + "chợ|cầu|trường|công viên|chung cư|khu dân cư|quốc lộ|tỉnh lộ|bãi biển|hồ");
    private static final Cues SKIP =
            Cues.of("không|không có|không có ảnh|không cần|khỏi|bỏ qua|không để lại|chưa có|ẩn danh|thôi|no|k|ko");
    private static final Cues EDIT =
            Cues.of("=sửa=|=sửa lại=|=nhập lại=|=sai rồi=|=chưa đúng=|=không đúng=|=sai=|=2=|=edit=");
    private static final Cues EDIT_WHAT = Cues.of("sửa nội dung|=nội dung=|edit the text");
    private static final Cues EDIT_WHERE =
            Cues.of("sửa địa điểm|sửa địa chỉ|sửa chỗ|=địa điểm=|=địa chỉ=|edit the place");
    private static final Cues EDIT_CONTACT = Cues.of("sửa liên hệ|sửa số điện thoại|=liên hệ=|edit the contact");
    private static final Cues RESUMES =
            Cues.of("soạn tiếp|tiếp tục phản ánh|phản ánh tiếp|làm tiếp phản ánh|gửi tiếp phản ánh|"
                    + "quay lại phản ánh|trở lại phản ánh|tiếp phản ánh|viết tiếp phản ánh|continue the report");
    private static final Cues OF_REPORT = Cues.of(
            "mấy ngày|bao lâu|khi nào|khi mô|chừng nào|chừng mô|bao giờ|ai xử lý|ai sửa|có lộ|giấu tên|mất tiền|tốn tiền|có phí");
    private static final Cues NOT_YET = Cues.of("đừng gửi|chưa gửi|không gửi|khoan|chưa|not|wait");
    private static final String BESIDE = "\\s*[,;.]\\s*|\\s+(?:mà|ma|với lại|luôn)\\s+";
    private static final int FEW_WORDS = 3;
    private static final Cues SEND = Cues.of(
            "=gửi=|=1=|=send=|gửi đi|gửi luôn|gửi nha|gửi nhé|gửi nghe|gửi ạ|gửi liền|gởi nha|^gửi giúp|gửi giúp|gửi giùm|gửi dùm|ok gửi|ừ gửi|gởi đi|gởi giùm|gởi luôn|"
                    + "=gởi=|xác nhận|đồng ý");
    /// What may hurt somebody before a unit comes (nguy hiểm): whoever reports it is told whom to call first.
    private static final Cues DANGEROUS = Cues.of(
            "vách đồi|đồi nứt|nứt núi|nước đục|cây nghiêng|cây sắp|miệng cống|hố ga hở|dây điện|cột điện|trụ điện|xẹt lửa|chập điện|giật điện|mùi gas|mùi ga|"
                    + "rò rỉ gas|rò rỉ ga|xì gas|sạt lở|nứt toác|sắp đổ|sắp sập|sụp xuống|mất nắp|lọt xuống|tông chết|chết người|"
                    + "buôn người|bốc khói|bốc cháy|phát nổ");
    private static final Cues ONLY_INTENT =
            Cues.of("=phản ánh=|=gửi phản ánh=|=tôi muốn phản ánh=|=muốn phản ánh=|=tôi muốn gửi phản ánh=|"
                    + "=kiến nghị=|=góp ý=|=tôi muốn góp ý=|=muốn gửi phản ánh=|=cho tôi phản ánh=|=report=|=send a report=|=tôi muốn kiến nghị=|"
                    + "=em muốn phản ánh=|=mình muốn phản ánh=|=tui muốn phản ánh=|=tôi cần phản ánh=|=cho tôi gửi phản ánh=|=tôi muốn phản ánh một việc=|"
                    + "=tôi muốn phản ánh sự cố=|=báo sự cố=|=phản ánh sự cố=|=gửi góp ý=");

    private final FeedbackPort reports;

    private final Supplier<Optional<String>> ratingAddress;

    FeedbackDialogue(FeedbackPort reports, Supplier<Optional<String>> ratingAddress) {
        this.reports = reports;
        this.ratingAddress = ratingAddress;
    }

    StepResult start(TurnInProgress turn) {
        int photos = turn.message().photos();
        FeedbackDraft blank = FeedbackDraft.EMPTY.withPhotos(photos);
        if (ONLY_INTENT.anyIn(turn.text()) || turn.text().folded().isEmpty()) {
            return ReportQuestions.ask(turn, blank, Awaiting.FEEDBACK_WHAT);
        }
        ReportFacts facts = facts(turn, Awaiting.FEEDBACK_WHAT);
        String said = facts.rest().isEmpty() ? turn.maskedText().strip() : facts.rest();
        FeedbackDraft draft = facts.in(blank.withWhat(said).withWhere(placeIn(said)));
        return warned(turn, ReportQuestions.next(turn, draft));
    }

    private static ReportFacts facts(TurnInProgress turn, Awaiting asked) {
        return ReportFacts.of(turn.message().text(), turn.maskedText(), asked);
    }

    private static StepResult warned(TurnInProgress turn, StepResult asked) {
        return DANGEROUS.anyIn(turn.text())
                ? ReportQuestions.preceded(asked, Wording.in(turn.language()).say("feedback.danger") + "\n\n")
                : asked;
    }

    /// The place told together with what happened; the whole sentence where it cannot be cut out.
    private static String placeIn(String said) {
        QueryText text = QueryText.of(said);
        String place = SpokenPlaces.in(said);
        boolean named = PLACE.anyIn(text) && text.folded().size() >= 5 && NamedPlaces.mentions(text);
        return place.isEmpty() && named ? said : place;
    }

    /// Whether the message goes on with a report that was left for another question.
    boolean isResumed(TurnInProgress turn) {
        return RESUMES.anyIn(turn.text())
                && !turn.state().feedback().isEmpty()
                && !turn.state().awaiting().isOfReport();
    }

    StepResult resume(TurnInProgress turn) {
        turn.act(DialogueAct.FILE_FEEDBACK);
        return ReportQuestions.next(turn, turn.state().feedback());
    }

    /// Goes on with the answer to the last question.
    StepResult proceed(TurnInProgress turn, Awaiting awaited) {
        FeedbackDraft before = turn.state().feedback();
        FeedbackDraft draft = before.withPhotos(before.photos() + turn.message().photos());
        turn.act(DialogueAct.FILE_FEEDBACK);
        if (turn.message().photos() > 0 && turn.text().folded().isEmpty()) {
            return awaited == Awaiting.FEEDBACK_PHOTO
                    ? ReportQuestions.next(turn, draft)
                    : ReportQuestions.ask(turn, draft, awaited);
        }
        Wording wording = Wording.in(turn.language());
        if (asksHowFar(turn, awaited)) {
            return ReportQuestions.preceded(
                    ReportQuestions.ask(turn, draft, awaited), wording.say("feedback.unsent") + "\n");
        }
        if (turn.continuation().isSure(Continuation.ASKS)) {
            return ReportQuestions.preceded(
                    ReportQuestions.ask(turn, draft, awaited), wording.say("feedback.about") + "\n");
        }
        ReportFacts facts = facts(turn, awaited);
        FeedbackDraft told = facts.in(draft);
        if (facts.rest().isEmpty() && !told.equals(draft)) {
            return onlyBeside(turn, told, awaited);
        }
        if (asksBeside(facts, awaited)) {
            return ReportQuestions.preceded(ReportQuestions.next(turn, told), wording.say("feedback.about") + "\n");
        }
        return switch (awaited) {
            case FEEDBACK_WHAT -> what(turn, told, facts);
            case FEEDBACK_WHERE -> where(turn, told, facts);
            case FEEDBACK_PHOTO ->
                added(turn, told, facts)
                        .orElseGet(() -> ReportQuestions.next(turn, told.photos() == 0 ? told.withoutPhoto() : told));
            case FEEDBACK_CONTACT ->
                added(turn, told, facts)
                        .orElseGet(() ->
                                ReportQuestions.next(turn, told.contact().isEmpty() ? told.withoutContact() : told));
            default -> decide(turn, told, facts);
        };
    }

    /// "Không có ảnh, mà gửi rồi mấy ngày họ sửa": what was asked for is told, and a question about the report beside
    // it.
    private static boolean asksBeside(ReportFacts facts, Awaiting awaited) {
        boolean late = awaited == Awaiting.FEEDBACK_PHOTO || awaited == Awaiting.FEEDBACK_CONTACT;
        return late
                && facts.isMixed()
                && OF_REPORT.anyIn(facts.text())
                && SpokenPlaces.in(facts.rest()).isEmpty();
    }

    /// A phone number where the place was asked for is kept, and the place asked for again.
    private static StepResult onlyBeside(TurnInProgress turn, FeedbackDraft told, Awaiting awaited) {
        boolean unplaced = awaited == Awaiting.FEEDBACK_WHERE && told.where().isBlank();
        return unplaced && !told.contact().isEmpty()
                ? ReportQuestions.ask(turn, told, Awaiting.FEEDBACK_WHERE, "feedback.ask.where.again")
                : ReportQuestions.next(turn, told);
    }

    /// What was told of the report although something else had been asked.
    private static Optional<StepResult> added(TurnInProgress turn, FeedbackDraft draft, ReportFacts facts) {
        ContinuationReading reading = turn.continuation();
        boolean place = reading.isLikely(Continuation.PLACE);
        boolean tells = place || reading.isLikely(Continuation.DETAIL) || ReportAddition.isIn(facts, SKIP);
        if (!tells || facts.rest().isEmpty() || reading.isSure(Continuation.SKIP)) {
            return Optional.empty();
        }
        StepResult asked = ReportQuestions.next(turn, ReportAddition.to(draft, facts, place));
        return Optional.of(
                ReportQuestions.preceded(asked, Wording.in(turn.language()).say("feedback.noted") + " "));
    }

    /// Told anew, the rest stays as it was.
    private static StepResult what(TurnInProgress turn, FeedbackDraft draft, ReportFacts facts) {
        boolean onlyWhere = draft.what().isBlank()
                && turn.continuation().isSure(Continuation.PLACE)
                && !ActReader.says(DialogueAct.FILE_FEEDBACK, turn.text());
        if (onlyWhere) {
            return ReportQuestions.next(turn, draft.withWhere(facts.rest()));
        }
        FeedbackDraft told = draft.withWhat(facts.rest());
        return ReportQuestions.next(turn, draft.where().isBlank() ? told.withWhere(placeIn(facts.rest())) : told);
    }

    private static StepResult where(TurnInProgress turn, FeedbackDraft draft, ReportFacts facts) {
        String said = facts.rest();
        if (ActReader.says(DialogueAct.CONFIRM_YES, turn.text())
                || ActReader.says(DialogueAct.CONFIRM_NO, turn.text())) {
            return ReportQuestions.ask(turn, draft, Awaiting.FEEDBACK_WHERE);
        }
        String place = SpokenPlaces.in(said);
        ContinuationReading reading = turn.continuation();
        if (place.isEmpty() && reading.isSure(Continuation.SKIP)) {
            return ReportQuestions.ask(turn, draft, Awaiting.FEEDBACK_WHERE, "feedback.ask.where.hint");
        }
        if (place.isEmpty() && reading.isSure(Continuation.DETAIL)) {
            FeedbackDraft more = draft.withWhat(ReportAddition.joined(draft.what(), said));
            return ReportQuestions.preceded(
                    ReportQuestions.next(turn, more),
                    Wording.in(turn.language()).say("feedback.noted") + " ");
        }
        // What happened told again with its place belongs to both.
        boolean event =
                !place.isEmpty() && !place.equals(said) && ActReader.says(DialogueAct.FILE_FEEDBACK, turn.text());
        return ReportQuestions.next(
                turn,
                event
                        ? draft.withWhat(ReportAddition.joined(draft.what(), said))
                                .withWhere(place)
                        : draft.withWhere(ReportAddition.mended(draft.where(), said)));
    }

    /// "Phản ánh của tôi tới đâu rồi" before it is sent.
    private static boolean asksHowFar(TurnInProgress turn, Awaiting awaited) {
        boolean late = awaited == Awaiting.FEEDBACK_PHOTO
                || awaited == Awaiting.FEEDBACK_CONTACT
                || awaited == Awaiting.FEEDBACK_CONFIRM;
        return late && ActReader.says(DialogueAct.FEEDBACK_STATUS, turn.text());
    }

    private StepResult decide(TurnInProgress turn, FeedbackDraft draft, ReportFacts facts) {
        QueryText text = turn.text();
        boolean tellsPlace = !SpokenPlaces.in(facts.rest()).isEmpty();
        if (EDIT_WHAT.anyIn(text)) {
            return ReportQuestions.ask(turn, draft, Awaiting.FEEDBACK_WHAT);
        }
        if (EDIT_WHERE.anyIn(text) && !tellsPlace) {
            return ReportQuestions.ask(turn, draft, Awaiting.FEEDBACK_WHERE);
        }
        if (EDIT_CONTACT.anyIn(text)) {
            return ReportQuestions.ask(turn, draft, Awaiting.FEEDBACK_CONTACT);
        }
        ContinuationReading reading = turn.continuation();
        if (EDIT.anyIn(text) || reading.isSure(Continuation.EDIT) && !tellsPlace) {
            return ReportQuestions.whatToMend(turn, draft);
        }
        boolean yes = SEND.anyIn(text)
                || ActReader.says(DialogueAct.CONFIRM_YES, text)
                || saysSend(text)
                || reading.isSure(Continuation.SEND) && !NOT_YET.anyIn(text);
        if (yes) {
            return file(turn, withMore(draft, facts));
        }
        // More words at this point are more to the report, not a new question.
        boolean more = text.folded().size() >= 3 && !reading.isLikely(Continuation.SKIP);
        return ReportQuestions.confirm(
                turn, more ? ReportAddition.to(draft, facts, reading.isLikely(Continuation.PLACE)) : draft);
    }

    /// "Đúng rồi, gửi": one of its parts says so by itself.
    private static boolean saysSend(QueryText text) {
        return !NOT_YET.anyIn(text)
                && Stream.of(text.repaired().split(BESIDE)).map(QueryText::of).anyMatch(part -> SEND.anyIn(part));
    }

    /// Whether the first thing said is to send it, whatever follows.
    static boolean sendsFirst(QueryText text) {
        String[] clauses = text.repaired().split(BESIDE);
        return clauses.length > 1
                && clauses[0].split("\\s+").length <= FEW_WORDS
                && SEND.anyIn(QueryText.of(clauses[0]));
    }

    /// "Gửi giùm, mà nó thải ra ban đêm nhiều nhất" sends what stands beside it too; a question is none of the report.
    private static FeedbackDraft withMore(FeedbackDraft draft, ReportFacts facts) {
        String more = Stream.of(facts.rest().split(BESIDE))
                .map(String::strip)
                .filter(clause -> !SEND.anyIn(QueryText.of(clause)))
                .filter(clause -> clause.split("\\s+").length > FEW_WORDS)
                .filter(clause -> !ActReader.isQuestion(QueryText.of(clause)))
                .collect(Collectors.joining(", "));
        return more.isEmpty() ? draft : draft.withWhat(ReportAddition.joined(draft.what(), more));
    }

    private StepResult file(TurnInProgress turn, FeedbackDraft draft) {
        Wording wording = Wording.in(turn.language());
        FeedbackPort.Receipt receipt = reports.file(new FeedbackPort.Report(
                draft.what(),
                draft.where(),
                draft.photos(),
                draft.contact(),
                turn.message().wardCode()));
        String text = wording.say(
                "feedback.created",
                receipt.code(),
                Lookups.optional(wording, "feedback.created.agency", receipt.agency()),
                Lookups.optional(wording, "feedback.created.due", receipt.dueDate()));
        boolean asksToo = sendsFirst(turn.text()) && ActReader.isQuestion(turn.text());
        if (asksToo) {
            text = text + "\n" + wording.say("feedback.asked.too");
        }
        return StepResult.stop(
                turn.state().withFeedbackCode(receipt.code()).withSignpost(SignpostFollowUp.REPORT),
                Reply.of(ReplyKind.FEEDBACK_CREATED, text + Ratings.invitation(wording, ratingAddress)));
    }
}
