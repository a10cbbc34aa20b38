package vn.motcua.chatbot.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.ConversationState.FeedbackDraft;
import vn.motcua.chatbot.QuickReply;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.port.FeedbackPort;
import vn.motcua.nlp.classify.DialogueAct;
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
    private static final Cues EDIT_WHERE = Cues.of("sửa địa điểm|sửa chỗ|=địa điểm=|edit the place");
    private static final Cues EDIT_CONTACT = Cues.of("sửa liên hệ|sửa số điện thoại|=liên hệ=|edit the contact");
    private static final int FEW_WORDS = 3;
    private static final Cues SEND =
            Cues.of("=gửi=|=1=|=send=|gửi đi|gửi luôn|gửi giúp|gửi giùm|gửi dùm|ok gửi|ừ gửi|gởi đi|gởi giùm|gởi luôn|"
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
        if (ONLY_INTENT.anyIn(turn.text()) || turn.text().folded().isEmpty()) {
            return ask(turn, new FeedbackDraft("", "", photos, ""), Awaiting.FEEDBACK_WHAT, "feedback.ask.what");
        }
        String said = turn.maskedText().strip();
        return warned(turn, next(turn, new FeedbackDraft(said, placeIn(turn), photos, "")));
    }

    private static StepResult warned(TurnInProgress turn, StepResult asked) {
        return DANGEROUS.anyIn(turn.text())
                ? preceded(asked, Wording.in(turn.language()).say("feedback.danger") + "\n\n")
                : asked;
    }

    /// The place told together with what happened; the whole sentence where it cannot be cut out.
    private static String placeIn(TurnInProgress turn) {
        String said = turn.maskedText().strip();
        String place = SpokenPlaces.in(said);
        boolean named =
                PLACE.anyIn(turn.text()) && turn.text().folded().size() >= 5 && NamedPlaces.mentions(turn.text());
        return place.isEmpty() && named ? said : place;
    }

    /// Goes on with the answer to the last question.
    StepResult proceed(TurnInProgress turn, Awaiting awaited) {
        FeedbackDraft draft = turn.state().feedback();
        int photos = draft.photos() + turn.message().photos();
        turn.act(DialogueAct.FILE_FEEDBACK);
        if (turn.message().photos() > 0
                && awaited != Awaiting.FEEDBACK_PHOTO
                && turn.text().folded().isEmpty()) {
            return morePhotos(turn, draft.withPhotos(photos), awaited);
        }
        if (asksHowFar(turn, awaited)) {
            return unsent(turn, draft, awaited);
        }
        return switch (awaited) {
            case FEEDBACK_WHAT -> what(turn, draft.withPhotos(photos));
            case FEEDBACK_WHERE -> where(turn, draft.withPhotos(photos));
            case FEEDBACK_PHOTO -> afterPhoto(turn, draft.withPhotos(photos));
            case FEEDBACK_CONTACT -> afterContact(turn, draft.withPhotos(photos));
            default -> turn.message().photos() > 0 ? confirm(turn, draft.withPhotos(photos)) : decide(turn, draft);
        };
    }

    private StepResult afterPhoto(TurnInProgress turn, FeedbackDraft draft) {
        String contact = contact(turn);
        if (!contact.isEmpty()) {
            return confirm(turn, draft.withContact(contact));
        }
        boolean more = ReportAddition.isIn(turn, SKIP);
        FeedbackDraft told = more ? ReportAddition.to(draft, turn) : draft;
        StepResult asked = told.contact().isEmpty()
                ? ask(turn, told, Awaiting.FEEDBACK_CONTACT, "feedback.ask.contact")
                : confirm(turn, told);
        return more ? noted(turn, asked) : asked;
    }

    private StepResult afterContact(TurnInProgress turn, FeedbackDraft draft) {
        // The contact is the one thing that is personal by purpose: kept as typed, shown to the handling unit only.
        String contact = contact(turn);
        if (contact.isEmpty() && ReportAddition.isIn(turn, SKIP)) {
            FeedbackDraft told = ReportAddition.to(draft, turn);
            return noted(turn, ask(turn, told, Awaiting.FEEDBACK_CONTACT, "feedback.ask.contact"));
        }
        return confirm(turn, draft.withContact(contact));
    }

    /// Says that what was told beside the question has been taken down.
    private static StepResult noted(TurnInProgress turn, StepResult asked) {
        return preceded(asked, Wording.in(turn.language()).say("feedback.noted") + " ");
    }

    private static StepResult preceded(StepResult asked, String words) {
        if (!(asked instanceof StepResult.Stop stop)) {
            return asked;
        }
        Reply first = stop.replies().getFirst();
        return StepResult.stop(stop.state(), Reply.of(first.kind(), words + first.text(), first.quickReplies()));
    }

    /// Told anew, the rest stays as it was.
    private StepResult what(TurnInProgress turn, FeedbackDraft draft) {
        String said = turn.maskedText().strip();
        if (!draft.where().isBlank()) {
            return confirm(turn, draft.withWhat(said));
        }
        return next(turn, draft.withWhat(said).withWhere(placeIn(turn)));
    }

    private StepResult where(TurnInProgress turn, FeedbackDraft draft) {
        String said = turn.maskedText().strip();
        if (ActReader.says(DialogueAct.CONFIRM_YES, turn.text())
                || ActReader.says(DialogueAct.CONFIRM_NO, turn.text())) {
            return ask(turn, draft, Awaiting.FEEDBACK_WHERE, "feedback.ask.where");
        }
        String place = SpokenPlaces.in(said);
        boolean onlyContact =
                turn.wasMasked() && place.isEmpty() && turn.text().folded().size() <= FEW_WORDS;
        if (onlyContact) {
            String number = turn.message().text().strip();
            return ask(turn, draft.withContact(number), Awaiting.FEEDBACK_WHERE, "feedback.ask.where.again");
        }
        // What happened told again with its place belongs to both.
        boolean event =
                !place.isEmpty() && !place.equals(said) && ActReader.says(DialogueAct.FILE_FEEDBACK, turn.text());
        FeedbackDraft found = event
                ? draft.withWhat(ReportAddition.joined(draft.what(), said)).withWhere(place)
                : draft.withWhere(said);
        return draft.where().isBlank() ? next(turn, found) : confirm(turn, found);
    }

    /// "Phản ánh của tôi tới đâu rồi" before it is sent.
    private static boolean asksHowFar(TurnInProgress turn, Awaiting awaited) {
        boolean late = awaited == Awaiting.FEEDBACK_PHOTO
                || awaited == Awaiting.FEEDBACK_CONTACT
                || awaited == Awaiting.FEEDBACK_CONFIRM;
        return late && ActReader.says(DialogueAct.FEEDBACK_STATUS, turn.text());
    }

    private StepResult unsent(TurnInProgress turn, FeedbackDraft draft, Awaiting awaited) {
        Wording wording = Wording.in(turn.language());
        StepResult asked = awaited == Awaiting.FEEDBACK_CONFIRM ? confirm(turn, draft) : next(turn, draft);
        return preceded(asked, wording.say("feedback.unsent") + "\n");
    }

    /// Photos alone answer no question but the one for photos: what was asked is asked again.
    private StepResult morePhotos(TurnInProgress turn, FeedbackDraft draft, Awaiting awaited) {
        return switch (awaited) {
            case FEEDBACK_WHAT -> ask(turn, draft, awaited, "feedback.ask.what");
            case FEEDBACK_WHERE -> ask(turn, draft, awaited, "feedback.ask.where");
            case FEEDBACK_CONTACT -> ask(turn, draft, awaited, "feedback.ask.contact");
            default -> confirm(turn, draft);
        };
    }

    private StepResult next(TurnInProgress turn, FeedbackDraft draft) {
        if (draft.where().isBlank()) {
            return ask(turn, draft, Awaiting.FEEDBACK_WHERE, "feedback.ask.where");
        }
        if (draft.photos() == 0) {
            return ask(turn, draft, Awaiting.FEEDBACK_PHOTO, "feedback.ask.photo");
        }
        return draft.contact().isEmpty()
                ? ask(turn, draft, Awaiting.FEEDBACK_CONTACT, "feedback.ask.contact")
                : confirm(turn, draft);
    }

    private static String contact(TurnInProgress turn) {
        boolean given = turn.wasMasked()
                || turn.message().text().chars().filter(Character::isDigit).count() >= 8;
        return given && !SKIP.anyIn(turn.text()) ? turn.message().text().strip() : "";
    }

    private StepResult ask(TurnInProgress turn, FeedbackDraft draft, Awaiting next, String key) {
        Wording wording = Wording.in(turn.language());
        ConversationState state = turn.state().collecting(draft, next);
        var buttons =
                switch (next) {
                    case FEEDBACK_PHOTO -> wording.buttons("feedback.photo.none");
                    case FEEDBACK_CONTACT -> wording.buttons("feedback.contact.none");
                    default -> List.<QuickReply>of();
                };
        return StepResult.stop(state, Reply.of(ReplyKind.ASK_SLOT, received(turn, draft) + wording.say(key), buttons));
    }

    /// Says how many photos are kept, when some have just come.
    private static String received(TurnInProgress turn, FeedbackDraft draft) {
        return turn.message().photos() == 0
                ? ""
                : Wording.in(turn.language()).say("feedback.photo.received", draft.photos()) + "\n";
    }

    private StepResult confirm(TurnInProgress turn, FeedbackDraft draft) {
        Wording wording = Wording.in(turn.language());
        String photos = draft.photos() == 0
                ? wording.say("feedback.photo.zero")
                : wording.say("feedback.photo.count", draft.photos());
        String contact = wording.say(draft.contact().isEmpty() ? "feedback.contact.zero" : "feedback.contact.kept");
        String where = draft.where().equals(draft.what()) ? wording.say("feedback.where.within") : draft.where();
        String text = received(turn, draft) + wording.say("feedback.confirm", draft.what(), where, photos, contact);
        return StepResult.stop(
                turn.state().collecting(draft, Awaiting.FEEDBACK_CONFIRM),
                Reply.of(ReplyKind.CONFIRM, text, wording.buttons("feedback.confirm.quick")));
    }

    private StepResult decide(TurnInProgress turn, FeedbackDraft draft) {
        QueryText text = turn.text();
        if (EDIT_WHAT.anyIn(text)) {
            return ask(turn, draft, Awaiting.FEEDBACK_WHAT, "feedback.ask.what");
        }
        if (EDIT_WHERE.anyIn(text)) {
            return ask(turn, draft, Awaiting.FEEDBACK_WHERE, "feedback.ask.where");
        }
        if (EDIT_CONTACT.anyIn(text)) {
            return ask(turn, draft, Awaiting.FEEDBACK_CONTACT, "feedback.ask.contact");
        }
        if (EDIT.anyIn(text)) {
            return StepResult.stop(turn.state(), whatToMend(turn));
        }
        String contact = contact(turn);
        if (!contact.isEmpty()) {
            return confirm(turn, draft.withContact(contact));
        }
        boolean yes = SEND.anyIn(text) || ActReader.says(DialogueAct.CONFIRM_YES, text);
        if (!yes) {
            if (text.folded().size() >= 3) {
                // More words at this point are more to the report, not a new question.
                return confirm(turn, ReportAddition.to(draft, turn));
            }
            return confirm(turn, draft);
        }
        return file(turn, draft);
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
        return StepResult.stop(
                turn.state().withFeedbackCode(receipt.code()).withSignpost(SignpostFollowUp.REPORT),
                Reply.of(ReplyKind.FEEDBACK_CREATED, text + Ratings.invitation(wording, ratingAddress)));
    }

    private static Reply whatToMend(TurnInProgress turn) {
        Wording wording = Wording.in(turn.language());
        return Reply.of(ReplyKind.CONFIRM, wording.say("feedback.edit"), wording.buttons("feedback.edit.quick"));
    }
}
