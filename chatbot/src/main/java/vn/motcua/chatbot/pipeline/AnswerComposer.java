package vn.motcua.chatbot.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.ConversationState.Choice;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.Source;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.chatbot.port.RepealedFacts;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.talk.Continuation;

/// Composes an answer from a record and nothing else (soạn câu trả lời): every fact is quoted, what the record does not
/// say is said to be missing, and each answer carries its source.
final class AnswerComposer {
    private static final List<Aspect> OVERVIEW =
            List.of(Aspect.DOCUMENTS, Aspect.FEE, Aspect.TIME, Aspect.PLACE, Aspect.ONLINE);

    private static final Cues SUM =
            Cues.of("bao nhiêu tiền|mấy trăm|mấy triệu|được bao nhiêu|được mấy|nhiêu tiền|mức hưởng|"
                    + "hưởng bao nhiêu|lãnh bao nhiêu|nhận bao nhiêu|nhiêu một tháng|bao nhiêu một tháng|how much");
    private static final Cues DEADLINE =
            Cues.of("kể từ|từ khi|từ lúc|trễ|quá hạn|hạn nộp|hạn chót|muộn|trong mấy ngày|trong vòng|hết hạn|deadline");

    private final ProcedureSource procedures;

    AnswerComposer(ProcedureSource procedures) {
        this.procedures = procedures;
    }

    StepResult answer(TurnInProgress turn, String code) {
        return answer(turn, List.of(code), List.of());
    }

    StepResult answer(TurnInProgress turn, List<String> codes, List<Choice> alternatives) {
        Map<String, Set<Aspect>> asked = new LinkedHashMap<>();
        codes.forEach(code -> asked.put(code, turn.aspects()));
        return answerEach(turn, asked, alternatives);
    }

    /// Answers for each procedure what was asked of it.
    StepResult answerEach(TurnInProgress turn, Map<String, Set<Aspect>> asked) {
        return answerEach(turn, asked, List.of());
    }

    private StepResult answerEach(TurnInProgress turn, Map<String, Set<Aspect>> asked, List<Choice> alternatives) {
        var replies = new ArrayList<Reply>();
        ConversationState state = turn.state();
        for (Map.Entry<String, Set<Aspect>> one : asked.entrySet()) {
            var facts = procedures.byCode(one.getKey());
            if (facts.isPresent()) {
                replies.add(reply(facts.get(), one.getValue(), detail(turn, facts.get(), one.getValue()), turn));
                state = state.talkingAbout(one.getKey(), one.getValue());
            }
        }
        if (replies.isEmpty()) {
            String text = Wording.in(turn.language()).say("notsure");
            return StepResult.stop(state.idle(), Reply.of(ReplyKind.CLARIFY, text));
        }
        return new StepResult.Stop(state.withAlternatives(alternatives), replies);
    }

    static Source source(ProcedureFacts facts) {
        return new Source(facts.code(), facts.officialName(), facts.decision(), facts.asOf(), facts.url());
    }

    /// Said first: who prepares papers now may submit them too late.
    private String ending(RepealedFacts end, Wording wording) {
        String said = wording.say("ending", end.since(), end.decision());
        String next = end.successors().stream()
                .flatMap(code -> procedures.byCode(code).stream())
                .map(facts -> Choices.label(facts) + " (" + facts.code() + ")")
                .collect(Collectors.joining("; "));
        return next.isEmpty() ? said : said + " " + wording.say("ending.then", next);
    }

    /// What the record says of a detail asked after its answer; a word that it says nothing of it; or empty.
    private static String detail(TurnInProgress turn, ProcedureFacts facts, Set<Aspect> asked) {
        boolean goesOn = turn.continuation().isSure(Continuation.SAME)
                && facts.code().equals(turn.state().procedureCode())
                && RecordQuote.asksDetail(facts, turn.text());
        Wording wording = Wording.in(turn.language());
        if (SUM.anyIn(turn.text()) && asked.contains(Aspect.RESULT)) {
            return quoted(RecordQuote.sums(facts), "quote.sum.none", wording);
        }
        if (DEADLINE.anyIn(turn.text()) && asked.contains(Aspect.TIME)) {
            return quoted(RecordQuote.deadlines(facts), "quote.deadline.none", wording);
        }
        if (!goesOn) {
            return "";
        }
        List<String> quotes = RecordQuote.of(facts, turn.text());
        return quotes.isEmpty() && !isOpen(asked) ? "" : quoted(quotes, "quote.none", wording);
    }

    private static String quoted(List<String> quotes, String otherwise, Wording wording) {
        return quotes.isEmpty() ? wording.say(otherwise) : wording.say("quote") + "\n• " + String.join("\n• ", quotes);
    }

    private Reply reply(ProcedureFacts facts, Set<Aspect> asked, String detail, TurnInProgress turn) {
        Wording wording = Wording.in(turn.language());
        var text = new StringBuilder(wording.say("answer.title", Choices.label(facts), facts.code()));
        procedures.ends(facts.code()).ifPresent(end -> text.append("\n\n").append(ending(end, wording)));
        if (facts.outdated()) {
            text.append("\n\n").append(wording.say("outdated"));
        }
        if (!detail.isEmpty()) {
            text.append("\n\n").append(detail);
        }
        for (Aspect aspect : shown(asked, detail)) {
            text.append("\n\n").append(AspectText.of(facts, aspect, wording, !asked.isEmpty() || !detail.isEmpty()));
        }
        return new Reply(
                ReplyKind.ANSWER,
                text.toString(),
                facts.code(),
                wording.buttons("answer.quick"),
                List.of(source(facts)));
    }

    /// "… được không" asks whether, and names nothing that a record has a heading for.
    private static boolean isOpen(Set<Aspect> asked) {
        return asked.isEmpty() || asked.equals(Set.of(Aspect.CONDITIONS));
    }

    /// Who asks about a detail has read the overview.
    private static List<Aspect> shown(Set<Aspect> asked, String detail) {
        if (!detail.isEmpty() && isOpen(asked)) {
            return List.of(Aspect.CONDITIONS);
        }
        return asked.isEmpty() ? OVERVIEW : asked.stream().sorted().toList();
    }
}
