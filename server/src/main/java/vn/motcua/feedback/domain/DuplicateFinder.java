package vn.motcua.feedback.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.GeoPoint;
import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.feedback.ReportCode;

/// Finds reports that are probably about the same thing (phản ánh có thể trùng): same category, within 14 days, within
/// 150 m or in the same ward with similar words. Only a person merges them.
public final class DuplicateFinder {
    public static final Duration WINDOW = Duration.ofDays(14);
    private static final double METRES = 150;
    /// Near on the map, words may differ; in a whole ward they must be alike.
    private static final double SIMILAR_WHEN_NEAR = 0.12;

    private static final double SIMILAR_IN_WARD = 0.4;
    private static final double SIMILAR_ANYWHERE = 0.5;

    private DuplicateFinder() {}

    /// What is compared.
    ///
    /// @param folded text and place without diacritics
    public record Candidate(
            ReportCode code,
            FeedbackCategory category,
            @Nullable String wardCode,
            @Nullable GeoPoint point,
            String folded,
            Instant receivedAt) {}

    /// A probable duplicate and how alike the words are, from 0 to 1.
    public record Match(ReportCode code, double similarity) {}

    public static List<Match> find(Candidate report, List<Candidate> others) {
        Set<String> words = pairs(report.folded());
        return others.stream()
                .filter(other -> !other.code().equals(report.code()))
                .filter(other -> comparable(report, other))
                .map(other -> new Scored(other, similarity(words, pairs(other.folded()))))
                .filter(scored -> scored.similarity() >= needed(report, scored.candidate()))
                .sorted(Comparator.comparingDouble(Scored::similarity).reversed())
                .limit(5)
                .map(scored -> new Match(scored.candidate().code(), scored.similarity()))
                .toList();
    }

    private record Scored(Candidate candidate, double similarity) {}

    private static boolean comparable(Candidate a, Candidate b) {
        boolean recent = Duration.between(a.receivedAt(), b.receivedAt()).abs().compareTo(WINDOW) <= 0;
        return recent && a.category() == b.category();
    }

    private static double needed(Candidate a, Candidate b) {
        if (a.point() != null && b.point() != null) {
            return a.point().metresTo(b.point()) <= METRES ? SIMILAR_WHEN_NEAR : Double.POSITIVE_INFINITY;
        }
        if (a.wardCode() == null && b.wardCode() == null) {
            return SIMILAR_ANYWHERE;
        }
        boolean sameWard = a.wardCode() != null && a.wardCode().equals(b.wardCode());
        return sameWard ? SIMILAR_IN_WARD : Double.POSITIVE_INFINITY;
    }

    /// Share of common pairs of neighbouring words (Dice).
    private static double similarity(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long common = a.stream().filter(b::contains).count();
        return 2.0 * common / (a.size() + b.size());
    }

    private static Set<String> pairs(String folded) {
        String[] words = folded.split("[^a-z0-9]+");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < words.length; i++) {
            pairs.add(words[i] + " " + words[i + 1]);
        }
        return pairs;
    }
}
