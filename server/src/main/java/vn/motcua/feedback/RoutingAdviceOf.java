package vn.motcua.feedback;

import vn.motcua.area.AdministrativeUnit;
import vn.motcua.feedback.domain.RoutingDecision;

/// A routing decision as other rooms see it.
final class RoutingAdviceOf {
    private RoutingAdviceOf() {}

    static RoutingAdvice decision(RoutingDecision decision) {
        AdministrativeUnit found = decision.place().ward();
        return new RoutingAdvice(
                decision instanceof RoutingDecision.Routed,
                decision.category(),
                decision.urgency(),
                decision.place().wardCode(),
                found == null ? null : found.fullName(),
                decision.suggestions().stream()
                        .map(suggestion -> new RoutingAdvice.Suggestion(
                                suggestion.agency().id(),
                                suggestion.agency().name(),
                                suggestion.agency().kind().name(),
                                suggestion.share()))
                        .toList(),
                decision.reasons());
    }
}
