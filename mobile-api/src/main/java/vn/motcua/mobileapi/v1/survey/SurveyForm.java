package vn.motcua.mobileapi.v1.survey;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/// What a person at a service point is asked, in one language.
///
/// @param agency name of the agency rated
/// @param desk name of the desk, such as `Quầy số 3`
/// @param version of the questions; send it back with the answers
/// @param language BCP 47 tag of the texts below
@Serdeable
public record SurveyForm(
        String agency, String desk, int version, String language, String title, List<SurveyQuestion> questions) {
    public SurveyForm {
        questions = List.copyOf(questions);
    }
}
