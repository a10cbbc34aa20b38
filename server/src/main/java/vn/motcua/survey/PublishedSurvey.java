package vn.motcua.survey;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.motcua.shared.error.DomainException.WrongField;

/// A version of a survey that people answer. It never changes: answers refer to it.
///
/// @param version counted from 1
/// @param headline the rating whose share of satisfied answers stands for the whole survey
public record PublishedSurvey(
        String key, int version, LocalizedText title, Question.Rating headline, List<Question> questions)
        implements Survey {
    public PublishedSurvey {
        questions = List.copyOf(questions);
    }

    /// What came of reading an answer sheet.
    public sealed interface Checked {
        /// Every answer fits its question.
        record Fitting(List<Answer> answers) implements Checked {
            public Fitting {
                answers = List.copyOf(answers);
            }
        }

        /// At least one does not; every wrong one is named.
        record Wrong(List<WrongField> fields) implements Checked {
            public Wrong {
                fields = List.copyOf(fields);
            }
        }
    }

    /// Reads raw values by question key; blank ones count as not answered.
    public Checked check(Map<String, String> values) {
        List<Answer> answers = new ArrayList<>();
        List<WrongField> wrong = new ArrayList<>();
        for (Question question : questions) {
            String value = Normalizer.normalize(values.getOrDefault(question.key(), ""), Normalizer.Form.NFC)
                    .strip();
            if (value.isEmpty()) {
                if (question.required()) {
                    wrong.add(WrongField.of(field(question.key()), "survey.error.missing"));
                }
                continue;
            }
            fault(question, value).ifPresentOrElse(wrong::add, () -> answers.add(answer(question, value)));
        }
        for (String unknown : new TreeSet<>(values.keySet())) {
            if (question(unknown).isEmpty()) {
                wrong.add(WrongField.of(field(unknown), "survey.error.unknown_question"));
            }
        }
        return wrong.isEmpty() ? new Checked.Fitting(answers) : new Checked.Wrong(wrong);
    }

    private static Optional<WrongField> fault(Question question, String value) {
        String field = field(question.key());
        return switch (question) {
            case Question.Rating rating ->
                rating.levels().stream().anyMatch(l -> l.value().equals(value))
                        ? Optional.empty()
                        : Optional.of(WrongField.of(
                                field, "survey.error.level", rating.levels().size()));
            case Question.SingleChoice choice ->
                choice.option(value).isPresent()
                        ? Optional.empty()
                        : Optional.of(WrongField.of(field, "survey.error.choice"));
            case Question.FreeText text ->
                value.codePointCount(0, value.length()) <= text.maxLength()
                        ? Optional.empty()
                        : Optional.of(WrongField.of(field, "survey.error.too_long", text.maxLength()));
        };
    }

    private static Answer answer(Question question, String value) {
        return switch (question) {
            case Question.Rating unused -> new Answer.Rated(question.key(), Integer.parseInt(value));
            case Question.SingleChoice unused -> new Answer.Chosen(question.key(), value);
            case Question.FreeText unused -> new Answer.Written(question.key(), PersonalDataMask.mask(value));
        };
    }

    private static String field(String questionKey) {
        return "answers." + questionKey;
    }
}
