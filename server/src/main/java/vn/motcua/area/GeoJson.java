package vn.motcua.area;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Reads polygons of the GeoJSON format (RFC 7946): longitude first, WGS84.
final class GeoJson {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private GeoJson() {}

    /// @throws IllegalArgumentException when this is no polygon, with a sentence that says why
    static Geometry polygons(@Nullable JsonNode geometry) {
        JsonNode type = geometry == null ? null : geometry.get("type");
        JsonNode coordinates = geometry == null ? null : geometry.get("coordinates");
        if (type == null || coordinates == null) {
            throw new IllegalArgumentException("it has no geometry");
        }
        return switch (type.getStringValue()) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" ->
                GEOMETRIES.createMultiPolygon(
                        list(coordinates).stream().map(GeoJson::polygon).toArray(Polygon[]::new));
            default -> throw new IllegalArgumentException("its geometry is a " + type.getStringValue());
        };
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> all = list(rings).stream().map(GeoJson::ring).toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a polygon has no ring");
        }
        return GEOMETRIES.createPolygon(
                all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode positions) {
        return GEOMETRIES.createLinearRing(
                list(positions).stream().map(GeoJson::position).toArray(Coordinate[]::new));
    }

    private static Coordinate position(JsonNode position) {
        if (!position.isArray() || position.size() < 2) {
            throw new IllegalArgumentException("a position is not a pair of numbers");
        }
        JsonNode lon = position.get(0);
        JsonNode lat = position.get(1);
        if (lon == null || lat == null || !lon.isNumber() || !lat.isNumber()) {
            throw new IllegalArgumentException("a position is not a pair of numbers");
        }
        var place = new GeoPoint(lat.getDoubleValue(), lon.getDoubleValue());
        return new Coordinate(place.lon(), place.lat());
    }

    private static List<JsonNode> list(JsonNode array) {
        if (!array.isArray()) {
            throw new IllegalArgumentException("its coordinates are not nested lists");
        }
        var nodes = new ArrayList<JsonNode>();
        array.values().forEach(nodes::add);
        return nodes;
    }
}
