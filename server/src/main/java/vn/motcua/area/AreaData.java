package vn.motcua.area;

import java.util.List;

/// Everything the room knows about territory, without boundaries: what ships with the program or stands in the
// database.
///
/// @param served the city or province this installation serves
/// @param provinces all provinces and cities of the country, the one served among them
/// @param units the commune-level units of the city or province served
public record AreaData(
        AdministrativeUnit served,
        List<AdministrativeUnit> provinces,
        List<AdministrativeUnit> units,
        List<FormerUnit> formerUnits) {

    public AreaData {
        provinces = List.copyOf(provinces);
        units = List.copyOf(units);
        formerUnits = List.copyOf(formerUnits);
    }

    /// The data that ships with the program for the city or province of this code; needs no database.
    ///
    /// @throws IllegalArgumentException when the program ships no units for it
    public static AreaData bundled(AdministrativeUnitCode served) {
        return AreaFiles.read(served);
    }
}
