package vn.motcua.survey;

/// What this room needs to know of an agency.
///
/// @param unitCode official code of the ward or commune it belongs to, or of the city
public record SurveyedAgency(String id, String name, String unitCode) {}
