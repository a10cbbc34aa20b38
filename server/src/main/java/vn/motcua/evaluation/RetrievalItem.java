package vn.motcua.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.text.VietnameseText;

/// One labelled question.
///
/// @param behaviour what a good assistant does: answer, clarify, out_of_scope, other_authority
/// @param aspects what is asked; empty when the label says nothing of it
/// @param styles how it is written
record RetrievalItem(
        String id, String text, Set<String> codes, String behaviour, Set<Aspect> aspects, List<String> styles) {

    /// Other words that label sets use for an aspect.
    private static final Map<String, Aspect> SYNONYMS = Map.ofEntries(
            Map.entry("PAPERS", Aspect.DOCUMENTS),
            Map.entry("REQUIRED_DOCUMENTS", Aspect.DOCUMENTS),
            Map.entry("FEES", Aspect.FEE),
            Map.entry("COST", Aspect.FEE),
            Map.entry("DURATION", Aspect.TIME),
            Map.entry("PROCESSING_TIME", Aspect.TIME),
            Map.entry("WHERE", Aspect.PLACE),
            Map.entry("LOCATION", Aspect.PLACE),
            Map.entry("AGENCY", Aspect.PLACE),
            Map.entry("PROCESS", Aspect.STEPS),
            Map.entry("PROCEDURE", Aspect.STEPS),
            Map.entry("HOW", Aspect.STEPS),
            Map.entry("CONDITION", Aspect.CONDITIONS),
            Map.entry("ELIGIBILITY", Aspect.CONDITIONS),
            Map.entry("LEGAL", Aspect.LEGAL_BASIS),
            Map.entry("LAW", Aspect.LEGAL_BASIS),
            Map.entry("FORMS", Aspect.FORM),
            Map.entry("RESULTS", Aspect.RESULT),
            Map.entry("APPLICANT", Aspect.WHO));

    static RetrievalItem of(Map<String, Object> json) {
        Set<String> codes = Set.copyOf(JsonLines.list(json, "acceptable_codes", "expected_codes"));
        String behaviour = JsonLines.text(json, "behavior", "behaviour").toLowerCase(Locale.ROOT);
        return new RetrievalItem(
                JsonLines.text(json, "id"),
                JsonLines.text(json, "text", "question"),
                codes,
                behaviour.isEmpty() ? codes.isEmpty() ? "out_of_scope" : "answer" : behaviour,
                JsonLines.list(json, "aspects", "fields").stream()
                        .flatMap(label -> aspect(label).stream())
                        .collect(Collectors.toSet()),
                JsonLines.list(json, "style", "styles"));
    }

    private static Optional<Aspect> aspect(String label) {
        String name = label.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (Aspect aspect : Aspect.values()) {
            if (aspect.name().equals(name)) {
                return Optional.of(aspect);
            }
        }
        return Optional.ofNullable(SYNONYMS.get(name));
    }

    boolean hasCodes() {
        return !codes.isEmpty();
    }

    /// Whether it carries any diacritic at all.
    boolean accented() {
        String lower = VietnameseText.normalize(text);
        return !lower.equals(VietnameseText.fold(text));
    }

    /// Asks for what another body does, or is marked as close to the catalogue's subjects.
    boolean isNearMiss() {
        boolean marked =
                styles.stream().anyMatch(style -> style.toLowerCase(Locale.ROOT).contains("near"));
        return !hasCodes() && (behaviour.equals("other_authority") || marked);
    }

    boolean isFarMiss() {
        return !hasCodes() && behaviour.equals("out_of_scope") && !isNearMiss();
    }
}
