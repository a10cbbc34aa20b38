package vn.motcua.feedback.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.domain.FeedbackReports.Filter;
import vn.motcua.feedback.domain.FeedbackReports.Page;
import vn.motcua.nlp.text.VietnameseText;

/// The officers' queue in SQL: every limit is a fixed condition with a value bound to it.
final class QueueQueries {
    private static final int SOON_DAYS = 1;

    private final Sql sql;

    QueueQueries(Sql sql) {
        this.sql = sql;
    }

    /// Conditions that all hold, and their values in order.
    private static final class Where {
        private final List<String> conditions = new ArrayList<>(List.of("true"));
        private final List<Object> values = new ArrayList<>();

        void and(String condition, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                values.add(value);
            }
        }

        void and(String condition, boolean wanted) {
            if (wanted) {
                conditions.add(condition);
            }
        }

        String text() {
            return String.join(" AND ", conditions);
        }
    }

    Page page(Filter filter, LocalDate today) {
        Where where = where(filter, today);
        List<Object> values = new ArrayList<>(where.values);
        values.add(filter.size());
        values.add((filter.page() - 1) * filter.size());
        var reports = sql.list(
                "SELECT * FROM feedback.report WHERE " + where.text()
                        + " ORDER BY settled_at IS NOT NULL, due_on NULLS LAST, received_at LIMIT ? OFFSET ?",
                ReportRows::report,
                values.toArray());
        int total = count(where.text(), where.values.toArray());
        return new Page(
                reports,
                total,
                ofAgency("settled_at IS NULL AND due_on < ?", filter, today),
                ofAgency("settled_at IS NULL AND due_on BETWEEN ? AND ?", filter, today, today.plusDays(SOON_DAYS)),
                ofAgency("status IN ('RECEIVED', 'RETURNED')", filter));
    }

    private static Where where(Filter filter, LocalDate today) {
        var where = new Where();
        where.and("agency_id = ?", filter.agencyId());
        where.and("status = ?", filter.status());
        where.and("category = ?", filter.category());
        where.and("ward_code = ?", filter.wardCode());
        where.and("settled_at IS NULL", filter.open());
        where.and("status IN ('RECEIVED', 'RETURNED')", filter.triage());
        where.and("settled_at IS NULL AND due_on < ?", filter.overdue() ? today : null);
        String words = filter.words();
        if (words != null && !words.isBlank()) {
            String pattern = "%" + VietnameseText.fold(words).replaceAll("[%_\\\\]", "") + "%";
            where.and("(folded LIKE ? OR lower(code) LIKE ?)", pattern);
            where.values.add(pattern);
        }
        return where;
    }

    private int ofAgency(String condition, Filter filter, Object... values) {
        if (filter.agencyId() == null) {
            return count(condition, values);
        }
        List<Object> all = new ArrayList<>(List.of(values));
        all.add(filter.agencyId());
        return count(condition + " AND agency_id = ?", all.toArray());
    }

    private int count(String condition, Object... values) {
        return sql.list("SELECT count(*)::int FROM feedback.report WHERE " + condition, row -> row.getInt(1), values)
                .getFirst();
    }
}
