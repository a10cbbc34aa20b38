package vn.motcua.mobileapi.v1.procedure;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a walk through the questions stands. Exactly one of `question`, `redirect` and `papers` is there.
///
/// @param answers those that counted, as `question:choice`
/// @param link the page that shows the same to people
@Serdeable
public record ChecklistStep(
        String code,
        String title,
        List<String> answers,
        ChecklistTableView.@Nullable Question question,
        ChecklistTableView.@Nullable ChecklistEntry redirect,
        @Nullable List<ChecklistTableView.ChecklistEntry> papers,
        ChecklistTableView.@Nullable ChecklistEntry fee,
        ChecklistTableView.@Nullable ChecklistEntry time,
        ChecklistTableView.@Nullable ChecklistEntry place,
        @Nullable List<ChecklistTableView.ChecklistEntry> notices,
        String link) {}
