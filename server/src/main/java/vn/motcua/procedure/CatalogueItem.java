package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A procedure as it stands in lists and in the search index; small, so that every node keeps all of them in memory.
///
/// @param title in people's words where there are some
/// @param province code of the province whose local record it is; empty for national ones
/// @param searchWords further words to find it by
/// @param nameEn its name in English; absent when nobody gave one
@Serdeable
public record CatalogueItem(
        ProcedureCode code,
        String title,
        String officialName,
        List<String> aliases,
        String field,
        List<Level> levels,
        String agency,
        OnlineLevel onlineLevel,
        List<Audience> audiences,
        List<LifeEvent> lifeEvents,
        String province,
        boolean curated,
        String searchWords,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        String nameEn) {
    private static final int SEARCH_WORDS = 1200;

    public static CatalogueItem of(CatalogueEntry entry) {
        Procedure official = entry.official();
        return new CatalogueItem(
                official.code(),
                entry.title(),
                official.name(),
                entry.aliases(),
                official.field(),
                official.levels(),
                official.agencies().main(),
                official.onlineLevel(),
                official.audiences(),
                entry.lifeEvents(),
                official.jurisdiction() instanceof Jurisdiction.Local local ? local.provinceCode() : "",
                entry.curated(),
                searchWords(entry),
                entry.nameEn().isEmpty() ? null : entry.nameEn());
    }

    /// Its name in English; empty when nobody gave one.
    public String english() {
        return nameEn == null ? "" : nameEn;
    }

    /// Results and the names of papers, the shortest first: long entries are explanations.
    private static String searchWords(CatalogueEntry entry) {
        var words = new StringBuilder();
        words.append(String.join(". ", entry.official().keywords())).append(". ");
        words.append(String.join(". ", entry.official().results())).append(". ");
        entry.documents().stream()
                .filter(document -> document.kind() != RequiredDocument.Kind.NOTE)
                .map(RequiredDocument::name)
                .filter(name -> name.length() < 160)
                .takeWhile(name -> words.length() < SEARCH_WORDS)
                .forEach(name -> words.append(name).append(". "));
        return words.length() > SEARCH_WORDS ? words.substring(0, SEARCH_WORDS) : words.toString();
    }
}
