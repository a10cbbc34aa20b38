package vn.motcua.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.AreaData;
import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.feedback.RoutingAdvice;
import vn.motcua.feedback.Urgency;
import vn.motcua.nlp.text.VietnameseText;

/// Counts how often routing is right. A figure with nothing to measure is absent.
final class RoutingFigures {
    private final AgencyLabels agencies;
    private final List<Judged> judged = new ArrayList<>();

    RoutingFigures(AreaData areas) {
        this.agencies = new AgencyLabels(areas);
    }

    /// An item with what routing said and how the two compare; absent where the item does not tell.
    record Judged(
            RoutingItem item,
            RoutingAdvice advice,
            @Nullable Boolean top1,
            @Nullable Boolean top3,
            @Nullable Boolean ward,
            @Nullable Boolean duplicateFound) {}

    /// @param fromText what the text alone says, for the ward
    Judged add(RoutingItem item, RoutingAdvice advice, RoutingAdvice fromText, @Nullable Boolean duplicateFound) {
        Optional<AgencyLabels.Meaning> meaning =
                item.agency() == null ? Optional.empty() : agencies.meaning(item.agency(), item.city());
        Boolean top1 = meaning.map(expected -> !advice.suggestions().isEmpty()
                        && expected.fits(advice.suggestions().getFirst()))
                .orElse(null);
        Boolean top3 = meaning.map(expected -> advice.suggestions().stream().anyMatch(expected::fits))
                .orElse(null);
        var one = new Judged(item, advice, top1, top3, sameWard(item, fromText), duplicateFound);
        judged.add(one);
        return one;
    }

    private static @Nullable Boolean sameWard(RoutingItem item, RoutingAdvice fromText) {
        if (item.wardName() == null) {
            return null;
        }
        return fromText.wardName() != null && bare(fromText.wardName()).equals(bare(item.wardName()));
    }

    private static String bare(String name) {
        return VietnameseText.fold(name)
                .replaceAll("^(phuong|xa|dac khu|thi tran)\\s+|[,(].*$", "")
                .strip();
    }

    Map<String, @Nullable Object> summary() {
        List<Judged> labelled =
                judged.stream().filter(one -> one.top1() != null).toList();
        List<Judged> routed =
                labelled.stream().filter(one -> one.advice().routed()).toList();
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        figures.put("items", judged.size());
        figures.put("itemsWithAgency", labelled.size());
        figures.put(
                "agencyLabelsNotUnderstood",
                judged.stream()
                        .filter(one -> one.item().agency() != null && one.top1() == null)
                        .count());
        figures.put("agencyTop1", share(labelled, one -> isTrue(one.top1())));
        figures.put("agencyTop3", share(labelled, one -> isTrue(one.top3())));
        figures.put("autoRoutedShare", share(judged, one -> one.advice().routed()));
        figures.put("autoRoutedAccuracy", share(routed, one -> isTrue(one.top1())));
        figures.put("categoryMacroF1", categoryMacroF1());
        figures.put("urgencyRecallEmergency", urgencyRecall());
        figures.put("urgencyPrecisionEmergency", urgencyPrecision());
        figures.put(
                "wardAccuracy",
                share(judged.stream().filter(one -> one.ward() != null).toList(), one -> isTrue(one.ward())));
        figures.put(
                "duplicateRecall",
                share(
                        judged.stream()
                                .filter(one -> one.duplicateFound() != null)
                                .toList(),
                        one -> isTrue(one.duplicateFound())));
        return figures;
    }

    private static boolean isTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private static @Nullable Double share(List<Judged> of, java.util.function.Predicate<Judged> right) {
        return of.isEmpty() ? null : rounded((double) of.stream().filter(right).count() / of.size());
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    static boolean saysEmergency(@Nullable String urgency) {
        if (urgency == null) {
            return false;
        }
        String plain =
                VietnameseText.fold(urgency).replaceAll("[^a-z0-9]+", " ").strip();
        return plain.matches("(rat )?khan( cap)?|emergency|critical|cap bach|khan cap.*");
    }

    private @Nullable Double urgencyRecall() {
        List<Judged> urgent = judged.stream()
                .filter(one -> saysEmergency(one.item().urgency()))
                .toList();
        return share(urgent, one -> one.advice().urgency() == Urgency.EMERGENCY);
    }

    private @Nullable Double urgencyPrecision() {
        List<Judged> said = judged.stream()
                .filter(one -> one.item().urgency() != null && one.advice().urgency() == Urgency.EMERGENCY)
                .toList();
        return share(said, one -> saysEmergency(one.item().urgency()));
    }

    /// Over the labels of the test set. A label of theirs that covers several of ours is right with any of them.
    private @Nullable Double categoryMacroF1() {
        Map<String, Set<FeedbackCategory>> labels = new LinkedHashMap<>();
        List<Judged> labelled = judged.stream()
                .filter(one -> one.item().category() != null
                        && !CategoryLabels.of(one.item().category()).isEmpty())
                .toList();
        labelled.forEach(one -> labels.computeIfAbsent(label(one), CategoryLabels::of));
        if (labels.isEmpty()) {
            return null;
        }
        double sum = labels.keySet().stream()
                .mapToDouble(label -> f1(label, labelled, labels))
                .sum();
        return rounded(sum / labels.size());
    }

    private static String label(Judged one) {
        return java.util.Objects.requireNonNull(one.item().category());
    }

    private static double f1(String label, List<Judged> labelled, Map<String, Set<FeedbackCategory>> labels) {
        int right = 0;
        int said = 0;
        int due = 0;
        for (Judged one : labelled) {
            boolean isDue = label(one).equals(label);
            boolean isSaid = label.equals(saidLabel(one, labels));
            right += isDue && isSaid ? 1 : 0;
            said += isSaid ? 1 : 0;
            due += isDue ? 1 : 0;
        }
        return said + due == 0 ? 0 : 2.0 * right / (said + due);
    }

    private static @Nullable String saidLabel(Judged one, Map<String, Set<FeedbackCategory>> labels) {
        FeedbackCategory ours = one.advice().category();
        if (labels.getOrDefault(label(one), Set.of()).contains(ours)) {
            return label(one);
        }
        return labels.entrySet().stream()
                .filter(entry -> entry.getValue().contains(ours))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    List<Judged> judged() {
        return List.copyOf(judged);
    }

    /// Accuracy by the agency that is right, the largest groups first: for the printed table.
    List<String> byKind() {
        Map<String, int[]> groups = new LinkedHashMap<>();
        for (Judged one : judged) {
            if (one.top1() != null && one.item().agency() != null) {
                String kind = agencies.meaning(one.item().agency(), one.item().city())
                        .map(meaning -> meaning.agencyId().isEmpty()
                                ? String.join(
                                        "/", meaning.kinds().stream().sorted().toList())
                                : meaning.agencyId().replaceFirst("^(ubnd|hcc|cong-an)-.*", "$1"))
                        .orElse("?");
                int[] counts = groups.computeIfAbsent(kind, name -> new int[2]);
                counts[0]++;
                counts[1] += isTrue(one.top1()) ? 1 : 0;
            }
        }
        return groups.entrySet().stream()
                .sorted((a, b) -> b.getValue()[0] - a.getValue()[0])
                .map(entry -> "  %-60s %3d of %3d"
                        .formatted(
                                Arrays.stream(entry.getKey().split("/"))
                                        .findFirst()
                                        .orElse("?"),
                                entry.getValue()[1],
                                entry.getValue()[0]))
                .toList();
    }
}
