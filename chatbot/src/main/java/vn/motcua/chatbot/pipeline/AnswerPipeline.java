package vn.motcua.chatbot.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.Turn;
import vn.motcua.chatbot.UserMessage;
import vn.motcua.chatbot.port.ConversationLog;
import vn.motcua.chatbot.port.DossierPort;
import vn.motcua.chatbot.port.FeedbackPort;
import vn.motcua.chatbot.port.OfficePort;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.chatbot.port.TownServices;
import vn.motcua.nlp.classify.DialogueAct;

/// The steps of a turn in their order (chuỗi xử lý): the list below reads as what the assistant does.
public final class AnswerPipeline {
    private final List<Step> steps;

    public AnswerPipeline(
            ProcedureSource procedures,
            FeedbackPort reports,
            DossierPort dossiers,
            OfficePort offices,
            ConversationLog log,
            ReadingModels models) {
        this(procedures, reports, dossiers, offices, log, models, TownServices.none());
    }

    public AnswerPipeline(
            ProcedureSource procedures,
            FeedbackPort reports,
            DossierPort dossiers,
            OfficePort offices,
            ConversationLog log,
            ReadingModels models,
            TownServices services) {
        var lookups = new Lookups(dossiers, reports);
        var feedback = new FeedbackDialogue(reports, services.ratingAddress());
        var ratings = new Ratings(log, services.ratingAddress());
        var composer = new AnswerComposer(procedures);
        var acts = new ActReader(models.acts());
        var aspects = new AspectReader(models.aspects());
        var centres = new OfficeDialogue(offices);
        var reminders = new ReminderDialogue(services.reminders(), procedures);
        steps = List.of(
                new PersonalDataGuard(),
                new MessageNormalizer(),
                new ContinuationReader(models.continuations(), procedures),
                new SafetySignposts(acts, procedures),
                new ExactCodes(lookups),
                new OpenQuestion(
                        feedback, lookups, ratings, composer, acts, reminders, centres, new OfferedChoices(procedures)),
                new SignpostFollowUp(procedures, lookups),
                reminders,
                new Recollection(procedures),
                new OfficialsAnswer(services.answers()),
                new TaskRouter(acts, feedback, lookups, ratings, centres, procedures),
                aspects,
                new AspectFollowUp(),
                new Verdicts(log),
                new SeveralQuestions(procedures, composer, aspects),
                new RepealedProcedures(procedures),
                new ProcedureFinder(procedures),
                new AnswerDecision(procedures, composer, log));
    }

    /// Runs the steps until one ends the turn.
    public Turn run(ConversationState state, UserMessage message) {
        var turn = new TurnInProgress(state, message);
        var timings = new ArrayList<Turn.StepTiming>();
        for (Step step : steps) {
            long start = System.nanoTime();
            StepResult result = step.run(turn);
            timings.add(new Turn.StepTiming(step.name(), Duration.ofNanos(System.nanoTime() - start)));
            if (result instanceof StepResult.Stop stop) {
                StepResult.Stop told = unlessOnlyDanger(turn, stop);
                return new Turn(told.state(), said(turn, told), turn.understanding(), turn.maskedText(), timings);
            }
        }
        throw new IllegalStateException("The last step must end the turn");
    }

    /// Where nothing is known of what was asked beside a danger, the danger is all there is to talk of.
    private static StepResult.Stop unlessOnlyDanger(TurnInProgress turn, StepResult.Stop stop) {
        boolean nothing = stop.replies().stream().allMatch(reply -> reply.kind() == ReplyKind.OUT_OF_SCOPE);
        if (turn.before().isEmpty() || !nothing) {
            return stop;
        }
        Reply danger = Reply.of(ReplyKind.REFUSE, turn.before());
        ConversationState state = stop.state().idle().withSignpost(turn.beforeKey());
        turn.before("", "");
        return new StepResult.Stop(state, List.of(danger));
    }

    /// Whom to call stands before everything else that is said, what was put aside after it.
    private static List<Reply> said(TurnInProgress turn, StepResult.Stop stop) {
        List<Reply> replies = new ArrayList<>(withNotice(turn, stop));
        if (!turn.before().isEmpty()) {
            replies.addFirst(Reply.of(ReplyKind.REFUSE, turn.before()));
        }
        if (turn.isReportKept() && !stop.state().awaiting().isOfReport()) {
            Wording wording = Wording.in(turn.language());
            replies.add(
                    Reply.of(ReplyKind.GREETING, wording.say("feedback.kept"), wording.buttons("feedback.kept.quick")));
        }
        return List.copyOf(replies);
    }

    /// The citizen is told when something was masked, except where a phone number was asked for.
    private static List<Reply> withNotice(TurnInProgress turn, StepResult.Stop stop) {
        boolean inReport = turn.act() == DialogueAct.FILE_FEEDBACK;
        if (!turn.wasMasked() || inReport) {
            return stop.replies();
        }
        Reply first = stop.replies().getFirst();
        String notice = Wording.in(turn.language()).say("masked");
        // Numbered choices stay next to their question.
        boolean choosing = first.kind() == ReplyKind.CLARIFY;
        var replies = new ArrayList<Reply>(stop.replies());
        replies.set(
                0,
                new Reply(
                        first.kind(),
                        choosing ? notice + "\n\n" + first.text() : first.text() + "\n\n" + notice,
                        first.procedureCode(),
                        first.quickReplies(),
                        first.sources()));
        return replies;
    }
}
