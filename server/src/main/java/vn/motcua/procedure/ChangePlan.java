package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.procedure.CatalogueChange.Text;
import vn.motcua.procedure.ParsedRecord.Accepted;
import vn.motcua.procedure.Publication.Source;

/// Decides what an incoming record changes.
///
/// The national text rules the official layer; the portal fills in what the text lacks; the starter stands in until
/// either has come. Whose plain layer an editor touched, keeps it.
final class ChangePlan {
    private final Json json;
    private final Map<ProcedureCode, StoredRecord> stored;

    ChangePlan(Json json, Map<ProcedureCode, StoredRecord> stored) {
        this.json = json;
        this.stored = stored;
    }

    /// The change, or nothing when the record stands there already.
    Optional<CatalogueChange> of(Accepted record) {
        Procedure incoming = record.procedure();
        StoredRecord existing = stored.get(incoming.code());
        Source source = incoming.publication().source();
        Text<Procedure> text = new Text<>(incoming, hash(incoming), source.name());
        if (existing == null) {
            return Optional.of(new CatalogueChange(
                    incoming.code(),
                    text,
                    null,
                    fuller(incoming, List.of()),
                    address(incoming, ""),
                    asOf(incoming),
                    record.findings()));
        }
        if (source == Source.PORTAL_JSON && !existing.officialSource().equals(Source.PORTAL_JSON.name())) {
            return enrichment(record, existing);
        }
        if (existing.officialHash().equals(text.hash())
                && existing.officialSource().equals(text.source())) {
            return Optional.empty();
        }
        return Optional.of(new CatalogueChange(
                incoming.code(),
                text,
                null,
                fuller(incoming, existing.fullerLevels()),
                address(incoming, existing.portalUrl()),
                asOf(incoming),
                record.findings()));
    }

    /// What the portal knows better is remembered also while its own text rules: the national text may come later.
    private static List<Level> fuller(Procedure incoming, List<Level> before) {
        return isPortal(incoming) ? incoming.levels() : before;
    }

    private static String address(Procedure incoming, String before) {
        String url = incoming.publication().portalUrl();
        return isPortal(incoming) && !url.equals(Publication.PORTAL) ? url : before;
    }

    private static boolean isPortal(Procedure incoming) {
        return incoming.publication().source() == Source.PORTAL_JSON;
    }

    private static Optional<CatalogueChange> enrichment(Accepted record, StoredRecord existing) {
        Procedure incoming = record.procedure();
        String url = incoming.publication().portalUrl();
        boolean known = existing.fullerLevels().containsAll(incoming.levels())
                && (url.equals(Publication.PORTAL) || url.equals(existing.portalUrl()));
        if (known) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>(record.findings());
        findings.add(
                Finding.of(Finding.Reason.LEVELS_COMPLETED, incoming.levels().toString()));
        return Optional.of(new CatalogueChange(
                incoming.code(),
                null,
                null,
                java.util.stream.Stream.concat(existing.fullerLevels().stream(), incoming.levels().stream())
                        .distinct()
                        .toList(),
                url.equals(Publication.PORTAL) ? existing.portalUrl() : url,
                existing.asOf(),
                findings));
    }

    Optional<CatalogueChange> of(StarterEntry entry) {
        Procedure facts = entry.official();
        StoredRecord existing = stored.get(facts.code());
        Text<PlainLayer> plain = new Text<>(entry.plain(), Json.hash(json.write(entry.plain())), Source.STARTER.name());
        Text<Procedure> official = new Text<>(facts, hash(facts), Source.STARTER.name());
        String url = facts.publication().portalUrl().equals(Publication.PORTAL)
                ? ""
                : facts.publication().portalUrl();
        if (existing == null) {
            return Optional.of(
                    new CatalogueChange(facts.code(), official, plain, facts.levels(), url, asOf(facts), List.of()));
        }
        boolean newPlain = existing.plainHash() == null
                || Source.STARTER.name().equals(existing.plainSource())
                        && !plain.hash().equals(existing.plainHash());
        boolean newOfficial = existing.officialSource().equals(Source.STARTER.name())
                && !existing.officialHash().equals(official.hash());
        if (!newPlain && !newOfficial) {
            return Optional.empty();
        }
        return Optional.of(new CatalogueChange(
                facts.code(),
                newOfficial ? official : null,
                newPlain ? plain : null,
                existing.fullerLevels().isEmpty() ? facts.levels() : existing.fullerLevels(),
                existing.portalUrl().isEmpty() ? url : existing.portalUrl(),
                newOfficial ? asOf(facts) : existing.asOf(),
                List.of()));
    }

    private static LocalDate asOf(Procedure procedure) {
        return procedure.publication().asOf();
    }

    /// The same words of a later month are no change.
    private String hash(Procedure procedure) {
        return Json.hash(json.write(procedure.asOf(LocalDate.EPOCH)));
    }
}
