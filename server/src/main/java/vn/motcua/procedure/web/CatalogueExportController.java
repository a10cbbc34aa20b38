package vn.motcua.procedure.web;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import vn.motcua.mobileapi.v1.procedure.CatalogueExportOperations;
import vn.motcua.mobileapi.v1.procedure.ExportedProcedure;
import vn.motcua.procedure.CatalogueExport;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.config.MotcuaSettings;
import vn.motcua.shared.limits.RateLimit;
import vn.motcua.shared.limits.RateLimits;

/// The catalogue as open data, written while it is read: its size does not matter to the memory.
@Tag(name = "procedures")
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class CatalogueExportController implements CatalogueExportOperations {
    private final CatalogueExport export;
    private final ProcedureCatalogue catalogue;
    private final ObjectMapper mapper;
    private final MotcuaSettings settings;
    private final RateLimits limits;

    CatalogueExportController(
            CatalogueExport export,
            ProcedureCatalogue catalogue,
            ObjectMapper mapper,
            MotcuaSettings settings,
            RateLimits limits) {
        this.export = export;
        this.catalogue = catalogue;
        this.mapper = mapper;
        this.settings = settings;
        this.limits = limits;
    }

    @Override
    public HttpResponse<?> json(@Nullable String ifNoneMatch) {
        return answer("json", MediaType.APPLICATION_JSON, ifNoneMatch, this::writeJson);
    }

    @Override
    public HttpResponse<?> csv(boolean bom, @Nullable String ifNoneMatch) {
        return answer("csv", "text/csv; charset=utf-8", ifNoneMatch, writer -> writeCsv(writer, bom));
    }

    private HttpResponse<?> answer(String format, String type, @Nullable String ifNoneMatch, Writable body) {
        String tag = "\"catalogue-" + catalogue.version() + "-" + format + "\"";
        if (ProcedureController.matches(ifNoneMatch, tag)) {
            return tagged(HttpResponse.notModified(), tag);
        }
        HttpRequest<?> request =
                ServerRequestContext.currentRequest().orElseThrow(() -> new IllegalStateException("no request"));
        limits.use(RateLimit.CATALOGUE_EXPORT, request);
        return tagged(HttpResponse.ok(body).contentType(MediaType.of(type)), tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"thu-tuc-hanh-chinh." + format + "\"");
    }

    private static <T> MutableHttpResponse<T> tagged(MutableHttpResponse<T> response, String tag) {
        return response.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private void writeJson(Writer writer) throws IOException {
        writer.write("{\"source\":\"" + settings.publicUrl() + "\",\"province\":\"" + settings.province()
                + "\",\"catalogueVersion\":" + catalogue.version() + ",\"procedures\":[");
        boolean[] first = {true};
        export.each(exported -> {
            try {
                writer.write(first[0] ? "\n" : ",\n");
                first[0] = false;
                writer.write(mapper.writeValueAsString(exported(exported)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.write("\n]}\n");
    }

    private ExportedProcedure exported(CatalogueExport.Exported exported) {
        return new ExportedProcedure(
                ProcedureMapping.detail(exported.entry(), catalogue::item, exported.repeal()),
                exported.state().name(),
                exported.changedAt(),
                exported.versions().stream()
                        .map(version -> new ExportedProcedure.Version(
                                version.layer(),
                                version.number(),
                                version.source(),
                                version.decision(),
                                version.asOf(),
                                version.recordedAt()))
                        .toList());
    }

    private void writeCsv(Writer writer, boolean bom) throws IOException {
        if (bom) {
            writer.write('\uFEFF');
        }
        CatalogueCsv.header(writer);
        export.each(exported -> CatalogueCsv.line(writer, exported, settings.publicUrl()));
    }
}
