package vn.motcua.agency;

/// A matter that some agency is in charge of (lĩnh vực phụ trách).
///
/// @param code stable, such as `STREET_LIGHTING`
public record Responsibility(String code, String name, String nameEn) {}
