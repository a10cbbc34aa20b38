package vn.motcua.chatbot.pipeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.ConversationState.Choice;
import vn.motcua.chatbot.Decision;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.rank.SubjectWords;
import vn.motcua.nlp.talk.Continuation;
import vn.motcua.nlp.text.QueryText;

/// Takes the message as the answer to what the assistant asked last (câu hỏi đang chờ), when it is one.
public final class OpenQuestion implements Step {
    private static final Cues NONE = Cues.of(
            "việc khác|không cái nào|không phải cái nào|không có cái nào|something else|=khác=|cái khác|=không=|không có|none of");

    private static final Cues DIFFERENCE = Cues.of("khác nhau|khác gì|khác chi|khác chỗ nào|khác ra sao|difference");
    private static final int BRIEF = 6;
    private static final int FEW_WORDS = 5;
    private static final Cues FORGOTTEN = Cues.of(
            "không nhớ mã|quên mã|quên mất mã|mất giấy|mất mã|mất phiếu|không có mã|không có giấy|không biết mã|không thấy mã|"
                    + "không giữ|chưa có mã|lost|forgot|no code");

    private final FeedbackDialogue feedback;
    private final Lookups lookups;
    private final Ratings ratings;
    private final AnswerComposer composer;
    private final ActReader acts;
    private final ReminderDialogue reminders;
    private final OfficeDialogue offices;
    private final OfferedChoices offered;

    OpenQuestion(
            FeedbackDialogue feedback,
            Lookups lookups,
            Ratings ratings,
            AnswerComposer composer,
            ActReader acts,
            ReminderDialogue reminders,
            OfficeDialogue offices,
            OfferedChoices offered) {
        this.offices = offices;
        this.offered = offered;
        this.reminders = reminders;
        this.feedback = feedback;
        this.lookups = lookups;
        this.ratings = ratings;
        this.composer = composer;
        this.acts = acts;
    }

    @Override
    public StepResult run(TurnInProgress turn) {
        if (feedback.isResumed(turn)) {
            return feedback.resume(turn);
        }
        Awaiting awaited = turn.state().awaiting();
        if (awaited == Awaiting.NOTHING) {
            return StepResult.next();
        }
        if (givesUp(turn, awaited)) {
            turn.act(DialogueAct.CANCEL);
            return cancelled(turn, awaited);
        }
        if (wantsPerson(turn) || isPhotoForNoReport(turn, awaited)) {
            turn.state(turn.state().idle());
            return StepResult.next();
        }
        return switch (awaited) {
            case CHOICE -> choose(turn);
            case RATING -> rate(turn);
            case DOSSIER_CODE, FEEDBACK_CODE -> code(turn, awaited);
            case FEEDBACK_WHAT, FEEDBACK_WHERE, FEEDBACK_PHOTO, FEEDBACK_CONTACT, FEEDBACK_CONFIRM ->
                leavesReport(turn) ? leave(turn) : feedback.proceed(turn, awaited);
            case REMINDER_DATE, REMINDER_CONFIRM -> reminders.proceed(turn, awaited);
            case OFFICE_PLACE -> offices.proceed(turn);
            case NOTHING -> StepResult.next();
        };
    }

    /// "Thôi em tự sửa được rồi" gives up as "hủy" does; "thôi, cho hỏi tạm trú" goes elsewhere.
    private static boolean givesUp(TurnInProgress turn, Awaiting awaited) {
        ContinuationReading reading = turn.continuation();
        boolean skippable = awaited == Awaiting.FEEDBACK_CONTACT || awaited == Awaiting.FEEDBACK_PHOTO;
        boolean told =
                (Refusals.givesUp(turn.text(), skippable) || awaited.isOfReport() && Refusals.isInPart(turn.text()))
                        && !reading.isSure(Continuation.NEW);
        boolean more = SubjectWords.of(turn.text()).size() > FEW_WORDS;
        return told || reading.isSure(Continuation.DROP) && !more;
    }

    /// "Quên mất mã rồi".
    static boolean hasNoCode(QueryText text) {
        return FORGOTTEN.anyIn(text);
    }

    /// A photo alone answers none of our questions outside a report: it begins one.
    private static boolean isPhotoForNoReport(TurnInProgress turn, Awaiting awaited) {
        return !awaited.isOfReport()
                && turn.message().photos() > 0
                && turn.text().folded().isEmpty();
    }

    private static boolean wantsPerson(TurnInProgress turn) {
        return ActReader.says(DialogueAct.HUMAN, turn.text())
                && turn.text().folded().size() <= 10;
    }

    /// Somebody who asks about a procedure in the middle of a report has changed the subject.
    private boolean leavesReport(TurnInProgress turn) {
        QueryText text = turn.text();
        ContinuationReading reading = turn.continuation();
        boolean sends = turn.state().awaiting() == Awaiting.FEEDBACK_CONFIRM && FeedbackDialogue.sendsFirst(text);
        if (sends) {
            return false;
        }
        boolean complains = ActReader.says(DialogueAct.DENUNCIATION_COMPLAINT, text) && ActReader.isQuestion(text);
        boolean asks = ActReader.isHowTo(text) && ActReader.isQuestion(text);
        boolean ofProcedure = asks && acts.read(text, turn.acts(acts, turn.read())) == DialogueAct.PROCEDURE_QUESTION;
        boolean instead = turn.state().awaiting() == Awaiting.FEEDBACK_WHERE
                && reading.isLikely(Continuation.NEW)
                && ActReader.isQuestion(text)
                && SpokenPlaces.in(turn.maskedText()).isEmpty();
        return complains
                || instead
                || reading.isSure(Continuation.NEW)
                || ofProcedure && !reading.isSure(Continuation.ASKS);
    }

    /// What was typed of a report is kept for later.
    private static StepResult leave(TurnInProgress turn) {
        turn.state(turn.state().idle());
        if (!turn.state().feedback().isEmpty()) {
            turn.keepsReport();
        }
        return StepResult.next();
    }

    /// Who says so plainly drops the draft; where it is only understood so, it is kept until told otherwise.
    private static StepResult cancelled(TurnInProgress turn, Awaiting awaited) {
        Wording wording = Wording.in(turn.language());
        boolean plainly = Refusals.givesUp(turn.text(), false);
        if (plainly || !awaited.isOfReport() || turn.state().feedback().isEmpty()) {
            return StepResult.stop(
                    turn.state().withFeedbackCode(turn.state().lastFeedbackCode()),
                    Reply.of(ReplyKind.GREETING, wording.say("cancelled")));
        }
        return StepResult.stop(
                turn.state().idle(),
                Reply.of(ReplyKind.GREETING, wording.say("cancelled.kept"), wording.buttons("feedback.kept.quick")));
    }

    private StepResult choose(TurnInProgress turn) {
        List<Choice> choices = turn.state().choices();
        OptionalInt alone = Ordinals.of(turn.text(), choices.size());
        OptionalInt number = alone.isPresent() ? alone : Ordinals.named(turn.text(), choices.size());
        ContinuationReading reading = turn.continuation();
        boolean none = NONE.anyIn(turn.text()) && turn.text().folded().size() <= BRIEF;
        if (number.isEmpty() && (none || reading.isSure(Continuation.WRONG) && saysNothingElse(turn))
                || number.isPresent() && number.getAsInt() == choices.size() + 1) {
            turn.decide(Decision.CLARIFY, 0);
            return StepResult.stop(
                    turn.state().idle(),
                    Reply.of(ReplyKind.CLARIFY, Wording.in(turn.language()).say("clarify.none.reply")));
        }
        if (number.isPresent() && number.getAsInt() > choices.size()) {
            return offered.again(turn, turn.state().aspects());
        }
        Optional<Choice> chosen =
                number.isPresent() ? Optional.of(choices.get(number.getAsInt() - 1)) : named(turn, choices);
        Set<Aspect> aspects =
                DIFFERENCE.anyIn(turn.text()) ? EnumSet.of(Aspect.CONDITIONS) : AspectReader.byCue(turn.text());
        if (chosen.isPresent()) {
            turn.aspects(aspects.isEmpty() ? turn.state().aspects() : aspects);
            turn.decide(Decision.ANSWER, 1);
            return composer.answer(turn, chosen.get().code());
        }
        boolean onlyWho = AspectFollowUp.onlyAsksWho(turn.text());
        if (onlyWho) {
            aspects = EnumSet.of(Aspect.WHO);
        }
        if (DIFFERENCE.anyIn(turn.text())) {
            return offered.compared(turn, aspects);
        }
        // "Lệ phí bao nhiêu" says what is asked but still not of which: it is told of each.
        boolean stillOpen = !aspects.isEmpty()
                && (onlyWho || SubjectWords.of(turn.text()).isEmpty())
                && acts.read(turn.text(), turn.acts(acts, turn.read())) == DialogueAct.PROCEDURE_QUESTION;
        if (stillOpen || reading.isSure(Continuation.SAME)) {
            Optional<Choice> told = aspects.isEmpty() ? offered.told(turn, choices) : Optional.empty();
            if (told.isPresent()) {
                turn.decide(Decision.ANSWER, 1);
                return composer.answer(turn, told.get().code());
            }
            return offered.compared(turn, aspects.isEmpty() ? Set.of(Aspect.CONDITIONS) : aspects);
        }
        return StepResult.next();
    }

    private static boolean saysNothingElse(TurnInProgress turn) {
        return SubjectWords.of(turn.text()).size() <= 1;
    }

    /// The choice that the words mean: its label, or what only its names hold.
    private Optional<Choice> named(TurnInProgress turn, List<Choice> choices) {
        Optional<Choice> byLabel = byLabel(turn.text(), choices);
        return byLabel.isPresent() || !turn.continuation().isSure(Continuation.PICK)
                ? byLabel
                : offered.nearest(turn.text(), choices);
    }

    /// The words of one choice that no other choice has, or the whole label.
    private static Optional<Choice> byLabel(QueryText text, List<Choice> choices) {
        String line = text.foldedLine();
        for (Choice choice : choices) {
            String label = QueryText.ofRecord(choice.label()).foldedLine();
            if (label.equals(line)) {
                return Optional.of(choice);
            }
        }
        List<String> said = SubjectWords.of(text);
        if (text.folded().size() > 8 || said.isEmpty()) {
            return Optional.empty();
        }
        List<Choice> holding = choices.stream()
                .filter(choice -> QueryText.ofRecord(choice.label()).folded().containsAll(said))
                .toList();
        return holding.size() == 1 ? Optional.of(holding.getFirst()) : Optional.empty();
    }

    private StepResult rate(TurnInProgress turn) {
        Optional<Integer> stars = Ratings.stars(turn.text());
        if (stars.isPresent()) {
            turn.act(DialogueAct.RATE);
            return ratings.rated(turn, stars.get());
        }
        return leave(turn);
    }

    private StepResult code(TurnInProgress turn, Awaiting awaited) {
        ContinuationReading reading = turn.continuation();
        if (FORGOTTEN.anyIn(turn.text()) && !reading.isSure(Continuation.NEW)) {
            return lookups.withoutCode(turn, awaited);
        }
        if (offices.isOnlyWard(turn)) {
            return offices.ask(turn);
        }
        String said = turn.maskedText().strip();
        boolean looksLikeCode = !said.contains(" ") && said.chars().anyMatch(Character::isDigit) && said.length() >= 4;
        if (!looksLikeCode) {
            boolean brief = turn.text().folded().size() <= BRIEF
                    && !ActReader.isHowTo(turn.text())
                    && AspectReader.byCue(turn.text()).isEmpty()
                    && acts.read(turn.text(), turn.acts(acts, turn.read())) != DialogueAct.THANKS;
            boolean stillAboutIt = reading.isKnown() ? reading.isLikely(Continuation.SAME) : brief;
            return stillAboutIt ? lookups.withoutCode(turn, awaited) : leave(turn);
        }
        return awaited == Awaiting.DOSSIER_CODE ? lookups.dossier(turn, said) : lookups.feedback(turn, said);
    }
}
