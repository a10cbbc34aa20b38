package vn.motcua.mobileapi.v1.procedure;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/// One page of a search.
///
/// @param total how many there are in all
/// @param facets by `field`, `level`, `onlineLevel`, `audience` and `lifeEvent`, how many each value would give
@Serdeable
public record ProcedurePage(List<ProcedureSummary> items, int total, Map<String, Map<String, Integer>> facets) {}
