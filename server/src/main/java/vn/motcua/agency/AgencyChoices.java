package vn.motcua.agency;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.identity.AgencyNames;

/// The agencies an officer's account can belong to, for the room of accounts, which stands below this one.
@Singleton
class AgencyChoices implements AgencyNames {
    private final Agencies agencies;

    AgencyChoices(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public Map<String, String> byId() {
        Map<String, String> names = new LinkedHashMap<>();
        agencies.all().stream()
                .sorted(Comparator.comparing(Agency::shortName))
                .forEach(agency -> names.put(agency.id().value(), agency.shortName()));
        return names;
    }
}
