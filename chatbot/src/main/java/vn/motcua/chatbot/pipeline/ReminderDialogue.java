package vn.motcua.chatbot.pipeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.ConversationState.ReminderDraft;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.chatbot.port.ReminderPort;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.text.QueryText;

/// "Nhắc tôi …" (nhắc hẹn): finds the day, reads it back, keeps the reminder, takes it back when asked.
final class ReminderDialogue implements Step {
    private static final Cues ASKS = Cues.of("nhắc tôi|nhắc em|nhắc mình|nhắc tui|nhắc con|nhắc chị|nhắc anh|nhắc cô|"
            + "nhắc chú|nhắc bác|nhắc giúp|nhắc giùm|nhắc dùm|nhắc lịch|nhắc hẹn|đặt lịch nhắc|đặt nhắc|nhắc trước|"
            + "nhắc nhở tôi|^nhắc|remind me|set a reminder|=reminder=");
    private static final Cues TAKES_BACK = Cues.of(
            "hủy nhắc|bỏ nhắc|khỏi nhắc|đừng nhắc|không cần nhắc|tắt nhắc|"
                    + "xóa nhắc|thôi nhắc|hủy lời nhắc|hủy lịch nhắc|bỏ lời nhắc|không nhắc nữa|cancel reminder|cancel the reminder");
    private static final Cues ANOTHER_DAY = Cues.of("đổi ngày|ngày khác|another day|change the day");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int FARTHEST_DAYS = 366;

    private final ReminderPort reminders;
    private final ProcedureSource procedures;

    ReminderDialogue(ReminderPort reminders, ProcedureSource procedures) {
        this.reminders = reminders;
        this.procedures = procedures;
    }

    @Override
    public StepResult run(TurnInProgress turn) {
        if (TAKES_BACK.anyIn(turn.text())) {
            int count = reminders.cancel();
            return say(turn, turn.state().idle(), count > 0 ? "reminder.cancelled" : "reminder.none", count);
        }
        if (!ASKS.anyIn(turn.text())) {
            return StepResult.next();
        }
        return take(turn, new ReminderDraft("", turn.state().procedureCode()));
    }

    /// Goes on with the answer to the last question; other subjects are let through.
    StepResult proceed(TurnInProgress turn, Awaiting awaited) {
        ReminderDraft draft = turn.state().reminder();
        QueryText text = turn.text();
        if (ANOTHER_DAY.anyIn(text)) {
            return ask(turn, draft, "reminder.ask");
        }
        boolean yes = ActReader.says(DialogueAct.CONFIRM_YES, text)
                || Ordinals.of(text, 3).orElse(0) == 1;
        if (awaited == Awaiting.REMINDER_CONFIRM && yes) {
            return keep(turn, draft);
        }
        if (awaited == Awaiting.REMINDER_CONFIRM && ActReader.says(DialogueAct.CONFIRM_NO, text)) {
            return ask(turn, draft, "reminder.ask");
        }
        if (ReminderDates.of(turn.maskedText(), reminders.today()).isPresent()) {
            return take(turn, draft);
        }
        boolean elsewhere = text.folded().size() > 2;
        if (elsewhere) {
            turn.state(turn.state().idle());
            return StepResult.next();
        }
        return ask(turn, draft, "reminder.ask");
    }

    private StepResult take(TurnInProgress turn, ReminderDraft draft) {
        LocalDate today = reminders.today();
        Optional<LocalDate> day = ReminderDates.of(turn.maskedText(), today);
        if (day.isEmpty()) {
            return ask(turn, draft, "reminder.ask");
        }
        if (!day.get().isAfter(today) || day.get().isAfter(today.plusDays(FARTHEST_DAYS))) {
            return ask(turn, draft, "reminder.past");
        }
        var dated = new ReminderDraft(day.get().toString(), draft.procedureCode());
        Wording wording = Wording.in(turn.language());
        String weekday = wording.say("weekday." + day.get().getDayOfWeek().getValue());
        String text = wording.say("reminder.confirm", weekday, DAY.format(day.get()), what(draft, wording));
        return StepResult.stop(
                turn.state().collecting(dated, Awaiting.REMINDER_CONFIRM),
                Reply.of(ReplyKind.CONFIRM, text, wording.buttons("reminder.confirm.quick")));
    }

    private String what(ReminderDraft draft, Wording wording) {
        return subject(draft)
                .map(name -> wording.say("reminder.papers", name))
                .orElseGet(() -> wording.say("reminder.appointment"));
    }

    private Optional<String> subject(ReminderDraft draft) {
        Optional<ProcedureFacts> facts =
                draft.procedureCode().isEmpty() ? Optional.empty() : procedures.byCode(draft.procedureCode());
        return facts.map(Choices::label);
    }

    private StepResult keep(TurnInProgress turn, ReminderDraft draft) {
        LocalDate day = LocalDate.parse(draft.date());
        reminders.remind(new ReminderPort.Reminder(
                day, draft.procedureCode(), subject(draft).orElse("")));
        String key = reminders.reachesCitizen() ? "reminder.kept" : "reminder.kept.here";
        return say(turn, turn.state().idle(), key, DAY.format(day));
    }

    private static StepResult ask(TurnInProgress turn, ReminderDraft draft, String key) {
        String text = Wording.in(turn.language()).say(key);
        return StepResult.stop(
                turn.state().collecting(draft, Awaiting.REMINDER_DATE), Reply.of(ReplyKind.ASK_SLOT, text));
    }

    private static StepResult say(TurnInProgress turn, ConversationState state, String key, Object value) {
        return StepResult.stop(
                state, Reply.of(ReplyKind.ANSWER, Wording.in(turn.language()).say(key, value)));
    }
}
