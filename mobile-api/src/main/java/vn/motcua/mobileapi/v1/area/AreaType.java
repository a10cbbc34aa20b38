package vn.motcua.mobileapi.v1.area;

/// Kind of unit since 1 July 2025: tỉnh, thành phố, phường, xã, đặc khu.
public enum AreaType {
    PROVINCE,
    CITY,
    WARD,
    COMMUNE,
    SPECIAL_ZONE
}
