package vn.motcua.chatbot.pipeline;

import java.util.List;
import java.util.Optional;
import vn.motcua.chatbot.ConversationState.Choice;
import vn.motcua.chatbot.Decision;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.Source;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.chatbot.port.RepealedFacts;

/// Tells who asks by the code of a repealed procedure that it is repealed, and offers what replaced it (thủ tục đã bãi
/// bỏ); nothing of the old record is quoted.
final class RepealedProcedures implements Step {
    private final ProcedureSource source;

    RepealedProcedures(ProcedureSource source) {
        this.source = source;
    }

    @Override
    public StepResult run(TurnInProgress turn) {
        List<String> codes = turn.procedureCodes();
        if (codes.stream().anyMatch(code -> source.byCode(code).isPresent())) {
            return StepResult.next();
        }
        Optional<RepealedFacts> repealed =
                codes.stream().flatMap(code -> source.repealed(code).stream()).findFirst();
        return repealed.map(facts -> say(turn, facts)).orElseGet(StepResult::next);
    }

    private StepResult say(TurnInProgress turn, RepealedFacts repealed) {
        Wording wording = Wording.in(turn.language());
        List<ProcedureFacts> successors = repealed.successors().stream()
                .flatMap(code -> source.byCode(code).stream())
                .toList();
        String told = wording.say("repealed", repealed.name(), repealed.code(), repealed.since(), repealed.decision());
        Source where =
                new Source(repealed.code(), repealed.name(), repealed.decision(), repealed.since(), repealed.url());
        if (successors.isEmpty()) {
            turn.decide(Decision.ANSWER, 1);
            String text = told + "\n" + wording.say("repealed.none");
            return StepResult.stop(
                    turn.state().idle(),
                    new Reply(ReplyKind.ANSWER, text, null, wording.buttons("outofscope.quick"), List.of(where)));
        }
        turn.decide(Decision.CLARIFY, 1);
        List<Choice> choices = Choices.of(successors, wording);
        Reply offer = Choices.reply(wording, told + "\n" + wording.say("repealed.instead"), choices);
        return StepResult.stop(
                turn.state().offering(choices, turn.aspects()),
                new Reply(offer.kind(), offer.text(), null, offer.quickReplies(), List.of(where)));
    }
}
