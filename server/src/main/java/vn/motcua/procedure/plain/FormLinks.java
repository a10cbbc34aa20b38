package vn.motcua.procedure.plain;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.procedure.ProcedureCode;

/// Addresses of forms and samples in the published plain layers (mẫu đơn, hồ sơ mẫu): how many procedures show one, and
/// which no longer answer.
@Singleton
public class FormLinks {
    private static final Logger LOG = LoggerFactory.getLogger(FormLinks.class);
    private static final Duration POLITE = Duration.ofSeconds(1);
    private static final String SHOWN = """
            SELECT record.code, record.item->>'title' AS title, document->>'name' AS paper, document->>'formUrl' AS url
            FROM procedure.record
            JOIN procedure.layer_version plain ON plain.id = record.plain_id
            CROSS JOIN LATERAL jsonb_array_elements(plain.content->'documents') document
            WHERE coalesce(document->>'formUrl', '') <> ''
            """;

    private final EditQueries queries;
    private final LinkChecker checker;
    private final Clock clock;

    FormLinks(EditQueries queries, LinkChecker checker, Clock clock) {
        this.queries = queries;
        this.checker = checker;
        this.clock = clock;
    }

    /// How many procedures lead people to a form.
    ///
    /// @param procedures with a plain layer
    /// @param named those that name a form
    /// @param shown those with a link to a form, or to the procedure's own page where its forms are
    public record Coverage(int procedures, int named, int shown) {
        /// In per cent of the procedures.
        public int share() {
            return procedures == 0 ? 0 : Math.round(100f * shown / procedures);
        }
    }

    /// A link that does not work.
    public record Broken(
            ProcedureCode code, String title, String paper, String url, String outcome, String detail, Instant since) {}

    public Coverage coverage() {
        return queries.list(
                        """
                        SELECT count(*) AS procedures,
                               count(*) FILTER (WHERE forms.named) AS named,
                               count(*) FILTER (WHERE forms.linked OR forms.named AND own.page LIKE 'https://%/%/%')
                                   AS shown
                        FROM procedure.record
                        JOIN procedure.layer_version plain ON plain.id = record.plain_id
                        JOIN procedure.layer_version official ON official.id = record.official_id
                        CROSS JOIN LATERAL (
                            SELECT coalesce(bool_or(coalesce(document->>'formUrl', '') <> ''), false) AS linked,
                                   coalesce(bool_or(document->>'kind' = 'FORM' OR document->>'form' <> ''), false) AS named
                            FROM jsonb_array_elements(plain.content->'documents') document) forms
                        CROSS JOIN LATERAL (
                            SELECT CASE WHEN record.portal_url <> '' THEN record.portal_url
                                        ELSE official.content->'publication'->>'portalUrl' END AS page) own
                        """, row -> new Coverage(row.getInt("procedures"), row.getInt("named"), row.getInt("shown")))
                .getFirst();
    }

    /// Broken links that citizens see, the longest broken first.
    public List<Broken> broken() {
        return queries.list(
                "SELECT shown.*, outcome, detail, broken_since FROM (" + SHOWN
                        + ") shown JOIN procedure.form_link ON form_link.url = shown.url"
                        + " WHERE broken_since IS NOT NULL ORDER BY broken_since, code",
                row -> new Broken(
                        new ProcedureCode(row.getString("code")),
                        row.getString("title"),
                        row.getString("paper"),
                        row.getString("url"),
                        row.getString("outcome"),
                        row.getString("detail"),
                        EditQueries.instant(row, "broken_since")));
    }

    /// When the links were last looked at; absent before the first time.
    public @Nullable Instant checkedAt() {
        return queries.list("SELECT max(checked_at) AS at FROM procedure.form_link", row -> timeOrNever(row)).stream()
                .filter(at -> at.isAfter(Instant.EPOCH))
                .findFirst()
                .orElse(null);
    }

    private static Instant timeOrNever(java.sql.ResultSet row) throws SQLException {
        return row.getString("at") == null ? Instant.EPOCH : EditQueries.instant(row, "at");
    }

    /// Looks at every link once, slowly; remembers since when one is broken.
    public int checkAll() throws InterruptedException {
        List<String> urls = queries.list(
                "SELECT DISTINCT url FROM (" + SHOWN + ") shown ORDER BY url", row -> row.getString("url"));
        int broken = 0;
        for (String url : urls) {
            LinkChecker.Found found = checker.check(url);
            remember(url, found);
            broken += found.outcome() == LinkChecker.Outcome.WORKS ? 0 : 1;
            Thread.sleep(POLITE);
        }
        LOG.info("Looked at {} links to forms, {} broken", urls.size(), broken);
        return broken;
    }

    private void remember(String url, LinkChecker.Found found) {
        boolean works = found.outcome() == LinkChecker.Outcome.WORKS;
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        queries.update("""
                INSERT INTO procedure.form_link (url, outcome, detail, checked_at, broken_since) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (url) DO UPDATE
                SET outcome = excluded.outcome, detail = excluded.detail, checked_at = excluded.checked_at,
                    broken_since = CASE WHEN excluded.broken_since IS NULL THEN NULL
                                        ELSE coalesce(form_link.broken_since, excluded.broken_since) END
                """, url, found.outcome().name(), found.detail(), now, works ? null : now);
    }
}
