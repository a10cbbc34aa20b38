package vn.motcua.chatbot.pipeline;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.motcua.chatbot.Decision;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.port.OfficePort;
import vn.motcua.chatbot.port.OfficePort.Office;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.talk.Continuation;
import vn.motcua.nlp.text.QueryText;

/// Tells where a service centre is and when it is open (nơi tiếp nhận), and goes on about it: "phường Hải Châu" when
/// asked which ward, "địa chỉ ở đâu" after the hours, "còn phường Hội An thì sao".
final class OfficeDialogue {
    private static final int SHORT = 8;
    private static final Cues MORE = Cues.of(
            "địa chỉ|chỗ nào|chỗ đó|ở đâu|ở mô|đường nào|số điện thoại|sđt|điện thoại|gọi số|số mấy|mấy giờ|"
                    + "giờ làm việc|mở cửa|đóng cửa|thứ bảy|thứ 7|chủ nhật|cuối tuần|buổi trưa|address|phone|open|where");
    /// Where to hand in a dossier is a question about its procedure.
    private static final Cues SUBMITS = Cues.of("nộp");
    private static final Cues HOURS = Cues.of("mở cửa|làm việc|mấy giờ|nghỉ trưa|đóng cửa|có làm");
    private static final Cues UNIT = Cues.of("^phường|^xã|^còn phường|^còn xã|^ở phường|^ở xã|^đặc khu");

    /// A ward and nothing else, as people answer a question that nobody asked: "phường Hải Châu", "em ở xã Hòa Tiến".
    private static final Cues LIVES = Cues.of(
            "^phường|^xã|^đặc khu|^ở phường|^ở xã|^em ở|^tôi ở|^tui ở|^mình ở|^nhà em ở|^nhà tui ở|^nhà tôi ở|^con ở");
    private static final int LONGEST_UNIT = 6;
    /// "Hòa Khánh" alone.
    private static final int NAME = 3;
    /// Offices of which nothing is known here.
    private static final Cues OTHER_BODY = Cues.of(
            "công an|đồn|trạm y tế|bệnh viện|trường|tòa án|toà án|ngân hàng|bưu điện|"
                    + "chi cục thuế|cơ quan thuế|thuế|kho bạc|ban chỉ huy quân sự|phường đội|xã đội|bảo hiểm xã hội|"
                    + "văn phòng đăng ký đất đai|phòng công chứng|văn phòng công chứng|viện kiểm sát|điện lực|cấp nước|police");
    private static final Cues OURS = Cues.of("trung tâm phục vụ|trung tâm hành chính|một cửa|ủy ban|uỷ ban|ubnd");

    private final OfficePort offices;

    OfficeDialogue(OfficePort offices) {
        this.offices = offices;
    }

    /// Answers who asks for a service centre; the ward spoken of before counts when none is named.
    StepResult ask(TurnInProgress turn) {
        String said = turn.maskedText();
        String ward = turn.message().wardCode();
        Optional<Office> found = offices.find(said, ward);
        return found.isPresent() || turn.state().place().isEmpty()
                ? told(turn, found, said)
                : told(
                        turn,
                        offices.find(turn.state().place(), ward),
                        turn.state().place());
    }

    /// Takes the message as a ward, or as another question about the centre just named, when it is one.
    StepResult proceed(TurnInProgress turn) {
        QueryText text = turn.text();
        String before = turn.state().place();
        turn.state(turn.state().idle());
        ContinuationReading reading = turn.continuation();
        boolean elsewhere = text.folded().size() > SHORT || ActReader.isHowTo(text);
        if (reading.isKnown() ? reading.isSure(Continuation.NEW) || reading.isSure(Continuation.TALK) : elsewhere) {
            return StepResult.next();
        }
        Set<Aspect> asked = AspectReader.byCue(text);
        if (asked.contains(Aspect.ONLINE) || asked.contains(Aspect.DOCUMENTS) || asked.contains(Aspect.FEE)) {
            return StepResult.next();
        }
        Optional<Office> named = offices.find(turn.maskedText(), "");
        if (named.isPresent() || UNIT.anyIn(text)) {
            return told(turn, named, turn.maskedText());
        }
        boolean submits = SUBMITS.anyIn(text) && !turn.state().procedureCode().isEmpty();
        boolean asksOn = (MORE.anyIn(text) || reading.isSure(Continuation.SAME)) && !submits;
        return asksOn && !before.isEmpty() ? told(turn, offices.find(before, ""), before) : StepResult.next();
    }

    /// Whether the message names a ward that is known and nothing else.
    boolean isOnlyWard(TurnInProgress turn) {
        QueryText text = turn.text();
        return text.folded().size() <= LONGEST_UNIT
                && (LIVES.anyIn(text) || text.folded().size() <= NAME)
                && AspectReader.byCue(text).isEmpty()
                && Arrays.stream(DialogueAct.values()).noneMatch(act -> ActReader.says(act, text))
                && offices.find(turn.maskedText(), "").isPresent();
    }

    StepResult person(TurnInProgress turn) {
        turn.decide(Decision.HANDOVER, 1);
        Wording wording = Wording.in(turn.language());
        Optional<Office> office = offices.find(turn.maskedText(), turn.message().wardCode());
        String text = office.map(found -> wording.say(
                        "human.office",
                        found.name(),
                        Lookups.optional(wording, "office.address", found.address()),
                        Lookups.optional(wording, "office.hours", found.hours()),
                        Lookups.optional(wording, "office.phone", found.phone())))
                .orElseGet(() -> wording.say("human"));
        return StepResult.stop(
                turn.state().atOffice(office.isPresent() ? turn.maskedText() : ""), Reply.of(ReplyKind.HANDOVER, text));
    }

    private static StepResult told(TurnInProgress turn, Optional<Office> found, String place) {
        turn.act(DialogueAct.OFFICE_INFO);
        Wording wording = Wording.in(turn.language());
        boolean other = OTHER_BODY.anyIn(turn.text()) && !OURS.anyIn(turn.text());
        if (found.isEmpty()) {
            String unnamed =
                    UNIT.anyIn(turn.text()) && !HOURS.anyIn(turn.text()) ? "office.notfound" : "office.unknown";
            String key = other ? "office.other.only" : unnamed;
            return StepResult.stop(turn.state().atOffice(""), Reply.of(ReplyKind.ASK_SLOT, wording.say(key)));
        }
        Office office = found.get();
        String address = office.address().isBlank()
                ? wording.say("office.address.none")
                : wording.say("office.address", office.address());
        String text = wording.say(
                "office",
                office.name(),
                address,
                Lookups.optional(wording, "office.hours", office.hours()),
                office.phone().isBlank()
                        ? wording.say("office.phone.none")
                        : wording.say("office.phone", office.phone()));
        String before = (office.formerly().isBlank()
                        ? ""
                        : wording.say("office.merged", PerChannel.capitalised(office.formerly()), office.unit()))
                + (other ? wording.say("office.other") : "");
        String weekend = Weekend.answer(turn.text(), office.hours(), wording);
        return StepResult.stop(turn.state().atOffice(place), Reply.of(ReplyKind.ANSWER, before + weekend + text));
    }
}
