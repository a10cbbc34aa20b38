package vn.motcua.feedback.application;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import vn.motcua.agency.Agencies;
import vn.motcua.agency.AgencyData;
import vn.motcua.agency.AgencyDirectory;
import vn.motcua.area.AdministrativeUnitCode;
import vn.motcua.area.AdministrativeUnits;
import vn.motcua.area.AreaData;
import vn.motcua.area.UnitLocation;
import vn.motcua.area.UnitNames;
import vn.motcua.feedback.domain.HandlingAgencies;
import vn.motcua.feedback.domain.Router;
import vn.motcua.feedback.domain.ScopeCheck;
import vn.motcua.nlp.model.ModelStore;
import vn.motcua.shared.config.MotcuaSettings;

/// Puts routing together, on the database of a running service or on the data that ships with the program.
@Factory
public final class RoutingFactory {
    @Singleton
    ScopeCheck scopeCheck() {
        return new WordRules();
    }

    /// Codes must not be guessed from earlier ones.
    @Singleton
    RandomGenerator random() {
        return new SecureRandom();
    }

    @Singleton
    HandlingAgencies handlingAgencies(Agencies agencies, AdministrativeUnits units, MotcuaSettings settings) {
        return new DirectoryAgencies(agencies::directory, units::data, settings.province());
    }

    @Singleton
    RoutingReport routing(AdministrativeUnits units, HandlingAgencies agencies) {
        return routing(new PlaceFinder(units::resolveName, units::locate), agencies);
    }

    /// Routing on the bundled data of a city, without a database.
    public static RoutingReport bundled(String city) {
        AreaData areas = AreaData.bundled(new AdministrativeUnitCode(city));
        var directory = new AgencyDirectory(AgencyData.bundled(areas));
        var names = new UnitNames(areas);
        return routing(
                new PlaceFinder(names::resolve, unused -> new UnitLocation.Outside()),
                new DirectoryAgencies(() -> directory, () -> areas, city));
    }

    private static RoutingReport routing(PlaceFinder places, HandlingAgencies agencies) {
        return new RoutingReport(
                new ReportReader(new WordRules(), ModelStore.ofClassPath()),
                places,
                new Router(DataRows.routingRules(), agencies, Router.Thresholds.DEFAULT));
    }
}
