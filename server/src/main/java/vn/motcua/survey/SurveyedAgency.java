package vn.motcua.survey;

/// What this room needs to know of an agency.
///
/// @param unit name of the ward or commune it belongs to, or of the city
public record SurveyedAgency(String id, String name, String unit) {}
