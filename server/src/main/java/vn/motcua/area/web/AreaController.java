package vn.motcua.area.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.validation.Validated;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.AdministrativeUnit;
import vn.motcua.area.AdministrativeUnitCode;
import vn.motcua.area.AdministrativeUnits;
import vn.motcua.area.GeoPoint;
import vn.motcua.area.NameResolution;
import vn.motcua.area.UnitLocation;
import vn.motcua.mobileapi.v1.area.AreaDetail;
import vn.motcua.mobileapi.v1.area.AreaList;
import vn.motcua.mobileapi.v1.area.AreaLocation;
import vn.motcua.mobileapi.v1.area.AreaOperations;
import vn.motcua.mobileapi.v1.area.AreaResolution;
import vn.motcua.mobileapi.v1.area.AreaSummary;
import vn.motcua.mobileapi.v1.area.AreaType;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;

/// Units of today over HTTP.
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Validated
class AreaController implements AreaOperations {
    private final AdministrativeUnits units;

    AreaController(AdministrativeUnits units) {
        this.units = units;
    }

    @Override
    public AreaList list(@Nullable String query, @Nullable AreaType type) {
        List<AdministrativeUnit> found = query == null || query.isBlank() ? units.all() : units.search(query);
        List<AreaSummary> items = found.stream()
                .map(AreaViews::summary)
                .filter(a -> type == null || a.type() == type)
                .toList();
        return new AreaList(AreaViews.summary(units.served()), units.hasBoundaries(), items, items.size());
    }

    @Override
    public AreaDetail byCode(String code) {
        if (!AdministrativeUnitCode.isWellFormed(code)) {
            throw notFound(code);
        }
        var unitCode = new AdministrativeUnitCode(code);
        AdministrativeUnit unit = units.byCode(unitCode).orElseThrow(() -> notFound(code));
        return AreaViews.detail(unit, units.formerUnitsOf(unitCode));
    }

    private static DomainException notFound(String code) {
        return new DomainException(ErrorCode.AREA_NOT_FOUND, "No administrative unit has the code " + code);
    }

    @Override
    public AreaResolution resolve(String text) {
        return switch (units.resolveName(text)) {
            case NameResolution.Resolved found -> AreaViews.resolution(found);
            case NameResolution.Ambiguous found -> AreaViews.resolution(found);
            case NameResolution.Unknown nothing -> AreaViews.UNKNOWN;
        };
    }

    @Override
    public AreaLocation locate(double lat, double lon) {
        return switch (units.locate(new GeoPoint(lat, lon))) {
            case UnitLocation.Inside in ->
                new AreaLocation(AreaLocation.Certainty.INSIDE, AreaViews.summary(in.unit()), null);
            case UnitLocation.Near near ->
                new AreaLocation(AreaLocation.Certainty.NEAR, AreaViews.summary(near.unit()), (double)
                        Math.round(near.metres()));
            case UnitLocation.Guessed guess ->
                new AreaLocation(AreaLocation.Certainty.GUESSED, AreaViews.summary(guess.unit()), null);
            case UnitLocation.Outside nowhere -> new AreaLocation(AreaLocation.Certainty.OUTSIDE, null, null);
        };
    }
}
