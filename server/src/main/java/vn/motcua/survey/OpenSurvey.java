package vn.motcua.survey;

/// A survey a person may answer now: where, for whom, and what is asked.
public record OpenSurvey(ServicePoint point, SurveyedAgency agency, PublishedSurvey survey) {}
