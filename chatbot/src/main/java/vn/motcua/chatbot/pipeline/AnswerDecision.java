package vn.motcua.chatbot.pipeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.ConversationState.Choice;
import vn.motcua.chatbot.Decision;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.port.ConversationLog;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.nlp.rank.SearchResult.Hit;
import vn.motcua.nlp.rank.SubjectWords;

/// Decides whether to answer, ask back, name another authority or decline (quyết định), and says so.
public final class AnswerDecision implements Step {
    /// Below this the first candidate is offered, not asserted.
    static final double SURE = 0.87;
    /// Where another authority is named by its matter ("ly hôn"), it takes more than that to answer from a record.
    private static final double SURER = 0.92;
    private static final double LIKELY = 0.4;
    private static final int FEW_WORDS = 5;
    private static final double LITTLE_OF_THE_NAME = 0.45;
    /// A short question known nearly word for word is meant as it is known.
    private static final double KNOWN_WELL = 0.8;

    private static final int SHORT = 10;
    private static final double HALF = 0.5;
    private static final double KNOWN = 0.6;
    /// Below this the catalogue has nothing to do with the question.
    static final double IN_SCOPE = 0.5;
    /// Below this it may have something to do with it: worth asking back, not worth asserting.
    private static final double SURELY_IN_SCOPE = 0.6;
    private static final double SAID_TO_BE_ELSEWHERE = 0.2;
    /// Two candidates this close are asked about: they are variants of each other.
    private static final double TOO_CLOSE = 0.05;

    private static final Cues AT_THE_COMMUNE = Cues.of("phường|ủy ban|uỷ ban|ra xã|ở xã|tại xã");

    private static final int PATIENCE = 2;
    /// Below this nobody was misunderstood: noodles are no matter of ours, however often they are asked about.
    private static final double PERHAPS_OURS = 0.15;

    private final ProcedureSource source;
    private final Rivals rivals;
    private final AnswerComposer composer;
    private final ConversationLog log;

    AnswerDecision(ProcedureSource source, AnswerComposer composer, ConversationLog log) {
        this.source = source;
        this.rivals = new Rivals(source::officialName);
        this.composer = composer;
        this.log = log;
    }

    @Override
    public StepResult run(TurnInProgress turn) {
        List<Hit> hits = turn.candidates();
        List<Hit> competing = rivals.among(hits);
        Optional<Authorities.Authority> authority = Authorities.of(turn.text());
        double right = Confidence.right(competing);
        double inScope = Confidence.inScope(hits, turn.talk());
        turn.inScope(inScope);
        boolean elsewhere = authority.isPresent() && isElsewhere(turn, authority.get(), hits, right);
        if (elsewhere) {
            turn.inScope(SAID_TO_BE_ELSEWHERE * inScope);
        }
        boolean byCode = !hits.isEmpty() && hits.getFirst().isCertain();
        if (authority.isPresent() && elsewhere && !byCode) {
            return otherAuthority(turn, authority.get(), right);
        }
        boolean onlyAsked = turn.state().procedureCode().isEmpty() && AspectFollowUp.saysOnlyWhatIsAsked(turn.text());
        if (!byCode && (onlyAsked || SubjectWords.of(turn.text()).isEmpty())) {
            return noSubject(turn);
        }
        if (turn.inScope() < IN_SCOPE && !turn.isCorrected()) {
            return decline(turn, right);
        }
        boolean sure = right >= SURE && turn.inScope() >= SURELY_IN_SCOPE && !isVague(turn, hits);
        if (byCode || sure && Confidence.lead(competing) >= TOO_CLOSE || isOneOfferedBefore(turn, hits, right)) {
            turn.decide(Decision.ANSWER, byCode ? 1 : right);
            if (!byCode) {
                // What was offered before is no list any more once something else has been answered.
                turn.state(turn.state().withOffered(List.of()));
            }
            return answer(turn);
        }
        return clarify(turn, competing, right, authority);
    }

    /// "Xin cấp lại giấy" is in a hundred names and says little of any; "cái giấy zq" has its only word that counts in
    /// none. However far one of them is ahead, it is asked back.
    private static boolean isVague(TurnInProgress turn, List<Hit> hits) {
        Hit first = hits.getFirst();
        int words = turn.text().folded().size();
        boolean common = words <= FEW_WORDS && first.precision() < LITTLE_OF_THE_NAME && first.known() < KNOWN_WELL;
        boolean unheard = words <= SHORT && first.coverage() < HALF && first.known() < KNOWN;
        return common || unheard;
    }

    /// Who answers a choice in words of their own is not shown the same choice again when one of it is likeliest.
    private static boolean isOneOfferedBefore(TurnInProgress turn, List<Hit> hits, double right) {
        return turn.state().awaiting() == Awaiting.CHOICE
                && right >= LIKELY
                && turn.state().offered().stream()
                        .anyMatch(choice -> choice.code().equals(hits.getFirst().id()));
    }

    /// What the catalogue describes is told from it, unless the commune is asked for what it does not do; where nothing
    /// there is surely meant, the authority helps more.
    private boolean isElsewhere(TurnInProgress turn, Authorities.Authority authority, List<Hit> hits, double right) {
        if (onlySoundsAlike(authority, hits)) {
            return true;
        }
        return authority.hasRecords() ? turn.inScope() < IN_SCOPE || AT_THE_COMMUNE.anyIn(turn.text()) : right < SURER;
    }

    private StepResult answer(TurnInProgress turn) {
        Set<String> codes = new LinkedHashSet<>();
        codes.add(turn.candidates().getFirst().id());
        if (!turn.procedureCodes().isEmpty()) {
            turn.candidates().forEach(hit -> codes.add(hit.id()));
        }
        List<Choice> alternatives = Choices.of(
                facts(turn.candidates().stream()
                        .skip(1)
                        .limit(5)
                        .filter(hit -> !codes.contains(hit.id()))
                        .toList()),
                Wording.in(turn.language()));
        return composer.answer(turn, List.copyOf(codes), alternatives);
    }

    private StepResult clarify(
            TurnInProgress turn, List<Hit> competing, double right, Optional<Authorities.Authority> authority) {
        Wording wording = Wording.in(turn.language());
        List<Choice> choices = Choices.of(facts(competing), wording);
        turn.decide(Decision.CLARIFY, right);
        log.unanswered(turn.maskedText(), turn.understanding());
        return StepResult.stop(
                turn.state().offering(choices, turn.aspects()),
                Choices.reply(
                        wording,
                        authority
                                        .map(found -> wording.say("authority.does", found.name()) + "\n")
                                        .orElse("")
                                + wording.say("clarify"),
                        choices));
    }

    /// Who wants to divorce is not helped by noting a divorce of abroad, nor somebody abroad by the office at home.
    private boolean onlySoundsAlike(Authorities.Authority authority, List<Hit> hits) {
        String likeliest = hits.isEmpty() ? "" : rivals.nameOf(hits.getFirst()).orElse("");
        return switch (authority.key()) {
            case "court-divorce" -> likeliest.contains("ly hon");
            case "embassy" -> likeliest.contains("ho chieu");
            default -> false;
        };
    }

    private StepResult otherAuthority(TurnInProgress turn, Authorities.Authority authority, double right) {
        Wording wording = Wording.in(turn.language());
        turn.decide(Decision.OTHER_AUTHORITY, right);
        Optional<ProcedureFacts> related = right >= SURE && !onlySoundsAlike(authority, turn.candidates())
                ? source.byCode(turn.candidates().getFirst().id())
                : Optional.empty();
        String text = wording.say("authority", authority.name(), authority.advice())
                + related.map(facts -> "\n" + wording.say("authority.record", Choices.label(facts), facts.code()))
                        .orElse("");
        ConversationState state = related.map(facts -> turn.state().talkingAbout(facts.code(), turn.aspects()))
                .orElseGet(() -> turn.state().idle().withSignpost(SignpostFollowUp.AUTHORITY + authority.key()));
        return StepResult.stop(
                state,
                new Reply(
                        ReplyKind.OTHER_AUTHORITY,
                        text,
                        related.map(ProcedureFacts::code).orElse(null),
                        List.of(),
                        related.map(facts -> List.of(AnswerComposer.source(facts)))
                                .orElse(List.of())));
    }

    private StepResult noSubject(TurnInProgress turn) {
        turn.decide(Decision.CLARIFY, 0);
        String text = Wording.in(turn.language()).say("nosubject");
        return StepResult.stop(turn.state(), Reply.of(ReplyKind.CLARIFY, text));
    }

    private StepResult decline(TurnInProgress turn, double right) {
        Wording wording = Wording.in(turn.language());
        turn.decide(Decision.OUT_OF_SCOPE, right);
        log.unanswered(turn.maskedText(), turn.understanding());
        int missed = turn.state().missed() + 1;
        ConversationState state = turn.state().idle().withMissed(missed);
        boolean ours = turn.inScope() >= PERHAPS_OURS;
        String key = missed >= PATIENCE && ours ? "notsure.again" : "outofscope";
        ReplyKind kind = missed > PATIENCE && ours ? ReplyKind.HANDOVER : ReplyKind.OUT_OF_SCOPE;
        return StepResult.stop(state, Reply.of(kind, wording.say(key), wording.buttons("outofscope.quick")));
    }

    /// Read one by one as they are asked for: the last of ten candidates are seldom shown.
    private Iterable<ProcedureFacts> facts(List<Hit> hits) {
        return () -> hits.stream()
                .map(hit -> source.byCode(hit.id()))
                .flatMap(Optional::stream)
                .iterator();
    }
}
