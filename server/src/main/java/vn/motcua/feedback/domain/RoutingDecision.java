package vn.motcua.feedback.domain;

import java.util.List;
import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.feedback.Urgency;
import vn.motcua.shared.web.Sentence;

/// Whose a report is (kết quả phân luồng), with reasons that an officer can check.
public sealed interface RoutingDecision {
    FeedbackCategory category();

    Urgency urgency();

    PlaceFinding place();

    /// At most three, likeliest first; a routed report's own agency stands first.
    List<Suggestion> suggestions();

    List<Sentence> reasons();

    /// Clear enough to be sent without a person.
    record Routed(
            HandlingAgency agency,
            double confidence,
            FeedbackCategory category,
            Urgency urgency,
            PlaceFinding place,
            List<Suggestion> suggestions,
            List<Sentence> reasons)
            implements RoutingDecision {
        public Routed {
            suggestions = List.copyOf(suggestions);
            reasons = List.copyOf(reasons);
        }
    }

    /// The coordinator decides among the suggestions.
    record NeedsTriage(
            FeedbackCategory category,
            Urgency urgency,
            PlaceFinding place,
            List<Suggestion> suggestions,
            List<Sentence> reasons)
            implements RoutingDecision {
        public NeedsTriage {
            suggestions = List.copyOf(suggestions);
            reasons = List.copyOf(reasons);
        }
    }

    /// A possible handler and how much speaks for it, from 0 to 1.
    ///
    /// @param agency the agency, or a kind alone when the ward is not known (id empty)
    record Suggestion(HandlingAgency agency, double share) {}
}
