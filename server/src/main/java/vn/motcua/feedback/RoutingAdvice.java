package vn.motcua.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.web.Sentence;

/// What routing says about a text, for readers outside the room.
///
/// @param routed whether it would be sent without a person
/// @param suggestions at most three, likeliest first
/// @param wardCode the ward it lies in, absent when not known
public record RoutingAdvice(
        boolean routed,
        FeedbackCategory category,
        Urgency urgency,
        @Nullable String wardCode,
        @Nullable String wardName,
        List<Suggestion> suggestions,
        List<Sentence> reasons) {

    public RoutingAdvice {
        suggestions = List.copyOf(suggestions);
        reasons = List.copyOf(reasons);
    }

    /// @param agencyId empty when only the kind of body is known
    /// @param kind name of the kind of body, alike in every city
    public record Suggestion(String agencyId, String agencyName, String kind, double share) {}
}
