package vn.motcua.area;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.shared.config.MotcuaSettings;

/// Brings the units that ship with the program into the database, at the first start and when an upgrade changed them.
@Singleton
class AreaSeeding implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(AreaSeeding.class);

    private final AreaQueries queries;
    private final AdministrativeUnitCode served;

    AreaSeeding(AreaQueries queries, MotcuaSettings settings) {
        this.queries = queries;
        this.served = new AdministrativeUnitCode(settings.province());
    }

    /// Runs when the first bean that reads units is made, so that none can see empty tables.
    @PostConstruct
    void seed() {
        AreaData data = AreaData.bundled(served);
        if (queries.applyShipped(data, AreaFiles.fingerprint(served))) {
            LOG.info(
                    "Wrote {} administrative units of {}",
                    data.units().size(),
                    data.served().fullName());
        }
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        // Being a listener is enough: the context makes this bean when it starts.
    }
}
