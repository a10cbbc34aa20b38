package vn.motcua.mobileapi.v1.procedure;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/// Procedures that may be meant, best first.
@Serdeable
public record ProcedureSuggestions(List<ProcedureSummary> items) {}
