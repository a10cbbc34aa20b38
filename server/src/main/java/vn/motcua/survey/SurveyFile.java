package vn.motcua.survey;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A survey as it is written in JSON, in a resource or in the database.
@Serdeable
record SurveyFile(String key, Map<String, String> title, String headline, List<QuestionFile> questions) {

    @Serdeable
    record QuestionFile(
            String key,
            String kind,
            boolean required,
            Map<String, String> text,
            @Nullable List<OptionFile> options,
            @Nullable Integer satisfiedFrom,
            @Nullable Integer maxLength) {

        Question toQuestion() {
            return switch (kind) {
                case "RATING" ->
                    new Question.Rating(
                            key, words(), required, readOptions(), satisfiedFrom == null ? 0 : satisfiedFrom);
                case "SINGLE_CHOICE" -> new Question.SingleChoice(key, words(), required, readOptions());
                case "FREE_TEXT" -> new Question.FreeText(key, words(), required, maxLength == null ? 0 : maxLength);
                default -> throw new IllegalArgumentException(key + ": no kind of question is called " + kind);
            };
        }

        private LocalizedText words() {
            return new LocalizedText(text);
        }

        private List<Question.Option> readOptions() {
            return options == null
                    ? List.of()
                    : options.stream().map(OptionFile::toOption).toList();
        }
    }

    @Serdeable
    record OptionFile(String value, Map<String, String> label) {
        Question.Option toOption() {
            return new Question.Option(value, new LocalizedText(label));
        }
    }

    /// @throws IllegalArgumentException something in it is wrong, with the reason
    DraftSurvey toDraft() {
        return new DraftSurvey(
                key,
                new LocalizedText(title),
                headline,
                questions.stream().map(QuestionFile::toQuestion).toList());
    }
}
