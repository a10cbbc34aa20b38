package vn.motcua.procedure.web;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.shared.config.MotcuaSettings;

/// A procedure as search engines read it (schema.org GovernmentService).
@Singleton
class StructuredData {
    private final ObjectMapper mapper;
    private final MotcuaSettings settings;

    StructuredData(ObjectMapper mapper, MotcuaSettings settings) {
        this.mapper = mapper;
        this.settings = settings;
    }

    /// JSON that may stand in a script element: nothing in it can close the element.
    String of(CatalogueEntry entry) {
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("@context", "https://schema.org");
        service.put("@type", "GovernmentService");
        service.put("name", entry.title());
        service.put("alternateName", entry.official().name());
        service.put("identifier", entry.code().value());
        service.put("serviceType", entry.official().field());
        service.put("url", settings.publicUrl() + "/thu-tuc/" + entry.code());
        service.put("sameAs", entry.official().publication().portalUrl());
        if (!entry.official().agencies().main().isEmpty()) {
            service.put(
                    "serviceOperator",
                    Map.of(
                            "@type",
                            "GovernmentOrganization",
                            "name",
                            entry.official().agencies().main()));
        }
        try {
            return mapper.writeValueAsString(service)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
