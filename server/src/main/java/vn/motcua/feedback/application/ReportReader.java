package vn.motcua.feedback.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.feedback.Urgency;
import vn.motcua.feedback.domain.Reading;
import vn.motcua.nlp.classify.AgencyKind;
import vn.motcua.nlp.classify.FeedbackUrgency;
import vn.motcua.nlp.classify.Scored;
import vn.motcua.nlp.model.ModelId;
import vn.motcua.nlp.model.ModelStore;
import vn.motcua.shared.web.Sentence;

/// Understands a report's text: words from a table that an officer can read, mixed with the trained models.
final class ReportReader {
    /// How much the words count beside the model; chosen on sentences of our own, see the routing tests.
    private static final double WORDS = 0.4;

    private static final double MODEL_IS_SURE = 0.5;

    private final WordRules words;
    private final ModelStore models;

    ReportReader(WordRules words, ModelStore models) {
        this.words = words;
        this.models = models;
    }

    Reading read(String text) {
        List<WordRules.Hit> categoryHits = words.hits(text, "CATEGORY");
        Map<FeedbackCategory, Double> categories = categories(text, categoryHits);
        List<Sentence> reasons = new ArrayList<>();
        FeedbackCategory best = new Reading(categories, Urgency.NORMAL, Map.of(), Set.of(), List.of()).category();
        heard(categoryHits, best.name()).ifPresent(said -> reasons.add(Sentence.of("feedback.route.words", said)));
        Urgency urgency = urgency(text, reasons);
        Set<String> cues =
                words.hits(text, "CUE").stream().map(hit -> hit.rule().name()).collect(Collectors.toSet());
        return new Reading(categories, urgency, handlerLabels(text), cues, reasons);
    }

    private static java.util.Optional<String> heard(List<WordRules.Hit> hits, String name) {
        List<String> said = hits.stream()
                .filter(hit -> hit.rule().name().equals(name))
                .flatMap(hit -> hit.words().stream())
                .limit(4)
                .toList();
        return said.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(String.join(", ", said));
    }

    private Map<FeedbackCategory, Double> categories(String text, List<WordRules.Hit> hits) {
        Map<FeedbackCategory, Double> byWords = new EnumMap<>(FeedbackCategory.class);
        for (WordRules.Hit hit : hits) {
            double weight = hit.rule().weight() * (1 + 0.6 * (hit.words().size() - 1));
            byWords.merge(FeedbackCategory.valueOf(hit.rule().name()), weight * weight, Double::sum);
        }
        double total =
                byWords.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<FeedbackCategory, Double> mixed = new EnumMap<>(FeedbackCategory.class);
        double wordShare = total > 0 ? WORDS : 0;
        byWords.forEach((category, weight) -> mixed.merge(category, wordShare * weight / total, Double::sum));
        for (Scored<vn.motcua.nlp.classify.FeedbackCategory> scored :
                models.classifier(ModelId.FEEDBACK_CATEGORY).classify(text)) {
            mixed.merge(FeedbackCategory.valueOf(scored.label().name()), (1 - wordShare) * scored.score(), Double::sum);
        }
        return mixed;
    }

    /// Either the words or the model may raise the alarm: a false alarm costs an officer a glance, a missed one more.
    private Urgency urgency(String text, List<Sentence> reasons) {
        List<WordRules.Hit> hits = words.hits(text, "URGENCY");
        Scored<FeedbackUrgency> model =
                models.classifier(ModelId.FEEDBACK_URGENCY).best(text);
        for (Urgency urgency : List.of(Urgency.EMERGENCY, Urgency.HIGH)) {
            var said = heard(hits, urgency.name());
            if (said.isPresent()) {
                reasons.add(Sentence.of("feedback.route.urgent_words", "@" + urgency.textKey(), said.get()));
                return urgency;
            }
            if (model.label().name().equals(urgency.name()) && model.score() >= MODEL_IS_SURE) {
                reasons.add(Sentence.of("feedback.route.urgent_model", "@" + urgency.textKey()));
                return urgency;
            }
        }
        return Urgency.NORMAL;
    }

    private Map<String, Double> handlerLabels(String text) {
        Map<String, Double> labels = new HashMap<>();
        for (Scored<AgencyKind> scored : models.classifier(ModelId.AGENCY_KIND).classify(text)) {
            labels.put(scored.label().name(), scored.score());
        }
        return labels;
    }
}
