package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The official record of an administrative procedure (thủ tục hành chính), as its source has it.
///
/// @param field lĩnh vực, as in "Hộ tịch"
/// @param levels every level known; empty when the source has none
/// @param audienceText who may apply in the record's own words, which may narrow the groups; absent where the source
/// has only groups
@Serdeable
public record Procedure(
        ProcedureCode code,
        String name,
        String field,
        List<Level> levels,
        List<Audience> audiences,
        Jurisdiction jurisdiction,
        Agencies agencies,
        OnlineLevel onlineLevel,
        List<SubmissionChannel> channels,
        List<RequiredDocument> documents,
        List<ProcedureStep> steps,
        List<String> conditions,
        List<String> results,
        List<LegalBasis> legalBases,
        List<String> keywords,
        String description,
        Publication publication,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        String audienceText) {
    /// Commas inside brackets belong to what the brackets say.
    private static final Pattern BETWEEN_AUDIENCES = Pattern.compile("[,;]\\s*(?![^()]*\\))");

    public Procedure {
        levels = levels.stream().distinct().sorted().toList();
        audiences = audiences.stream().distinct().sorted().toList();
        channels = List.copyOf(channels);
        documents = List.copyOf(documents);
        steps = List.copyOf(steps);
        conditions = List.copyOf(conditions);
        results = List.copyOf(results);
        legalBases = List.copyOf(legalBases);
        keywords = List.copyOf(keywords);
        audienceText = audienceText == null || audienceText.isBlank() ? null : audienceText;
    }

    /// Who may apply, in the record's own words; empty where it has only groups.
    public List<String> audienceWords() {
        return audienceText == null
                ? List.of()
                : BETWEEN_AUDIENCES
                        .splitAsStream(audienceText)
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    /// The same record in force elsewhere.
    public Procedure in(Jurisdiction other) {
        return with(levels, other, publication);
    }

    /// The same record with more levels known and the address of its own page.
    public Procedure enriched(List<Level> fuller, String portalUrl) {
        return with(
                fuller,
                jurisdiction,
                new Publication(
                        publication.decision(),
                        publication.publisher(),
                        publication.kind(),
                        publication.source(),
                        publication.asOf(),
                        portalUrl));
    }

    /// The same record drawn at another date.
    public Procedure asOf(LocalDate date) {
        return with(
                levels,
                jurisdiction,
                new Publication(
                        publication.decision(),
                        publication.publisher(),
                        publication.kind(),
                        publication.source(),
                        date,
                        publication.portalUrl()));
    }

    private Procedure with(List<Level> otherLevels, Jurisdiction otherJurisdiction, Publication otherPublication) {
        return new Procedure(
                code,
                name,
                field,
                otherLevels,
                audiences,
                otherJurisdiction,
                agencies,
                onlineLevel,
                channels,
                documents,
                steps,
                conditions,
                results,
                legalBases,
                keywords,
                description,
                otherPublication,
                audienceText);
    }
}
