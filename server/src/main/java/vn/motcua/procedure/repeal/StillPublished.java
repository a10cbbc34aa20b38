package vn.motcua.procedure.repeal;

import java.time.LocalDate;
import vn.motcua.procedure.ProcedureCode;

/// A record that is repealed here while a newer set of its source still holds it (nguồn vẫn còn công bố): one of the
// two
/// is wrong.
///
/// @param source name of the file that still holds it
/// @param asOf date of that file's data
/// @param effectiveFrom first day without it, as decided here
public record StillPublished(
        ProcedureCode code, String title, String source, LocalDate asOf, LocalDate effectiveFrom, String decision) {}
