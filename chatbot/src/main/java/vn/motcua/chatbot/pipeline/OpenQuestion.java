package vn.motcua.chatbot.pipeline;

import java.util.List;
import java.util.Optional;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.ConversationState.Choice;
import vn.motcua.chatbot.Decision;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.text.QueryText;

/// Takes the message as the answer to what the assistant asked last (câu hỏi đang chờ), when it is one.
public final class OpenQuestion implements Step {
    private static final List<Cues> ORDINALS = List.of(
            Cues.of(
                    "=1=|=một=|=số 1=|=số một=|cái đầu|cái thứ nhất|thứ nhất|đầu tiên|cái số 1|cái 1|ý 1|câu 1|=cái đầu tiên=|dòng đầu|=chọn 1=|lựa chọn 1"),
            Cues.of(
                    "=2=|=hai=|=số 2=|=số hai=|cái thứ hai|thứ hai|thứ 2|cái số 2|cái 2|ý 2|câu 2|cái ở giữa|dòng thứ 2|=chọn 2=|lựa chọn 2"),
            Cues.of(
                    "=3=|=ba=|=số 3=|=số ba=|cái thứ ba|thứ ba|thứ 3|cái số 3|cái 3|ý 3|câu 3|cái cuối|cuối cùng|dòng cuối|=chọn 3=|lựa chọn 3"));
    private static final Cues NONE =
            Cues.of("việc khác|không cái nào|không phải cái nào|không có cái nào|something else|=4=|=khác=|cái khác");

    private final FeedbackDialogue feedback;
    private final Lookups lookups;
    private final Ratings ratings;
    private final AnswerComposer composer;
    private final ActReader acts;

    OpenQuestion(FeedbackDialogue feedback, Lookups lookups, Ratings ratings, AnswerComposer composer, ActReader acts) {
        this.feedback = feedback;
        this.lookups = lookups;
        this.ratings = ratings;
        this.composer = composer;
        this.acts = acts;
    }

    @Override
    public StepResult run(TurnInProgress turn) {
        Awaiting awaited = turn.state().awaiting();
        if (awaited == Awaiting.NOTHING) {
            return StepResult.next();
        }
        if (ActReader.says(DialogueAct.CANCEL, turn.text()) && awaited != Awaiting.FEEDBACK_CONTACT) {
            turn.act(DialogueAct.CANCEL);
            return cancelled(turn);
        }
        if (wantsPerson(turn)) {
            turn.state(turn.state().idle());
            return StepResult.next();
        }
        return switch (awaited) {
            case CHOICE -> choose(turn);
            case RATING -> rate(turn);
            case DOSSIER_CODE, FEEDBACK_CODE -> code(turn, awaited);
            case FEEDBACK_WHAT, FEEDBACK_WHERE, FEEDBACK_PHOTO, FEEDBACK_CONTACT, FEEDBACK_CONFIRM ->
                leavesReport(turn) ? leave(turn) : feedback.proceed(turn, awaited);
            case NOTHING -> StepResult.next();
        };
    }

    private static boolean wantsPerson(TurnInProgress turn) {
        return ActReader.says(DialogueAct.HUMAN, turn.text())
                && turn.text().folded().size() <= 10;
    }

    /// Somebody who asks about a procedure in the middle of a report has changed the subject.
    private boolean leavesReport(TurnInProgress turn) {
        QueryText text = turn.text();
        boolean asks = ActReader.isHowTo(text) && ActReader.isQuestion(text);
        return asks && acts.read(text, turn.maskedText()) == DialogueAct.PROCEDURE_QUESTION;
    }

    private static StepResult leave(TurnInProgress turn) {
        turn.state(turn.state().idle());
        return StepResult.next();
    }

    private static StepResult cancelled(TurnInProgress turn) {
        String text = Wording.in(turn.language()).say("cancelled");
        return StepResult.stop(
                turn.state().withFeedbackCode(turn.state().lastFeedbackCode()), Reply.of(ReplyKind.GREETING, text));
    }

    private StepResult choose(TurnInProgress turn) {
        List<Choice> choices = turn.state().choices();
        if (NONE.anyIn(turn.text())) {
            turn.decide(Decision.CLARIFY, 0);
            return StepResult.stop(
                    turn.state().idle(),
                    Reply.of(ReplyKind.CLARIFY, Wording.in(turn.language()).say("clarify.none.reply")));
        }
        Optional<Choice> chosen = byOrdinal(turn.text(), choices).or(() -> byLabel(turn.text(), choices));
        if (chosen.isEmpty()) {
            return StepResult.next();
        }
        var aspects = AspectReader.byCue(turn.text());
        turn.aspects(aspects.isEmpty() ? turn.state().aspects() : aspects);
        turn.decide(Decision.ANSWER, 1);
        return composer.answer(turn, chosen.get().code());
    }

    private static Optional<Choice> byOrdinal(QueryText text, List<Choice> choices) {
        if (text.folded().size() > 6) {
            return Optional.empty();
        }
        for (int i = 0; i < Math.min(choices.size(), ORDINALS.size()); i++) {
            if (ORDINALS.get(i).anyIn(text)) {
                return Optional.of(choices.get(i));
            }
        }
        return Optional.empty();
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
        if (text.folded().size() > 6) {
            return Optional.empty();
        }
        List<Choice> containing = choices.stream()
                .filter(choice ->
                        QueryText.ofRecord(choice.label()).foldedLine().contains(line))
                .toList();
        return containing.size() == 1 && text.folded().size() >= 2
                ? Optional.of(containing.getFirst())
                : Optional.empty();
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
        String said = turn.maskedText().strip();
        boolean looksLikeCode = !said.contains(" ") && said.chars().anyMatch(Character::isDigit) && said.length() >= 4;
        if (!looksLikeCode) {
            return leave(turn);
        }
        return awaited == Awaiting.DOSSIER_CODE ? lookups.dossier(turn, said) : lookups.feedback(turn, said);
    }
}
