package vn.motcua.area;

/// The kinds of unit there are since 1 July 2025: a province or city, and directly below it the commune level.
public enum AdministrativeUnitType {
    /// Tỉnh.
    PROVINCE,
    /// Thành phố trực thuộc trung ương.
    CITY,
    /// Phường.
    WARD,
    /// Xã.
    COMMUNE,
    /// Đặc khu.
    SPECIAL_ZONE;

    /// Whether people deal with this unit as their commune (cấp xã).
    public boolean isCommuneLevel() {
        return this == WARD || this == COMMUNE || this == SPECIAL_ZONE;
    }
}
