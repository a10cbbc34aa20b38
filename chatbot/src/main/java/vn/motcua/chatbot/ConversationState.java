package vn.motcua.chatbot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import vn.motcua.nlp.classify.Aspect;

/// What the assistant remembers between two messages (trạng thái cuộc trò chuyện): a plain value, stored by the host so
/// that any node can go on with the conversation. The one personal thing in it is [FeedbackDraft#contact], which the
/// host must encrypt.
///
/// @param language `vi` or `en`
/// @param procedureCode the procedure last talked about; empty when none
/// @param earlier the procedures before it, the latest first, for "quay lại cái khai sinh"
/// @param aspects what was asked of it
/// @param choices what else may have been meant, or what is being offered
/// @param offered the numbered choices shown last, for "còn cái thứ hai"
/// @param awaiting what the next message is expected to be
/// @param feedback the report being collected
/// @param reminder the reminder being collected
/// @param lastFeedbackCode the code of the last report filed or asked for; empty when none
/// @param missed how many messages in a row could not be answered
/// @param signpost which direction instead of an answer was given last, so that "báo cho ai" is understood; empty when
/// none
/// @param place the words by which a service centre was found last ("phường Hải Châu"); empty when none
public record ConversationState(
        String language,
        String procedureCode,
        List<String> earlier,
        Set<Aspect> aspects,
        List<Choice> choices,
        List<Choice> offered,
        Awaiting awaiting,
        FeedbackDraft feedback,
        ReminderDraft reminder,
        String lastFeedbackCode,
        int missed,
        String signpost,
        String place) {
    private static final int REMEMBERED = 6;

    public ConversationState {
        earlier = List.copyOf(earlier);
        aspects = Set.copyOf(aspects);
        choices = List.copyOf(choices);
        offered = List.copyOf(offered);
        // Conversations stored by an earlier program version have none.
        signpost = Objects.requireNonNullElse(signpost, "");
        place = Objects.requireNonNullElse(place, "");
    }

    /// The state of a conversation that has not begun.
    public static ConversationState fresh() {
        return new ConversationState(
                "vi",
                "",
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                Awaiting.NOTHING,
                FeedbackDraft.EMPTY,
                ReminderDraft.EMPTY,
                "",
                0,
                "",
                "");
    }

    /// What the assistant asked for last.
    public enum Awaiting {
        NOTHING,
        CHOICE,
        FEEDBACK_WHAT,
        FEEDBACK_WHERE,
        FEEDBACK_PHOTO,
        FEEDBACK_CONTACT,
        FEEDBACK_CONFIRM,
        FEEDBACK_CODE,
        DOSSIER_CODE,
        RATING,
        REMINDER_DATE,
        REMINDER_CONFIRM,
        /// The ward of a service centre, or more about the one just named.
        OFFICE_PLACE;

        /// Returns whether a report is being collected.
        public boolean isOfReport() {
            return switch (this) {
                case FEEDBACK_WHAT, FEEDBACK_WHERE, FEEDBACK_PHOTO, FEEDBACK_CONTACT, FEEDBACK_CONFIRM -> true;
                case NOTHING,
                        CHOICE,
                        RATING,
                        DOSSIER_CODE,
                        FEEDBACK_CODE,
                        REMINDER_DATE,
                        REMINDER_CONFIRM,
                        OFFICE_PLACE -> false;
            };
        }
    }

    /// One choice offered.
    ///
    /// @param code the procedure it stands for
    /// @param label what the citizen read
    public record Choice(String code, String label) {}

    /// A report being collected in the chat (phản ánh đang soạn).
    ///
    /// @param what what happened
    /// @param where where it is
    /// @param photos how many photos came
    /// @param contact how to reach the citizen, only when offered; empty when not
    /// @param noPhoto whether it was said that there is no photo
    /// @param noContact whether it was said that no contact is left
    public record FeedbackDraft(
            String what, String where, int photos, String contact, boolean noPhoto, boolean noContact) {
        /// Nothing collected.
        public static final FeedbackDraft EMPTY = new FeedbackDraft("", "", 0, "", false, false);

        public boolean isEmpty() {
            return what.isBlank() && photos == 0;
        }

        public FeedbackDraft withWhat(String told) {
            return new FeedbackDraft(told, where, photos, contact, noPhoto, noContact);
        }

        public FeedbackDraft withWhere(String place) {
            return new FeedbackDraft(what, place, photos, contact, noPhoto, noContact);
        }

        public FeedbackDraft withPhotos(int count) {
            return new FeedbackDraft(what, where, count, contact, noPhoto && count == 0, noContact);
        }

        public FeedbackDraft withContact(String given) {
            return new FeedbackDraft(what, where, photos, given, noPhoto, noContact && given.isEmpty());
        }

        public FeedbackDraft withoutPhoto() {
            return new FeedbackDraft(what, where, photos, contact, true, noContact);
        }

        public FeedbackDraft withoutContact() {
            return new FeedbackDraft(what, where, photos, "", noPhoto, true);
        }
    }

    /// A reminder being collected in the chat (lời nhắc đang soạn).
    ///
    /// @param date the day of the reminder, ISO; empty when not known yet
    /// @param procedureCode whose papers are to be brought; empty when none
    public record ReminderDraft(String date, String procedureCode) {
        /// Nothing collected.
        public static final ReminderDraft EMPTY = new ReminderDraft("", "");
    }

    /// The procedure talked about before this one; empty when none.
    public String previousProcedureCode() {
        return earlier.isEmpty() ? "" : earlier.getFirst();
    }

    public ConversationState withLanguage(String value) {
        return but(parts -> parts.language = value);
    }

    /// Goes on to another procedure, keeping the last ones for a return.
    public ConversationState talkingAbout(String code, Set<Aspect> asked) {
        var before = new ArrayList<>(earlier);
        if (!code.equals(procedureCode) && !procedureCode.isEmpty()) {
            before.remove(code);
            before.remove(procedureCode);
            before.addFirst(procedureCode);
        }
        return idle().but(parts -> {
            parts.procedureCode = code;
            parts.earlier = before.subList(0, Math.min(before.size(), REMEMBERED));
            parts.aspects = asked;
            parts.missed = 0;
            parts.signpost = "";
        });
    }

    /// Keeps what else may have been meant, for when the citizen says the answer was not it.
    public ConversationState withAlternatives(List<Choice> others) {
        return but(parts -> parts.choices = others);
    }

    public ConversationState offering(List<Choice> shown, Set<Aspect> asked) {
        return idle().but(parts -> {
            parts.choices = shown;
            parts.offered = shown;
            parts.aspects = asked;
            parts.awaiting = Awaiting.CHOICE;
        });
    }

    public ConversationState waitingFor(Awaiting next) {
        return but(parts -> {
            parts.choices = List.of();
            parts.awaiting = next;
        });
    }

    public ConversationState collecting(FeedbackDraft draft, Awaiting next) {
        return waitingFor(next).but(parts -> {
            parts.feedback = draft;
            parts.missed = 0;
        });
    }

    public ConversationState collecting(ReminderDraft draft, Awaiting next) {
        return waitingFor(next).but(parts -> {
            parts.reminder = draft;
            parts.missed = 0;
        });
    }

    /// The report is filed or dropped; its draft is forgotten.
    public ConversationState withFeedbackCode(String code) {
        return idle().but(parts -> {
            parts.feedback = FeedbackDraft.EMPTY;
            parts.lastFeedbackCode = code;
            parts.missed = 0;
        });
    }

    /// The same, with another draft of the report.
    public ConversationState withFeedback(FeedbackDraft draft) {
        return but(parts -> parts.feedback = draft);
    }

    /// Nothing is expected any more. The draft of a report is kept: what was typed is not lost for another question.
    public ConversationState idle() {
        return waitingFor(Awaiting.NOTHING).but(parts -> parts.reminder = ReminderDraft.EMPTY);
    }

    /// The procedures just answered together, or none: "cái thứ hai" is one of them.
    public ConversationState withOffered(List<Choice> shown) {
        return but(parts -> parts.offered = shown);
    }

    /// @param key which direction was given; empty to forget it
    public ConversationState withSignpost(String key) {
        return but(parts -> parts.signpost = key);
    }

    /// A service centre was told of or asked for; the next message may be about it.
    public ConversationState atOffice(String words) {
        return idle().waitingFor(Awaiting.OFFICE_PLACE).but(parts -> parts.place = words);
    }

    public ConversationState withMissed(int count) {
        return but(parts -> parts.missed = count);
    }

    private ConversationState but(Consumer<StateParts> change) {
        var parts = new StateParts(this);
        change.accept(parts);
        return parts.state();
    }
}
