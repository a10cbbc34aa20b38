package vn.motcua.area.web;

import java.util.List;
import vn.motcua.area.AdministrativeUnit;
import vn.motcua.area.AdministrativeUnitCode;
import vn.motcua.area.BoundingBox;
import vn.motcua.area.FormerUnit;
import vn.motcua.area.GeoPoint;
import vn.motcua.area.NameResolution;
import vn.motcua.mobileapi.v1.area.AreaDetail;
import vn.motcua.mobileapi.v1.area.AreaResolution;
import vn.motcua.mobileapi.v1.area.AreaResolution.Basis;
import vn.motcua.mobileapi.v1.area.AreaResolution.Confidence;
import vn.motcua.mobileapi.v1.area.AreaResolution.Outcome;
import vn.motcua.mobileapi.v1.area.AreaSummary;
import vn.motcua.mobileapi.v1.area.AreaType;

/// Units as clients see them.
final class AreaViews {
    static final AreaResolution UNKNOWN =
            new AreaResolution(Outcome.UNKNOWN, "", Basis.NONE, Confidence.NONE, List.of(), List.of());

    private AreaViews() {}

    static AreaSummary summary(AdministrativeUnit unit) {
        GeoPoint point = unit.point();
        return new AreaSummary(
                unit.code().value(),
                unit.name(),
                unit.fullName(),
                unit.fullNameEn(),
                AreaType.valueOf(unit.type().name()),
                unit.path(),
                point == null ? null : point.lat(),
                point == null ? null : point.lon());
    }

    static AreaDetail detail(AdministrativeUnit unit, List<FormerUnit> former) {
        AdministrativeUnitCode parent = unit.parent();
        BoundingBox box = unit.box();
        return new AreaDetail(
                summary(unit),
                parent == null ? null : parent.value(),
                box == null ? null : List.of(box.west(), box.south(), box.east(), box.north()),
                former.stream().map(AreaViews::former).toList());
    }

    private static AreaDetail.Former former(FormerUnit unit) {
        return new AreaDetail.Former(
                unit.name(),
                unit.type().name(),
                unit.formerDistrict(),
                unit.formerProvince(),
                unit.whole(),
                unit.until());
    }

    static AreaResolution resolution(NameResolution.Resolved found) {
        return new AreaResolution(
                Outcome.RESOLVED,
                found.matched(),
                Basis.valueOf(found.basis().name()),
                Confidence.valueOf(found.confidence().name()),
                List.of(summary(found.unit())),
                found.alternatives().stream().map(AreaViews::summary).toList());
    }

    static AreaResolution resolution(NameResolution.Ambiguous found) {
        return new AreaResolution(
                Outcome.AMBIGUOUS,
                found.matched(),
                Basis.valueOf(found.basis().name()),
                Confidence.NONE,
                found.candidates().stream().map(AreaViews::summary).toList(),
                List.of());
    }
}
