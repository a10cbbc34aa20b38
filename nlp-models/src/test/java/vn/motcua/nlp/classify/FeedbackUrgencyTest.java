package vn.motcua.nlp.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeedbackUrgencyTest {
    @Test
    void shouldCallAnEmergencyBeforeItIsTheLikeliest() {
        assertThat(FeedbackUrgency.decide(scores(0.3, 0.2, 0.5))).isEqualTo(FeedbackUrgency.EMERGENCY);
    }

    @Test
    void shouldCallHighWhenTheTwoTogetherAreLikely() {
        assertThat(FeedbackUrgency.decide(scores(0.15, 0.25, 0.6))).isEqualTo(FeedbackUrgency.HIGH);
    }

    @Test
    void shouldStayNormalOtherwise() {
        assertThat(FeedbackUrgency.decide(scores(0.05, 0.1, 0.85))).isEqualTo(FeedbackUrgency.NORMAL);
        assertThat(FeedbackUrgency.decide(List.of())).isEqualTo(FeedbackUrgency.NORMAL);
    }

    private static List<Scored<FeedbackUrgency>> scores(double emergency, double high, double normal) {
        return List.of(
                new Scored<>(FeedbackUrgency.EMERGENCY, emergency),
                new Scored<>(FeedbackUrgency.HIGH, high),
                new Scored<>(FeedbackUrgency.NORMAL, normal));
    }
}
