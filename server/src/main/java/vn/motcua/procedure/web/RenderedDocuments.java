package vn.motcua.procedure.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.ProcedureCatalogue;

/// Documents for programs, written once for each state of the catalogue and then handed out as they are. They say the
/// same in every language. When the catalogue turns to another state, on whichever node, all of them are dropped.
@Singleton
final class RenderedDocuments {
    /// The largest record gives 700 kB, the usual one 20 kB.
    private static final long MOST_BYTES = 24L << 20;

    private final ProcedureCatalogue catalogue;
    private final ObjectMapper mapper;
    private volatile Kept kept;

    RenderedDocuments(ProcedureCatalogue catalogue, ObjectMapper mapper) {
        this.catalogue = catalogue;
        this.mapper = mapper;
        this.kept = Kept.in(new Object());
    }

    private record Kept(Object state, Cache<Object, Rendered> documents) {
        static Kept in(Object state) {
            return new Kept(
                    state,
                    Caffeine.newBuilder()
                            .maximumWeight(MOST_BYTES)
                            .weigher((Object key, Rendered document) -> document.bytes().length + 200)
                            .build());
        }
    }

    /// @param key what tells the document from others
    /// @param document called when this state of it has not been written yet
    @SuppressWarnings("unchecked") // what goes out is the document, already written
    <T> HttpResponse<T> document(Object key, @Nullable String ifNoneMatch, Supplier<T> document) {
        Cache<Object, Rendered> documents = current().documents();
        Rendered rendered = documents.getIfPresent(key);
        if (rendered == null) {
            rendered = written(document.get());
            documents.put(key, rendered);
        }
        return (HttpResponse<T>) rendered.answer(ifNoneMatch, MediaType.APPLICATION_JSON_TYPE);
    }

    /// Asked for before anything is rendered: what was written while the catalogue turned is then newer than its state
    /// says, and goes with it.
    private Kept current() {
        Kept current = kept;
        Object state = catalogue.state();
        if (current.state() != state) {
            current = Kept.in(state);
            kept = current;
        }
        return current;
    }

    private Rendered written(Object document) {
        try {
            return Rendered.of(mapper.writeValueAsBytes(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
