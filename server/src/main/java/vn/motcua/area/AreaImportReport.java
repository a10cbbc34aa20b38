package vn.motcua.area;

import java.util.List;

/// What came of importing a file of boundaries, for the administrator to read.
///
/// @param imported how many units got a boundary
/// @param changed false when the same content had been imported before, or this was a dry run
/// @param repaired names of units whose outline crossed itself and was mended
/// @param rejected features left out, each with the reason
/// @param missing units of the city served that have no boundary in the file
public record AreaImportReport(
        int imported, boolean changed, List<String> repaired, List<String> rejected, List<String> missing) {
    public AreaImportReport {
        repaired = List.copyOf(repaired);
        rejected = List.copyOf(rejected);
        missing = List.copyOf(missing);
    }
}
