package vn.motcua.area;

/// A place on the map (toạ độ) in WGS84 degrees.
public record GeoPoint(double lat, double lon) {
    private static final double EARTH_RADIUS_METRES = 6_371_000;

    public GeoPoint {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("Not a place on the earth: " + lat + ", " + lon);
        }
    }

    /// Great-circle distance in metres.
    public double metresTo(GeoPoint other) {
        double fromLat = Math.toRadians(lat);
        double toLat = Math.toRadians(other.lat);
        double byLat = Math.sin((toLat - fromLat) / 2);
        double byLon = Math.sin(Math.toRadians(other.lon - lon) / 2);
        double a = byLat * byLat + Math.cos(fromLat) * Math.cos(toLat) * byLon * byLon;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(Math.min(1, a)));
    }
}
