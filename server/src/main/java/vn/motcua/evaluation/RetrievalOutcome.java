package vn.motcua.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.chatbot.Decision;
import vn.motcua.chatbot.Understanding;

/// What the assistant made of one question.
///
/// @param understanding with the candidates, best first
record RetrievalOutcome(RetrievalItem item, Understanding understanding, double milliseconds) {
    private static final int SHOWN = 10;

    List<Understanding.Candidate> candidates() {
        return understanding.candidates().stream().limit(SHOWN).toList();
    }

    /// Whether an acceptable procedure is among the first `places` candidates.
    boolean foundWithin(int places) {
        return candidates().stream().limit(places).anyMatch(candidate -> item.codes()
                .contains(candidate.code()));
    }

    /// The decision in the words of the labels.
    String decision() {
        return understanding.decision().name().toLowerCase(Locale.ROOT);
    }

    boolean decidedRightly() {
        return decision().equals(item.behaviour());
    }

    /// An answer was asserted and it was not the one.
    boolean wrongAndConfident() {
        return understanding.decision() == Decision.ANSWER && !foundWithin(1);
    }

    Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", item.id());
        json.put("text", item.text());
        json.put("expected", item.behaviour());
        json.put("decision", decision());
        json.put("confidence", understanding.confidence());
        json.put("inScope", understanding.inScope());
        json.put("act", understanding.act().name());
        json.put(
                "aspects",
                understanding.aspects().stream().map(Enum::name).sorted().toList());
        json.put("acceptable", item.codes().stream().sorted().toList());
        json.put("top1", foundWithin(1));
        json.put(
                "candidates",
                candidates().stream()
                        .map(candidate -> Map.of("code", candidate.code(), "score", candidate.score()))
                        .toList());
        json.put("ms", milliseconds);
        return json;
    }
}
