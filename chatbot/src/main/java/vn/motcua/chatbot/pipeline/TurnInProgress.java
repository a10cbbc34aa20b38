package vn.motcua.chatbot.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.Decision;
import vn.motcua.chatbot.Understanding;
import vn.motcua.chatbot.UserMessage;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.rank.SearchResult;
import vn.motcua.nlp.text.QueryText;

/// What is known of a turn while the steps work on it; one turn, one thread.
public final class TurnInProgress {
    private final UserMessage message;
    private ConversationState state;
    private String maskedText;
    private boolean masked;
    private QueryText text = QueryText.of("");
    private DialogueAct act = DialogueAct.PROCEDURE_QUESTION;
    private Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    private List<SearchResult.Hit> candidates = List.of();
    private Decision decision = Decision.TASK;
    private double confidence;
    /// What is done without asking the catalogue is no less ours.
    private double inScope = 1;
    private double talk = Confidence.NO_TALK;
    private boolean translated;
    private boolean corrected;
    private String before = "";
    private String beforeKey = "";
    private boolean reportKept;
    private ContinuationReading continuation = ContinuationReading.UNKNOWN;
    private final List<String> procedureCodes = new ArrayList<>();
    private final Map<String, List<SearchResult.Hit>> found = new HashMap<>();
    private final Map<String, ActReading> readings = new HashMap<>();

    TurnInProgress(ConversationState state, UserMessage message) {
        this.state = state;
        this.message = message;
        this.maskedText = message.text();
    }

    UserMessage message() {
        return message;
    }

    ConversationState state() {
        return state;
    }

    void state(ConversationState value) {
        state = value;
    }

    String language() {
        return state.language();
    }

    String maskedText() {
        return maskedText;
    }

    void mask(String value) {
        masked = !value.equals(message.text());
        maskedText = value;
    }

    boolean wasMasked() {
        return masked;
    }

    QueryText text() {
        return text;
    }

    void text(QueryText value) {
        text = value;
    }

    /// The likeliest procedures for these words; several steps ask for the same, the search is made once.
    List<SearchResult.Hit> find(ProcedureSource source, String words) {
        return found.computeIfAbsent(words, question -> source.find(question, ProcedureFinder.CANDIDATES));
    }

    /// What the model of acts makes of these words; several steps ask, it is read once.
    ActReading acts(ActReader reader, String words) {
        return readings.computeIfAbsent(words, reader::reading);
    }

    /// Reads a message of another language in these Vietnamese words from now on; nothing changes when there are none.
    void translate(String vietnamese) {
        if (!vietnamese.isEmpty()) {
            translated = true;
            text(QueryText.of(vietnamese));
        }
    }

    boolean isTranslated() {
        return translated;
    }

    /// The words the models read: slips of Telex and VNI repaired, short forms written out.
    String read() {
        return text.repaired();
    }

    /// Says something before the answer: whom to call in a danger that was told beside a question.
    /// @param key the direction given by them
    void before(String words, String key) {
        before = words;
        beforeKey = key;
    }

    String beforeKey() {
        return beforeKey;
    }

    String before() {
        return before;
    }

    /// A report was left for something else; its draft is kept.
    void keepsReport() {
        reportKept = true;
    }

    boolean isReportKept() {
        return reportKept;
    }

    /// What the message does after what was said before it.
    ContinuationReading continuation() {
        return continuation;
    }

    void continuation(ContinuationReading value) {
        continuation = value;
    }

    /// The citizen says that the last answer was about something else.
    void correct() {
        corrected = true;
    }

    boolean isCorrected() {
        return corrected;
    }

    DialogueAct act() {
        return act;
    }

    void act(DialogueAct value) {
        act = value;
    }

    Set<Aspect> aspects() {
        return aspects;
    }

    void aspects(Set<Aspect> value) {
        aspects = value.isEmpty() ? EnumSet.noneOf(Aspect.class) : EnumSet.copyOf(value);
    }

    List<SearchResult.Hit> candidates() {
        return candidates;
    }

    void candidates(List<SearchResult.Hit> value) {
        candidates = List.copyOf(value);
    }

    Decision decision() {
        return decision;
    }

    void decide(Decision value, double withConfidence) {
        decision = value;
        confidence = withConfidence;
    }

    double confidence() {
        return confidence;
    }

    /// How much the message is small talk, as [Confidence#talk] says it.
    double talk() {
        return talk;
    }

    void talk(double value) {
        talk = value;
    }

    double inScope() {
        return inScope;
    }

    void inScope(double value) {
        inScope = value;
    }

    /// The codes written out in the message.
    List<String> procedureCodes() {
        return procedureCodes;
    }

    Understanding understanding() {
        List<Understanding.Candidate> listed = candidates.stream()
                .map(hit -> new Understanding.Candidate(hit.id(), hit.score()))
                .toList();
        return new Understanding(act, aspects, listed, decision, confidence, inScope);
    }
}
