package vn.motcua.feedback.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.feedback.Urgency;
import vn.motcua.shared.web.Sentence;

/// What was understood of a report's text.
///
/// @param categories how likely each is, summing to 1
/// @param handlerLabels how likely each wider kind of handler is by the text model; empty without a model
/// @param cues names of the signs found: an alley, a highway, a building site, an address to the ward…
/// @param reasons which words spoke for what
public record Reading(
        Map<FeedbackCategory, Double> categories,
        Urgency urgency,
        Map<String, Double> handlerLabels,
        Set<String> cues,
        List<Sentence> reasons) {

    public Reading {
        categories = Map.copyOf(categories);
        handlerLabels = Map.copyOf(handlerLabels);
        cues = Set.copyOf(cues);
        reasons = List.copyOf(reasons);
    }

    public FeedbackCategory category() {
        return categories.entrySet().stream()
                .max(Map.Entry.<FeedbackCategory, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(FeedbackCategory.OTHER);
    }

    public double certainty() {
        return categories.getOrDefault(category(), 0.0);
    }

    /// The same text, of a category that the citizen or an officer chose.
    public Reading as(FeedbackCategory chosen) {
        return new Reading(Map.of(chosen, 1.0), urgency, handlerLabels, cues, reasons);
    }
}
