package vn.motcua.procedure.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.mobileapi.v1.procedure.ProcedureDetail;
import vn.motcua.mobileapi.v1.procedure.ProcedureOperations;
import vn.motcua.mobileapi.v1.procedure.ProcedurePage;
import vn.motcua.mobileapi.v1.procedure.ProcedureSuggestions;
import vn.motcua.procedure.Audience;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.CataloguePage;
import vn.motcua.procedure.CatalogueQuery;
import vn.motcua.procedure.Level;
import vn.motcua.procedure.LifeEvent;
import vn.motcua.procedure.OnlineLevel;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.shared.error.DomainException;

/// The catalogue for programs.
@Tag(name = "procedures")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class ProcedureController implements ProcedureOperations {
    /// Of lists without words, which all clients ask for alike.
    private static final int FIRST_PAGES = 3;

    private final ProcedureCatalogue catalogue;
    private final RenderedDocuments rendered;

    ProcedureController(ProcedureCatalogue catalogue, RenderedDocuments rendered) {
        this.catalogue = catalogue;
        this.rendered = rendered;
    }

    @Override
    public HttpResponse<ProcedurePage> search(
            @Nullable String query,
            @Nullable String field,
            @Nullable String level,
            @Nullable String onlineLevel,
            @Nullable String audience,
            @Nullable String lifeEvent,
            int page,
            int size,
            @Nullable String ifNoneMatch) {
        var wanted = new CatalogueQuery(
                Objects.requireNonNullElse(query, ""),
                false,
                Objects.requireNonNullElse(field, ""),
                value(Level.class, level),
                value(OnlineLevel.class, onlineLevel),
                value(Audience.class, audience),
                value(LifeEvent.class, lifeEvent),
                page,
                size);
        if (wanted.text().isBlank() && page < FIRST_PAGES) {
            return rendered.document(wanted, ifNoneMatch, () -> found(wanted));
        }
        String tag = "\"" + catalogue.version() + "-" + Integer.toHexString(wanted.hashCode()) + "\"";
        return matches(ifNoneMatch, tag) ? notModified(tag) : tagged(HttpResponse.ok(found(wanted)), tag);
    }

    private ProcedurePage found(CatalogueQuery wanted) {
        CataloguePage found = catalogue.search(wanted);
        return new ProcedurePage(
                found.items().stream().map(ProcedureMapping::summary).toList(), found.total(), found.facets());
    }

    @Override
    public ProcedureSuggestions suggestions(String query, int size) {
        return new ProcedureSuggestions(catalogue.suggestions(query, size).stream()
                .map(ProcedureMapping::summary)
                .toList());
    }

    @Override
    public HttpResponse<ProcedureDetail> byCode(String code, @Nullable String ifNoneMatch) {
        ProcedureCode known = ProcedureCode.parse(code).orElseThrow(() -> unknown(code));
        return rendered.document(known, ifNoneMatch, () -> detail(known));
    }

    private ProcedureDetail detail(ProcedureCode code) {
        CatalogueEntry entry = catalogue.byCode(code).orElseThrow(() -> catalogue.absent(code.value()));
        return ProcedureMapping.detail(
                entry, catalogue::item, catalogue.ends(code).orElse(null));
    }

    static DomainException unknown(String code) {
        return new DomainException(ErrorCode.PROCEDURE_NOT_FOUND, "no procedure " + code + " is served here");
    }

    /// Names that are none of the type's were refused before.
    private static <E extends Enum<E>> Optional<E> value(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    static boolean matches(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }

    private static <T> HttpResponse<T> notModified(String tag) {
        return tagged(HttpResponse.notModified(), tag);
    }

    /// Caches may keep the answer but ask again before using it: a corrected fee must not live on in them.
    private static <T> HttpResponse<T> tagged(MutableHttpResponse<T> response, String tag) {
        return response.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
