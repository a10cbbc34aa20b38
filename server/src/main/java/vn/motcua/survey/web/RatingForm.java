package vn.motcua.survey.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.error.DomainException.WrongField;
import vn.motcua.survey.OpenSurvey;

/// The citizen's form as it is drawn: what is asked, what was typed, what is wrong.
///
/// @param ticket permits one sending
/// @param values what was typed, by question key
/// @param errors by question key
/// @param noticeKey text key of a sentence above the form, when the form comes back for a reason that is no field's
public record RatingForm(
        OpenSurvey open,
        String ticket,
        Map<String, String> values,
        Map<String, WrongField> errors,
        @Nullable String noticeKey) {
    static final String FIELD_PREFIX = "q-";
    private static final String ANSWERS = "answers.";

    public RatingForm {
        values = Map.copyOf(values);
    }

    static RatingForm empty(OpenSurvey open, String ticket) {
        return new RatingForm(open, ticket, Map.of(), Map.of(), null);
    }

    RatingForm wrong(List<WrongField> fields) {
        Map<String, WrongField> byQuestion = new LinkedHashMap<>();
        fields.forEach(f -> byQuestion.put(f.field().replace(ANSWERS, ""), f));
        return new RatingForm(open, ticket, values, byQuestion, null);
    }

    RatingForm noticed(String key) {
        return new RatingForm(open, ticket, values, errors, key);
    }

    /// Answers by question key in what a browser sent.
    static Map<String, String> values(Map<String, String> fields) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(FIELD_PREFIX) && value != null && !value.isBlank()) {
                values.put(name.substring(FIELD_PREFIX.length()), value);
            }
        });
        return values;
    }

    public String value(String question) {
        return values.getOrDefault(question, "");
    }

    /// Where a link in the error summary leads: the first control of the question.
    public String anchor(String question) {
        boolean chosen = open.survey()
                .question(question)
                .filter(q -> !(q instanceof vn.motcua.survey.Question.FreeText))
                .isPresent();
        return FIELD_PREFIX + question + (chosen ? "-1" : "");
    }
}
