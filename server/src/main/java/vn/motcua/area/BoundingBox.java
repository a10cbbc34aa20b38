package vn.motcua.area;

/// The smallest upright rectangle around a unit, in WGS84 degrees.
public record BoundingBox(double west, double south, double east, double north) {
    public BoundingBox {
        if (!(west <= east && south <= north)) {
            throw new IllegalArgumentException("Empty box: " + west + ", " + south + ", " + east + ", " + north);
        }
    }

    public boolean contains(GeoPoint point) {
        return point.lon() >= west && point.lon() <= east && point.lat() >= south && point.lat() <= north;
    }
}
