package vn.motcua.chatbot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.Decision;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.rank.SearchResult.Hit;
import vn.motcua.nlp.rank.SubjectWords;
import vn.motcua.nlp.talk.Continuation;
import vn.motcua.nlp.text.QueryText;

/// Finds the procedures a question may be about (tìm thủ tục), with what was talked about before in mind.
public final class ProcedureFinder implements Step {
    static final int CANDIDATES = 10;

    /// Below this the words of the message belong to no procedure, so they are about the one at hand.
    private static final double OWN_SUBJECT = 0.5;

    private static final Set<String> VERBS =
            Set.of("lam", "xin", "dang", "ky", "cap", "doi", "mo", "lai", "giay", "cho");
    private static final Cues DEED = Cues.of("làm|đăng ký|xin|cấp lại|đổi|mở|sang tên|báo mất|nhập");
    /// A paper that is needed is no matter of its own.
    private static final Cues NEEDS = Cues.of(
            "cần|phải|không có|ko có|chưa có|chưa làm|thiếu|kèm|nộp thêm|mang|mất cái|có giấy|có được|trước|làm gì|làm sao|làm răng|làm chi");
    private static final double SURELY_THE_SAME = 0.9;
    private static final double KNOWN = 0.8;
    private static final double WHOLLY = 0.95;
    private static final int OWN_MATTER = 4;
    /// So few words after an answer go on about it unless they name something else.
    private static final int BRIEF = 6;

    private static final int FOLLOW_UP = 14;
    private static final int FIRST = 3;
    /// From here on the words say by themselves what is meant.
    private static final double NAMED = 0.9;

    private static final Cues BACK =
            Cues.of("quay lại|trở lại|việc trước|thủ tục trước|cái trước|hồi nãy|lúc nãy|ban nãy");
    private static final Cues REFINES =
            Cues.of("^nếu|^còn nếu|^thế nếu|^vậy nếu|^trường hợp|^còn trường hợp|^lỡ|^nhưng|^mà nếu");
    private static final Cues SAME = Cues.of("thủ tục này|việc này|thủ tục đó|việc đó|cái này|cái đó|nó|làm cái đó");
    private static final Cues CORRECTS = Cues.of(
            "^không phải|^nhầm|^ý tôi là|^không ý tôi|^ý em là|^ý mình là|^tôi hỏi|^sai rồi|^không tôi hỏi|^tôi muốn hỏi về");

    private final ProcedureSource source;

    ProcedureFinder(ProcedureSource source) {
        this.source = source;
    }

    @Override
    public StepResult run(TurnInProgress turn) {
        if (turn.act() == DialogueAct.CONFIRM_YES) {
            return StepResult.stop(
                    turn.state(),
                    Reply.of(ReplyKind.GREETING, Wording.in(turn.language()).say("thanks")));
        }
        if (turn.act() == DialogueAct.CONFIRM_NO) {
            return alternatives(turn);
        }
        if (!turn.procedureCodes().isEmpty()) {
            turn.candidates(byCode(turn.procedureCodes()));
            return StepResult.next();
        }
        turn.candidates(AgeFit.sorted(
                find(turn), turn.text(), hit -> source.byCode(hit.id()).map(ProcedureFacts::plainName)));
        return StepResult.next();
    }

    private List<Hit> byCode(List<String> codes) {
        var hits = new ArrayList<Hit>();
        for (String code : codes) {
            if (source.byCode(code).isPresent()) {
                hits.add(Hit.certain(code));
            }
        }
        return hits;
    }

    private List<Hit> find(TurnInProgress turn) {
        QueryText text = turn.text();
        ConversationState state = turn.state();
        ContinuationReading reading = turn.continuation();
        boolean back = BACK.anyIn(text) && SubjectWords.of(text).isEmpty();
        if (back && !state.previousProcedureCode().isEmpty()) {
            return List.of(Hit.certain(state.previousProcedureCode()));
        }
        List<Hit> hits = turn.find(source, text.repaired());
        Optional<ProcedureFacts> current = source.byCode(state.procedureCode());
        if (current.isEmpty()) {
            return hits;
        }
        if (CORRECTS.anyIn(text) || turn.isCorrected()) {
            return isOurs(hits) && isSure(hits) ? hits : corrected(turn, current.get(), hits);
        }
        boolean subject = !SubjectWords.of(text).isEmpty();
        if (subject && reading.isSure(Continuation.NEW)) {
            boolean still =
                    !hits.isEmpty() && hits.getFirst().id().equals(current.get().code());
            return still ? List.of(Hit.certain(current.get().code())) : hits;
        }
        if (reading.isSure(Continuation.SAME) && !namesAnother(turn, current.get(), hits)) {
            return goesOn(turn, current.get());
        }
        if (text.folded().size() <= FOLLOW_UP && isAmongTheFirst(current.get(), hits) && !isSure(hits)) {
            return List.of(Hit.certain(current.get().code()));
        }
        Hit same = Hit.certain(current.get().code());
        if (!subject || SAME.anyIn(text) && !turn.aspects().isEmpty()) {
            return List.of(same);
        }
        boolean strong = isOurs(hits) && hits.getFirst().coverage() >= OWN_SUBJECT;
        if (REFINES.anyIn(text) || !strong) {
            return refined(turn, current.get(), hits, same);
        }
        return hits;
    }

    /// "Nếu chồng là người nước ngoài thì sao" after a marriage is about another case of it.
    private List<Hit> refined(TurnInProgress turn, ProcedureFacts current, List<Hit> alone, Hit same) {
        List<Hit> together = together(turn, current);
        boolean another = !together.isEmpty() && !together.getFirst().id().equals(current.code());
        if (REFINES.anyIn(turn.text()) && another && together.getFirst().coverage() > 0.6) {
            return together;
        }
        boolean asks = !turn.aspects().isEmpty()
                || turn.text().folded().size() <= BRIEF
                || ActReader.isQuestion(turn.text()) && turn.text().folded().size() <= FOLLOW_UP;
        boolean about = asks && !hasOwnMatter(turn, current);
        boolean named = isOurs(alone) && Confidence.right(alone) >= OWN_SUBJECT;
        return about && !named ? List.of(same) : alone;
    }

    /// "Chồng tui người Hàn Quốc" after a marriage is another procedure of the same family; "lỡ em ly hôn rồi" is a
    // case
    /// that its own record may have.
    private List<Hit> goesOn(TurnInProgress turn, ProcedureFacts current) {
        List<Hit> same = List.of(Hit.certain(current.code()));
        boolean tellsCase = SubjectWords.of(turn.text()).size() >= 2
                && turn.text().folded().size() <= FOLLOW_UP
                && RecordQuote.of(current, turn.text()).isEmpty();
        if (!tellsCase) {
            return same;
        }
        List<Hit> together = together(turn, current);
        boolean another = !together.isEmpty()
                && !together.getFirst().id().equals(current.code())
                && isSure(together)
                && isOfTheFamily(together.getFirst(), current);
        return another ? together : same;
    }

    /// Whether its name holds what the other is called by.
    private boolean isOfTheFamily(Hit hit, ProcedureFacts current) {
        List<String> other = source.byCode(hit.id())
                .map(facts -> QueryText.ofRecord(facts.plainName()).folded())
                .orElse(List.of());
        List<String> own =
                SubjectWords.of(QueryText.ofRecord(current.plainName().replaceAll("\\(.*?\\)", " ")));
        long shared = own.stream().distinct().filter(other::contains).count();
        return shared >= 2 && 2 * shared >= own.stream().distinct().count();
    }

    /// "Có cần giấy kết hôn không" after a birth names a paper of it; what is asked for by nearly its own name is
    // another
    /// matter all the same.
    private static boolean namesAnother(TurnInProgress turn, ProcedureFacts current, List<Hit> hits) {
        boolean other = !hits.isEmpty() && !hits.getFirst().id().equals(current.code());
        boolean deed = DEED.anyIn(turn.text()) && !NEEDS.anyIn(turn.text()) && hasNothingOf(current, turn.text());
        boolean doubtful = turn.continuation().of(Continuation.SAME) < SURELY_THE_SAME
                && other
                && hits.getFirst().known() >= KNOWN;
        List<String> name = QueryText.ofRecord(current.plainName()).folded();
        List<String> subject = SubjectWords.of(turn.text());
        boolean named = other
                && subject.size() > 2
                && hits.getFirst().coverage() >= WHOLLY
                && !name.containsAll(subject)
                && !NEEDS.anyIn(turn.text());
        return other && (isSure(hits) && (doubtful || named) || deed && Confidence.right(hits) >= OWN_SUBJECT);
    }

    private static boolean hasNothingOf(ProcedureFacts current, QueryText text) {
        List<String> name = QueryText.ofRecord(current.plainName()).folded();
        return SubjectWords.of(text).stream()
                .filter(word -> !VERBS.contains(word))
                .noneMatch(name::contains);
    }

    /// "Nhầm, vợ tôi người Nhật" says little by itself and is no small talk after a marriage.
    private List<Hit> corrected(TurnInProgress turn, ProcedureFacts current, List<Hit> alone) {
        List<Hit> together = together(turn, current);
        List<Hit> others = together.stream()
                .filter(hit -> !hit.id().equals(current.code()))
                .toList();
        boolean named = isOurs(alone) && alone.getFirst().coverage() >= NAMED;
        if (named || others.isEmpty()) {
            return alone;
        }
        turn.talk(Confidence.NO_TALK);
        return others;
    }

    /// Of several likely ones the procedure at hand is the likeliest: it is being talked about.
    private static boolean isAmongTheFirst(ProcedureFacts current, List<Hit> hits) {
        return hits.stream().limit(FIRST).anyMatch(hit -> hit.id().equals(current.code()));
    }

    private static boolean isSure(List<Hit> hits) {
        return Confidence.right(hits) >= AnswerDecision.SURE;
    }

    /// What was said, as a case of the procedure at hand.
    private List<Hit> together(TurnInProgress turn, ProcedureFacts current) {
        return turn.find(source, current.plainName() + " " + turn.text().repaired());
    }

    private static boolean isOurs(List<Hit> hits) {
        return Confidence.inScope(hits, Confidence.NO_TALK) >= AnswerDecision.IN_SCOPE;
    }

    /// "Tôi muốn bán bánh mì trước nhà có phải xin phép gì không" after a land book: nothing of it is in that name.
    private static boolean hasOwnMatter(TurnInProgress turn, ProcedureFacts current) {
        List<String> subject = SubjectWords.of(turn.text());
        List<String> name = QueryText.ofRecord(current.plainName() + " " + current.officialName())
                .folded();
        return turn.text().folded().size() > BRIEF
                && subject.size() >= OWN_MATTER
                && subject.stream().noneMatch(name::contains);
    }

    private StepResult alternatives(TurnInProgress turn) {
        Wording wording = Wording.in(turn.language());
        List<ConversationState.Choice> left = turn.state().choices();
        turn.decide(Decision.CLARIFY, 0);
        if (left.isEmpty()) {
            return StepResult.stop(turn.state().idle(), Reply.of(ReplyKind.CLARIFY, wording.say("correction.none")));
        }
        return StepResult.stop(
                turn.state().offering(left, turn.state().aspects()),
                Choices.reply(wording, wording.say("correction"), left));
    }
}
