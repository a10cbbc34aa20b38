package vn.motcua.area;

import org.jspecify.annotations.Nullable;

/// A piece of territory of today (đơn vị hành chính) with its official code and names.
///
/// @param name the bare name, such as "Hải Châu"
/// @param fullName the name with its kind, such as "Phường Hải Châu"
/// @param path the name as part of an address, without diacritics
/// @param parent the city or province of a commune-level unit
/// @param formerDistrict the district that lay here until 30 June 2025, empty when unknown
/// @param point a place well inside the unit, not its centre of mass
public record AdministrativeUnit(
        AdministrativeUnitCode code,
        String name,
        String fullName,
        AdministrativeUnitType type,
        String nameEn,
        String fullNameEn,
        String path,
        @Nullable AdministrativeUnitCode parent,
        String formerDistrict,
        String formerProvince,
        @Nullable GeoPoint point,
        @Nullable BoundingBox box) {

    /// The full name inside a sentence: "phường Hải Châu".
    public String nameInSentence() {
        return Character.toLowerCase(fullName.charAt(0)) + fullName.substring(1);
    }
}
