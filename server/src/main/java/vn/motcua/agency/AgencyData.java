package vn.motcua.agency;

import java.util.List;
import vn.motcua.area.AreaData;

/// All agencies of the city served, parents before children, and the matters they are in charge of.
public record AgencyData(List<Responsibility> responsibilities, List<Agency> agencies) {
    public AgencyData {
        responsibilities = List.copyOf(responsibilities);
        agencies = List.copyOf(agencies);
    }

    /// The agencies that ship with the program for this territory; needs no database.
    ///
    /// @throws IllegalArgumentException when the program ships none for it
    public static AgencyData bundled(AreaData area) {
        return AgencyFiles.read(area);
    }
}
