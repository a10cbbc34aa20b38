package vn.motcua.feedback.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.feedback.domain.RoutingDecision.NeedsTriage;
import vn.motcua.feedback.domain.RoutingDecision.Routed;
import vn.motcua.feedback.domain.RoutingDecision.Suggestion;
import vn.motcua.shared.web.Sentence;

/// Finds whose a report is (phân luồng): rules in a table weighed by what was understood, mixed with the text model's
/// opinion where there is one. Sends without a person only when one agency clearly leads and its ward is certain.
public final class Router {
    private static final int MOST_SUGGESTIONS = 3;
    private static final double LEAST_SHARE = 0.01;
    /// What the model says against the whole table counts little: a pothole beside a school is no matter of education.
    private static final double UNHEARD_OF = 0.25;

    private final List<RoutingRule> rules;
    private final HandlingAgencies agencies;
    private final Thresholds thresholds;

    /// When a report goes out without a person, and how much the model's opinion counts beside the table.
    public record Thresholds(double share, double lead, double category, double modelWeight) {
        public static final Thresholds DEFAULT = new Thresholds(0.6, 0.3, 0.55, 0.5);
    }

    public Router(List<RoutingRule> rules, HandlingAgencies agencies, Thresholds thresholds) {
        this.rules = List.copyOf(rules);
        this.agencies = agencies;
        this.thresholds = thresholds;
    }

    public RoutingDecision route(Reading reading, PlaceFinding place) {
        List<Suggestion> suggestions = suggestions(reading, place);
        List<Sentence> reasons = reasons(reading, place, suggestions);
        if (suggestions.isEmpty() || !clear(reading, place, suggestions)) {
            reasons.add(Sentence.of("feedback.route.unclear"));
            return new NeedsTriage(reading.category(), reading.urgency(), place, suggestions, reasons);
        }
        Suggestion first = suggestions.getFirst();
        return new Routed(
                first.agency(), first.share(), reading.category(), reading.urgency(), place, suggestions, reasons);
    }

    private boolean clear(Reading reading, PlaceFinding place, List<Suggestion> suggestions) {
        Suggestion first = suggestions.getFirst();
        double second = suggestions.size() > 1 ? suggestions.get(1).share() : 0;
        boolean wardKnown = first.agency().wardCode().isEmpty() || place.certain();
        return !first.agency().id().isEmpty()
                && wardKnown
                && modelAgrees(first, reading)
                && first.share() >= thresholds.share()
                && first.share() - second >= thresholds.lead()
                && reading.certainty() >= thresholds.category();
    }

    /// Two independent opinions that meet are worth more than one that is sure of itself.
    private static boolean modelAgrees(Suggestion first, Reading reading) {
        return reading.handlerLabels().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(best -> best.getKey().equals(first.agency().kind().label()))
                .orElse(true);
    }

    private List<Suggestion> suggestions(Reading reading, PlaceFinding place) {
        Map<HandlerKind, Double> scores = scores(reading);
        double total = scores.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Suggestion> byAgency = new LinkedHashMap<>();
        scores.entrySet().stream()
                .sorted(Map.Entry.<HandlerKind, Double>comparingByValue().reversed())
                .forEach(entry -> {
                    HandlingAgency agency = agency(entry.getKey(), place);
                    String key = agency.id().isEmpty() ? agency.kind().name() : agency.id();
                    byAgency.merge(
                            key,
                            new Suggestion(agency, entry.getValue() / total),
                            (a, b) -> new Suggestion(a.agency(), a.share() + b.share()));
                });
        return byAgency.values().stream()
                .filter(suggestion -> suggestion.share() >= LEAST_SHARE)
                .sorted(Comparator.comparingDouble(Suggestion::share).reversed())
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    /// A kind without an agency here (ward unknown, no such body in this city) is still a useful hint to a person.
    private HandlingAgency agency(HandlerKind kind, PlaceFinding place) {
        return agencies.handler(kind, place.wardCode()).orElse(new HandlingAgency("", "", kind, ""));
    }

    private Map<HandlerKind, Double> scores(Reading reading) {
        Map<HandlerKind, Double> scores = new EnumMap<>(HandlerKind.class);
        for (RoutingRule rule : rules) {
            double likelihood = reading.categories().getOrDefault(rule.category(), 0.0);
            if (likelihood > 0 && rule.applies(reading)) {
                scores.merge(rule.handler(), likelihood * rule.weight(), Double::sum);
            }
        }
        scores.values().removeIf(score -> score <= 0);
        double total = scores.values().stream().mapToDouble(Double::doubleValue).sum();
        if (total > 0 && !reading.handlerLabels().isEmpty()) {
            addModel(scores, total, reading);
        }
        return scores;
    }

    /// The model's share of a wide label goes to those of its handlers that the table speaks for, else to the first.
    private void addModel(Map<HandlerKind, Double> scores, double total, Reading reading) {
        Map<HandlerKind, Double> table = new EnumMap<>(scores);
        reading.handlerLabels().forEach((label, likelihood) -> {
            List<HandlerKind> kinds = java.util.Arrays.stream(HandlerKind.values())
                    .filter(kind -> kind.label().equals(label))
                    .toList();
            if (kinds.isEmpty()) {
                return;
            }
            double known = kinds.stream()
                    .mapToDouble(kind -> table.getOrDefault(kind, 0.0))
                    .sum();
            double added = thresholds.modelWeight() * total * likelihood;
            if (known == 0) {
                scores.merge(kinds.getFirst(), added * UNHEARD_OF, Double::sum);
                return;
            }
            kinds.stream()
                    .filter(table::containsKey)
                    .forEach(kind -> scores.merge(kind, added * table.getOrDefault(kind, 0.0) / known, Double::sum));
        });
    }

    private List<Sentence> reasons(Reading reading, PlaceFinding place, List<Suggestion> suggestions) {
        List<Sentence> reasons = new ArrayList<>();
        reasons.add(Sentence.of(
                "feedback.route.category", "@" + reading.category().textKey(), percent(reading.certainty())));
        reasons.addAll(reading.reasons());
        reasons.add(place.reason());
        if (!suggestions.isEmpty()) {
            Suggestion first = suggestions.getFirst();
            String name = first.agency().id().isEmpty()
                    ? "@" + first.agency().kind().textKey()
                    : first.agency().name();
            reasons.add(Sentence.of("feedback.route.agency", name, percent(first.share())));
            rules.stream()
                    .filter(rule -> !rule.cue().equals(RoutingRule.ALWAYS)
                            && rule.handler() == first.agency().kind()
                            && rule.weight() > 0
                            && decides(rule.category(), reading)
                            && rule.applies(reading))
                    .map(rule -> Sentence.of("feedback.route.cue", "@feedback.cue." + rule.cue()))
                    .distinct()
                    .forEach(reasons::add);
        }
        return reasons;
    }

    private static boolean decides(FeedbackCategory category, Reading reading) {
        return category == reading.category();
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }
}
