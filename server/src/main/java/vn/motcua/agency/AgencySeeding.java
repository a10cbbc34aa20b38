package vn.motcua.agency;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.area.AdministrativeUnits;
import vn.motcua.area.AreaData;

/// Brings the agencies that ship with the program into the database, at the first start and when an upgrade changed
/// them or the units they belong to.
@Singleton
class AgencySeeding implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(AgencySeeding.class);

    private final AgencyQueries queries;
    private final AdministrativeUnits units;

    AgencySeeding(AgencyQueries queries, AdministrativeUnits units) {
        this.queries = queries;
        this.units = units;
    }

    @PostConstruct
    void seed() {
        AreaData area = units.data();
        AgencyData data = AgencyData.bundled(area);
        if (queries.applyShipped("shipped:" + area.served().code(), data, fingerprint(data))) {
            LOG.info(
                    "Wrote {} agencies of {}",
                    data.agencies().size(),
                    area.served().fullName());
        }
    }

    private static String fingerprint(AgencyData data) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Agency agency : data.agencies()) {
                String sorted = agency.covers().stream().sorted().toList()
                        + agency.responsibilities().stream().sorted().toList().toString();
                String rest = String.join(
                        "|",
                        agency.id().value(),
                        String.valueOf(agency.parent()),
                        agency.name(),
                        agency.shortName(),
                        agency.nameEn(),
                        agency.kind().name(),
                        agency.unit().value(),
                        agency.aliases().toString(),
                        agency.address(),
                        agency.phone(),
                        agency.openingHours().text(),
                        agency.note());
                digest.update((sorted + rest).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            digest.update(data.responsibilities().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        // Being a listener is enough: the context makes this bean when it starts.
    }
}
