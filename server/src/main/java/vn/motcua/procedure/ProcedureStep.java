package vn.motcua.procedure;

import io.micronaut.serde.annotation.Serdeable;

/// One step of how it goes (trình tự thực hiện).
///
/// @param who who does it; empty when the record does not set it apart
@Serdeable
public record ProcedureStep(String who, String text) {}
