package vn.motcua.chatbot.pipeline;

import java.util.List;
import java.util.Optional;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.Decision;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.Source;
import vn.motcua.chatbot.port.WrittenAnswer;
import vn.motcua.chatbot.port.WrittenAnswers;

/// Says what an official wrote for this very question (câu trả lời do cán bộ soạn), with who wrote it and when. Stands
/// after the safety signposts and before the catalogue.
final class OfficialsAnswer implements Step {
    private final WrittenAnswers answers;

    OfficialsAnswer(WrittenAnswers answers) {
        this.answers = answers;
    }

    @Override
    public StepResult run(TurnInProgress turn) {
        if (!turn.procedureCodes().isEmpty()) {
            return StepResult.next();
        }
        Optional<WrittenAnswer> written = answers.closest(turn.text());
        return written.map(answer -> said(turn, answer)).orElseGet(StepResult::next);
    }

    private static StepResult said(TurnInProgress turn, WrittenAnswer answer) {
        Wording wording = Wording.in(turn.language());
        ConversationState state = turn.state().idle().withMissed(0);
        return switch (answer.kind()) {
            case ANSWER -> {
                turn.decide(Decision.ANSWER, 1);
                yield StepResult.stop(state, reply(ReplyKind.ANSWER, answer.text(), answer, wording));
            }
            case PROCEDURE -> {
                turn.procedureCodes().add(answer.text());
                yield StepResult.next();
            }
            case ELSEWHERE -> {
                turn.decide(Decision.OTHER_AUTHORITY, 1);
                String text = wording.say("authority", answer.authority(), answer.text());
                yield StepResult.stop(state, reply(ReplyKind.OTHER_AUTHORITY, text, answer, wording));
            }
            case OUT_OF_SCOPE -> {
                turn.decide(Decision.OUT_OF_SCOPE, 1);
                yield StepResult.stop(
                        state,
                        Reply.of(
                                ReplyKind.OUT_OF_SCOPE,
                                wording.say("outofscope"),
                                wording.buttons("outofscope.quick")));
            }
        };
    }

    private static Reply reply(ReplyKind kind, String text, WrittenAnswer answer, Wording wording) {
        boolean address = answer.source().startsWith("https://");
        var source = new Source(
                "TL-" + answer.id(),
                answer.unit().isEmpty() ? wording.say("written.city") : answer.unit(),
                address ? "" : answer.source(),
                answer.writtenOn(),
                address ? answer.source() : "");
        return new Reply(kind, text, null, List.of(), List.of(source));
    }
}
