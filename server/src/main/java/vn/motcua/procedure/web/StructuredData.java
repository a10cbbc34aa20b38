package vn.motcua.procedure.web;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Publication;
import vn.motcua.shared.config.MotcuaSettings;

/// Describes a procedure to search engines as a schema.org `GovernmentService`.
@Singleton
class StructuredData {
    private final ObjectMapper mapper;
    private final MotcuaSettings settings;

    StructuredData(ObjectMapper mapper, MotcuaSettings settings) {
        this.mapper = mapper;
        this.settings = settings;
    }

    /// JSON that may stand inside a script element: no `<` of a record can end the element.
    String of(CatalogueEntry entry) {
        Procedure record = entry.official();
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("@context", "https://schema.org");
        service.put("@type", "GovernmentService");
        service.put("identifier", record.code().value());
        service.put("name", entry.title());
        service.put("alternateName", entry.nameEn().isEmpty() ? record.name() : List.of(record.name(), entry.nameEn()));
        service.put("serviceType", record.field());
        service.put("inLanguage", "vi");
        service.put("url", settings.publicUrl() + "/thu-tuc/" + record.code());
        service.put("sameAs", record.publication().portalUrl());
        if (!record.agencies().main().isEmpty()) {
            service.put(
                    "serviceOperator",
                    Map.of(
                            "@type",
                            "GovernmentOrganization",
                            "name",
                            record.agencies().main()));
        }
        service.put("availableChannel", channels(entry));
        try {
            return mapper.writeValueAsString(service).replace("<", "\\u003c");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Map<String, Object>> channels(CatalogueEntry entry) {
        return entry.channels().stream()
                .map(channel -> {
                    Map<String, Object> described = new LinkedHashMap<>();
                    described.put("@type", "ServiceChannel");
                    described.put("name", channel.channel().name());
                    if (channel.channel() == Channel.ONLINE) {
                        described.put("serviceUrl", Publication.PORTAL);
                    }
                    return described;
                })
                .toList();
    }
}
