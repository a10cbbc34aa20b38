package vn.motcua.chatbot;

import java.util.List;
import java.util.Set;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.classify.DialogueAct;

/// What the assistant made of a message (cách hiểu tin nhắn), for evaluation and for the console.
///
/// @param act what the citizen does
/// @param aspects what is asked of the procedure
/// @param candidates the likeliest procedures, best first
/// @param decision what was decided
/// @param confidence the calibrated probability that the first candidate is the procedure meant
/// @param inScope how likely the message is about a procedure of the catalogue at all, 0 to 1
public record Understanding(
        DialogueAct act,
        Set<Aspect> aspects,
        List<Candidate> candidates,
        Decision decision,
        double confidence,
        double inScope) {
    public Understanding {
        aspects = Set.copyOf(aspects);
        candidates = List.copyOf(candidates);
    }

    /// A procedure that may be meant.
    public record Candidate(String code, double score) {}
}
