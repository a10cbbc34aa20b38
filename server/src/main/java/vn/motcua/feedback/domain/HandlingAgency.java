package vn.motcua.feedback.domain;

/// An agency as routing sees it (đơn vị xử lý).
///
/// @param wardCode the ward or commune it belongs to, empty for a body of the whole city
public record HandlingAgency(String id, String name, HandlerKind kind, String wardCode) {}
