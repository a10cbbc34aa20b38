package vn.motcua.procedure.checklist;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.procedure.checklist.ChecklistVersion.Source;
import vn.motcua.procedure.checklist.ChecklistVersion.State;

/// Puts the tables that ship with the program into the database. Where an editor made a table, a new one of a release
// is
/// only offered.
@Singleton
@Requires(property = "motcua.serving", value = "true")
class ChecklistSeeding {
    private static final Logger LOG = LoggerFactory.getLogger(ChecklistSeeding.class);

    private final ChecklistQueries queries;
    private final ObjectMapper mapper;
    private final Clock clock;

    ChecklistSeeding(ChecklistQueries queries, ObjectMapper mapper, Clock clock) {
        this.queries = queries;
        this.mapper = mapper;
        this.clock = clock;
    }

    @EventListener
    void start(StartupEvent event) {
        seed(StarterTables.files());
    }

    /// @return how many tables were published or offered
    int seed(Map<String, byte[]> files) {
        return queries.inTransaction(() -> {
            queries.lock();
            int changed = (int)
                    files.entrySet().stream().filter(file -> seed(parse(file))).count();
            if (changed > 0) {
                queries.announce(clock.instant());
                LOG.info("Personal checklists: {} of {} tables added or offered", changed, files.size());
            }
            return changed;
        });
    }

    private boolean seed(ChecklistTable table) {
        List<ChecklistVersion> history = queries.history(table.code());
        Optional<ChecklistVersion> shipped =
                history.stream().filter(each -> each.source() == Source.STARTER).findFirst();
        if (shipped.isPresent() && shipped.get().table().equals(table)) {
            return false;
        }
        boolean edited = history.stream().anyMatch(each -> each.source() == Source.EDITOR);
        queries.add(table, edited ? State.OFFERED : State.PUBLISHED, Source.STARTER, "", clock.instant());
        return true;
    }

    private ChecklistTable parse(Map.Entry<String, byte[]> file) {
        try {
            return StarterTables.parse(file.getValue(), mapper);
        } catch (IOException e) {
            throw new UncheckedIOException("starter checklists, " + file.getKey(), e);
        }
    }
}
