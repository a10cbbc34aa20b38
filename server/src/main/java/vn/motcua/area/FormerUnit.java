package vn.motcua.area;

import java.time.LocalDate;
import java.util.List;

/// A unit that was renamed, merged or divided (đơn vị hành chính cũ), and what became of it.
///
/// @param formerDistrict the district it lay in, empty for districts and provinces themselves
/// @param earlierDistrict a still older district that people keep naming, empty when there is none
/// @param now the units of today that its territory lies in, at least one
/// @param whole false when it was divided, so that the name alone does not tell which of `now` is meant
/// @param until the last day on which the name was official
/// @param variants other spellings in use
public record FormerUnit(
        String name,
        Type type,
        String formerDistrict,
        String earlierDistrict,
        String formerProvince,
        List<AdministrativeUnitCode> now,
        boolean whole,
        LocalDate until,
        Certainty certainty,
        List<String> variants) {

    public FormerUnit {
        now = List.copyOf(now);
        variants = List.copyOf(variants);
        if (now.isEmpty()) {
            throw new IllegalArgumentException(name + " became nothing");
        }
    }

    /// Whether it lay in the district of this name at some time.
    public boolean layIn(String district) {
        return formerDistrict.equals(district) || earlierDistrict.equals(district);
    }

    /// The kinds of unit there were before 1 July 2025.
    public enum Type {
        /// Phường.
        WARD,
        /// Xã.
        COMMUNE,
        /// Thị trấn.
        TOWNSHIP,
        /// Quận.
        URBAN_DISTRICT,
        /// Huyện.
        RURAL_DISTRICT,
        /// Thị xã.
        DISTRICT_TOWN,
        /// Thành phố thuộc tỉnh.
        DISTRICT_CITY,
        /// Tỉnh.
        PROVINCE;

        public boolean isCommuneLevel() {
            return this == WARD || this == COMMUNE || this == TOWNSHIP;
        }
    }

    /// How sure the entry is.
    public enum Certainty {
        /// Read in published lists of the resolution.
        VERIFIED,
        /// Known to people who lived there, not yet compared with the resolution.
        RECALLED
    }
}
