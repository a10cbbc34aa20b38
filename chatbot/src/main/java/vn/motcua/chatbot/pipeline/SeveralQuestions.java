package vn.motcua.chatbot.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.chatbot.ConversationState.Choice;
import vn.motcua.chatbot.Decision;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.rank.SearchResult.Hit;
import vn.motcua.nlp.talk.Continuation;
import vn.motcua.nlp.text.QueryText;

/// Answers each of several questions in one message by itself (nhiều câu hỏi trong một tin nhắn), when each names its
/// procedure clearly; otherwise the message is read as one.
final class SeveralQuestions implements Step {
    /// Each must be surer than a single question: a wrong cut would answer what nobody asked.
    private static final double CLEAR = 0.8;
    private static final int MOST = 3;

    private final ProcedureSource procedures;
    private final AnswerComposer composer;
    private final AspectReader aspects;

    SeveralQuestions(ProcedureSource procedures, AnswerComposer composer, AspectReader aspects) {
        this.procedures = procedures;
        this.composer = composer;
        this.aspects = aspects;
    }

    @Override
    public StepResult run(TurnInProgress turn) {
        if (!turn.procedureCodes().isEmpty() || turn.isTranslated()) {
            return StepResult.next();
        }
        List<String> cut = QuestionParts.of(turn.text());
        boolean goesOn = turn.continuation().isSure(Continuation.SAME);
        List<String> parts = cut.size() < 2 && !goesOn && !isSure(turn) ? QuestionParts.sideBySide(turn.text()) : cut;
        if (parts.size() < 2 || parts.size() > MOST) {
            return StepResult.next();
        }
        Map<String, Set<Aspect>> asked = new LinkedHashMap<>();
        var hits = new ArrayList<Hit>();
        for (String part : parts) {
            List<Hit> found = turn.find(procedures, part);
            if (Confidence.right(found) < CLEAR) {
                return StepResult.next();
            }
            QueryText text = QueryText.of(part);
            if (Authorities.of(text).isPresent()) {
                return StepResult.next();
            }
            hits.add(found.getFirst());
            Set<Aspect> byCue = AspectReader.byCue(text);
            asked.putIfAbsent(found.getFirst().id(), byCue.isEmpty() ? aspects.read(text, part) : byCue);
        }
        if (asked.size() < 2) {
            return StepResult.next();
        }
        turn.candidates(hits);
        turn.decide(Decision.ANSWER, CLEAR);
        return composer.answerEach(turn, asked) instanceof StepResult.Stop stop
                ? new StepResult.Stop(stop.state().withOffered(numbered(asked)), stop.replies())
                : StepResult.next();
    }

    /// One procedure has both in its name: "đăng ký đất đai và cấp giấy chứng nhận".
    private boolean isSure(TurnInProgress turn) {
        return Confidence.right(turn.find(procedures, turn.text().repaired())) >= AnswerDecision.SURE;
    }

    /// The answers in their order, for "cái thứ hai".
    private List<Choice> numbered(Map<String, Set<Aspect>> asked) {
        return asked.keySet().stream()
                .flatMap(code -> procedures.byCode(code).stream())
                .map(facts -> new Choice(facts.code(), Choices.label(facts)))
                .toList();
    }
}
