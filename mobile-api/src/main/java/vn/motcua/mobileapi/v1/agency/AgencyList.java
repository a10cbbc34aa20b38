package vn.motcua.mobileapi.v1.agency;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/// Agencies that were asked for.
@Serdeable
public record AgencyList(List<AgencySummary> items, int total) {
    public AgencyList {
        items = List.copyOf(items);
    }
}
