package vn.motcua.procedure.guide;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.motcua.procedure.LifeEvent;

/// The guides that ship with the program.
@Singleton
public final class LifeEventGuides {
    private static final String FILE = "/catalogue/life-events.json";

    private final List<LifeEventGuide> guides;

    LifeEventGuides(ObjectMapper mapper) {
        this.guides = read(mapper);
    }

    private static List<LifeEventGuide> read(ObjectMapper mapper) {
        try (InputStream file = LifeEventGuides.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the guides through events of life are missing");
            }
            return List.copyOf(mapper.readValue(file, Argument.listOf(LifeEventGuide.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<LifeEventGuide> all() {
        return guides;
    }

    public List<LifeEventGuide> of(LifeEvent event) {
        return guides.stream().filter(guide -> guide.event() == event).toList();
    }

    public Optional<LifeEventGuide> bySlug(String slug) {
        return guides.stream().filter(guide -> guide.slug().equals(slug)).findFirst();
    }
}
