package vn.motcua.nlp.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.motcua.nlp.names.FoundName;
import vn.motcua.nlp.names.NameKind;
import vn.motcua.nlp.training.NameRecipe.Answered;

/// How well names are found, and from which score on a name of a person is sure enough to be masked.
record NameFigures(List<Answered> answered, double threshold) {
    private static final double LOWEST_THRESHOLD = 0.6;
    private static final double HIGHEST_THRESHOLD = 0.99;
    private static final double STEP = 0.01;
    /// Of the texts that name nobody, so many may lose a word; a third of them are traps, which citizens do not set.
    private static final double FALSELY_MASKED_AT_MOST = 0.006;

    /// Takes the lowest threshold at which hardly any text loses a word.
    static NameFigures fitted(List<Answered> answered) {
        for (double threshold = LOWEST_THRESHOLD; threshold < HIGHEST_THRESHOLD; threshold += STEP) {
            var figures = new NameFigures(answered, threshold);
            if (1 - figures.leftAlone() <= FALSELY_MASKED_AT_MOST) {
                return figures;
            }
        }
        return new NameFigures(answered, HIGHEST_THRESHOLD);
    }

    Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("personF1", f1(NameKind.PERSON, any -> true));
        metrics.put("personPrecision", precision(NameKind.PERSON, any -> true));
        metrics.put("personRecall", recall(NameKind.PERSON, any -> true));
        metrics.put("personF1 accented", f1(NameKind.PERSON, MarkedText::accented));
        metrics.put("personF1 unaccented", f1(NameKind.PERSON, Predicate.not(MarkedText::accented)));
        metrics.put("peopleTouched", touched());
        metrics.put("placeF1", f1(NameKind.PLACE, any -> true));
        metrics.put("textsLeftAlone", leftAlone());
        metrics.put("personThreshold", threshold);
        return metrics;
    }

    /// Of the texts that name nobody, the share in which nothing would be masked.
    private double leftAlone() {
        return answered.stream()
                .filter(each -> !each.text().hasPerson())
                .mapToInt(each -> each.found().stream().anyMatch(this::isMasked) ? 0 : 1)
                .average()
                .orElse(1);
    }

    /// Of the names of people, the share of which at least a part would be masked.
    private double touched() {
        return answered.stream()
                .flatMap(each -> each.text().names().stream()
                        .filter(name -> name.kind() == NameKind.PERSON)
                        .map(name -> each.found().stream()
                                .anyMatch(found ->
                                        isMasked(found) && found.start() < name.end() && name.start() < found.end())))
                .mapToInt(found -> found ? 1 : 0)
                .average()
                .orElse(0);
    }

    private boolean isMasked(FoundName name) {
        return name.kind() == NameKind.PERSON && name.score() >= threshold;
    }

    private boolean isSaid(FoundName name, NameKind kind) {
        return name.kind() == kind && (kind == NameKind.PLACE || isMasked(name));
    }

    private double f1(NameKind kind, Predicate<MarkedText> counted) {
        double precision = precision(kind, counted);
        double recall = recall(kind, counted);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private double precision(NameKind kind, Predicate<MarkedText> counted) {
        return answered.stream()
                .filter(each -> counted.test(each.text()))
                .flatMap(each -> each.found().stream()
                        .filter(name -> isSaid(name, kind))
                        .map(name -> holds(each.text().names(), name)))
                .mapToInt(right -> right ? 1 : 0)
                .average()
                .orElse(0);
    }

    private double recall(NameKind kind, Predicate<MarkedText> counted) {
        return answered.stream()
                .filter(each -> counted.test(each.text()))
                .flatMap(each -> each.text().names().stream()
                        .filter(name -> name.kind() == kind)
                        .map(name -> holds(
                                each.found().stream()
                                        .filter(found -> isSaid(found, kind))
                                        .toList(),
                                name)))
                .mapToInt(found -> found ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static boolean holds(List<FoundName> names, FoundName wanted) {
        return names.stream()
                .anyMatch(name ->
                        name.kind() == wanted.kind() && name.start() == wanted.start() && name.end() == wanted.end());
    }
}
