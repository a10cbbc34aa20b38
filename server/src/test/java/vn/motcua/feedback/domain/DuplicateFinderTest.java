package vn.motcua.feedback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.area.GeoPoint;
import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.feedback.ReportCode;
import vn.motcua.feedback.domain.DuplicateFinder.Candidate;

class DuplicateFinderTest {
    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    private static final GeoPoint HERE = new GeoPoint(16.0678, 108.2208);
    private static final String LAMP = "den duong truoc so 12 duong tran phu bi hong ba dem nay";

    private final Candidate report = candidate(1, FeedbackCategory.STREET_LIGHTING, "20242", HERE, LAMP, NOW);

    @Test
    void shouldSuggestTheSameLampReportedNearby() {
        var near = new GeoPoint(16.0686, 108.2208);
        assertThat(found(candidate(
                        2, FeedbackCategory.STREET_LIGHTING, "20242", near, "den duong tran phu tat mat roi", NOW)))
                .isTrue();
    }

    @Test
    void shouldNotSuggestWhatIsFurtherThan150Metres() {
        var far = new GeoPoint(16.0695, 108.2208);
        assertThat(found(candidate(2, FeedbackCategory.STREET_LIGHTING, "20242", far, LAMP, NOW)))
                .isFalse();
    }

    @Test
    void shouldCompareWordsWhereNobodyGaveAPoint() {
        String alike = "den duong truoc so 12 duong tran phu hong may dem nay roi";
        assertThat(found(candidate(2, FeedbackCategory.STREET_LIGHTING, "20242", null, alike, NOW)))
                .isTrue();
        assertThat(found(candidate(2, FeedbackCategory.STREET_LIGHTING, "20209", null, alike, NOW)))
                .isFalse();
    }

    @Test
    void shouldForgetAfterFourteenDaysAndKeepMattersApart() {
        Instant old = NOW.minus(Duration.ofDays(15));
        assertThat(found(candidate(2, FeedbackCategory.STREET_LIGHTING, "20242", HERE, LAMP, old)))
                .isFalse();
        assertThat(found(candidate(2, FeedbackCategory.WASTE, "20242", HERE, LAMP, NOW)))
                .isFalse();
        assertThat(DuplicateFinder.find(report, List.of(report))).isEmpty();
    }

    private boolean found(Candidate other) {
        return !DuplicateFinder.find(report, List.of(other)).isEmpty();
    }

    private static Candidate candidate(
            long number, FeedbackCategory category, String ward, @Nullable GeoPoint point, String folded, Instant at) {
        return new Candidate(
                ReportCode.next(YearMonth.of(2026, 11), new Random(number)), category, ward, point, folded, at);
    }
}
