package vn.motcua.area;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.operation.distance.DistanceOp;

/// The map of units (địa giới): finds the unit around a place, from boundaries when there are some, else from middles.
final class Boundaries {
    /// Bridges and quays lie up to this far outside the boundary drawn along the water.
    private static final double NEAR_METRES = 400;
    private static final double DEGREES_AROUND = 0.01;

    private final GeometryFactory geometries = new GeometryFactory();
    private final List<AdministrativeUnit> units;
    private final STRtree index = new STRtree();
    private final boolean empty;

    /// @param wkb boundaries by unit, none when nothing was imported
    Boundaries(List<AdministrativeUnit> units, Map<AdministrativeUnitCode, byte[]> wkb) {
        this.units = units;
        Map<AdministrativeUnitCode, AdministrativeUnit> byCode =
                units.stream().collect(Collectors.toMap(AdministrativeUnit::code, u -> u));
        wkb.forEach((code, bytes) -> {
            AdministrativeUnit unit = byCode.get(code);
            if (unit != null) {
                Geometry geometry = read(bytes);
                index.insert(
                        geometry.getEnvelopeInternal(), new Territory(unit, PreparedGeometryFactory.prepare(geometry)));
            }
        });
        index.build();
        empty = index.isEmpty();
    }

    private record Territory(AdministrativeUnit unit, PreparedGeometry shape) {}

    private record Distance(AdministrativeUnit unit, double metres) {}

    boolean areImported() {
        return !empty;
    }

    UnitLocation locate(GeoPoint place) {
        if (empty) {
            return guess(place);
        }
        Point point = geometries.createPoint(new Coordinate(place.lon(), place.lat()));
        return territories(point.getEnvelopeInternal())
                .filter(t -> t.shape().covers(point))
                .findFirst()
                .<UnitLocation>map(t -> new UnitLocation.Inside(t.unit()))
                .orElseGet(() -> near(place, point));
    }

    private UnitLocation near(GeoPoint place, Point point) {
        Envelope around = new Envelope(point.getCoordinate());
        around.expandBy(DEGREES_AROUND);
        return territories(around)
                .map(t -> new Distance(t.unit(), metres(place, point, t)))
                .filter(d -> d.metres() <= NEAR_METRES)
                .min(Comparator.comparingDouble(Distance::metres))
                .<UnitLocation>map(d -> new UnitLocation.Near(d.unit(), d.metres()))
                .orElseGet(UnitLocation.Outside::new);
    }

    private static double metres(GeoPoint place, Point point, Territory territory) {
        Coordinate nearest = DistanceOp.nearestPoints(territory.shape().getGeometry(), point)[0];
        return place.metresTo(new GeoPoint(nearest.y, nearest.x));
    }

    @SuppressWarnings("unchecked") // the index holds nothing else
    private Stream<Territory> territories(Envelope envelope) {
        return ((List<Territory>) index.query(envelope)).stream();
    }

    /// The middle that is nearest, measured in sizes of the unit, among the units whose box holds the place.
    private UnitLocation guess(GeoPoint place) {
        return units.stream()
                .filter(u -> u.box() != null && u.box().contains(place))
                .min(Comparator.comparingDouble(u -> distanceInSizes(u, place)))
                .<UnitLocation>map(UnitLocation.Guessed::new)
                .orElseGet(UnitLocation.Outside::new);
    }

    private static double distanceInSizes(AdministrativeUnit unit, GeoPoint place) {
        BoundingBox box = unit.box();
        GeoPoint middle = unit.point();
        if (box == null || middle == null) {
            return Double.MAX_VALUE;
        }
        double size = new GeoPoint(box.south(), box.west()).metresTo(new GeoPoint(box.north(), box.east()));
        return middle.metresTo(place) / Math.max(1, size);
    }

    private static Geometry read(byte[] wkb) {
        try {
            return new WKBReader().read(wkb);
        } catch (ParseException e) {
            throw new IllegalStateException("A stored boundary cannot be read", e);
        }
    }
}
