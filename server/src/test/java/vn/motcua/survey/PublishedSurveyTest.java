package vn.motcua.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.error.DomainException.WrongField;

class PublishedSurveyTest {
    private static final Question.Rating OVERALL =
            new Question.Rating("overall", words("Hài lòng?"), true, levels(5), 4);
    private static final Question.SingleChoice TRIPS = new Question.SingleChoice(
            "trips", words("Mấy lần?"), false, List.of(option("1"), option("2"), option("3-or-more")));
    private static final Question.FreeText COMMENT = new Question.FreeText("comment", words("Góp ý?"), false, 10);
    private static final DraftSurvey DRAFT =
            new DraftSurvey("desk", words("Phiếu"), "overall", List.of(OVERALL, TRIPS, COMMENT));

    @Test
    void shouldReadAnswersThatFit() {
        var checked = DRAFT.publish(1).check(Map.of("overall", "5", "trips", "3-or-more", "comment", "  Tốt  "));

        assertThat(checked)
                .isEqualTo(new PublishedSurvey.Checked.Fitting(List.of(
                        new Answer.Rated("overall", 5),
                        new Answer.Chosen("trips", "3-or-more"),
                        new Answer.Written("comment", "Tốt"))));
    }

    @Test
    void shouldNameEveryWrongAnswer() {
        var checked = DRAFT.publish(1)
                .check(Map.of("overall", "6", "trips", "many", "comment", "dài quá mười chữ", "nobody-asked", "x"));

        assertThat(checked).isInstanceOfSatisfying(PublishedSurvey.Checked.Wrong.class, wrong -> assertThat(
                        wrong.fields())
                .extracting(WrongField::field)
                .containsExactly("answers.overall", "answers.trips", "answers.comment", "answers.nobody-asked"));
        assertThat(DRAFT.publish(1).check(Map.of("overall", "  ")))
                .isEqualTo(new PublishedSurvey.Checked.Wrong(
                        List.of(WrongField.of("answers.overall", "survey.error.missing"))));
    }

    @Test
    void shouldCountLettersWithToneMarksAsOne() {
        // Decomposed, as some phones send it: ten letters, more code points.
        String decomposed = java.text.Normalizer.normalize("Ể".repeat(10), java.text.Normalizer.Form.NFD);

        assertThat(DRAFT.publish(1).check(Map.of("overall", "3", "comment", decomposed)))
                .isInstanceOfSatisfying(PublishedSurvey.Checked.Fitting.class, fitting -> assertThat(fitting.answers())
                        .contains(new Answer.Written("comment", "Ể".repeat(10))));
    }

    @Test
    void shouldRefuseToPublishWhatCannotBeCounted() {
        assertThatThrownBy(() -> new DraftSurvey("desk", words("x"), "comment", List.of(OVERALL, COMMENT)).publish(1))
                .hasMessageContaining("no required rating");
        assertThatThrownBy(() -> new DraftSurvey("desk", words("x"), "overall", List.of(OVERALL, OVERALL)).publish(1))
                .hasMessageContaining("two questions");
        assertThatThrownBy(() -> new LocalizedText(Map.of("en", "no Vietnamese")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Question.Rating("overall", words("x"), true, levels(5), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldFallBackToVietnamese() {
        var text = new LocalizedText(Map.of("vi", "Chào", "en", "Hello"));

        assertThat(text.in("en")).isEqualTo("Hello");
        assertThat(text.in("ko")).isEqualTo("Chào");
    }

    @Test
    void shouldFindDaysThatStandOut() {
        var day = java.time.LocalDate.of(2026, 11, 20);

        assertThat(SurveyResults.unusual(Map.of(day.minusDays(2), 5L, day.minusDays(1), 6L, day, 40L)))
                .containsExactly(new PointFigures.UnusualDay(day, 40, 6));
        assertThat(SurveyResults.unusual(Map.of(day, 40L))).isEmpty();
        assertThat(SurveyResults.unusual(Map.of())).isEmpty();
    }

    private static LocalizedText words(String vietnamese) {
        return new LocalizedText(Map.of("vi", vietnamese));
    }

    private static Question.Option option(String value) {
        return new Question.Option(value, words(value));
    }

    private static List<Question.Option> levels(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> option(Integer.toString(i)))
                .toList();
    }
}
