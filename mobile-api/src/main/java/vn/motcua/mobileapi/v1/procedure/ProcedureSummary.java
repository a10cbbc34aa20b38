package vn.motcua.mobileapi.v1.procedure;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A procedure in a list.
///
/// @param name in people's words where an editor wrote them
/// @param levels `COMMUNE`, `PROVINCE`, `MINISTRY`, `OTHER`; all that carry it out
/// @param agency who decides; empty when the record does not say
/// @param nameEn its name in English, where somebody gave one
/// @param onlineLevel `FULL`, `PARTIAL`, `ONLINE` (level not stated) or `INFORMATION_ONLY`
@Serdeable
public record ProcedureSummary(
        String code,
        String name,
        String officialName,
        String field,
        List<String> levels,
        String agency,
        String onlineLevel,
        boolean curated,
        @Nullable String nameEn) {}
