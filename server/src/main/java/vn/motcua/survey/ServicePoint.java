package vn.motcua.survey;

import java.util.UUID;

/// A desk or counter of an agency where people are served and may rate it (điểm giao dịch, quầy).
///
/// @param desk its name, such as `Quầy số 3 – Hộ tịch`
/// @param surveyKey which survey is answered there
/// @param active whether responses are taken
/// @param revision grows with every change; an edit must name the one it saw
/// @param link the current one; older ones only say that they are outdated
public record ServicePoint(
        UUID id, String agencyId, String desk, String surveyKey, boolean active, int revision, SurveyLink link) {}
