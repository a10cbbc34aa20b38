package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.procedure.Publication.Source;

/// What one source says of a record on the points on which two can be compared.
///
/// @param asOf when the source was drawn
public record SourceClaim(Source source, String name, List<Level> levels, StatedFees fees, LocalDate asOf) {

    static SourceClaim of(ParsedRecord.Accepted record) {
        Procedure procedure = record.procedure();
        return new SourceClaim(
                procedure.publication().source(),
                procedure.name(),
                procedure.levels(),
                record.fees(),
                procedure.publication().asOf());
    }
}
