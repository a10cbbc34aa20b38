package vn.motcua.procedure;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/// Where a record comes from, shown beside every fact taken from it.
///
/// @param decision number of the decision that published it (số quyết định); may be empty
/// @param publisher the body that published it, as far as the decision number tells
/// @param kind type of procedure as the source writes it (loại thủ tục)
/// @param asOf date of the source's data
/// @param portalUrl address of the record on the national portal, or of the portal itself
@Serdeable
public record Publication(
        String decision, String publisher, String kind, Source source, LocalDate asOf, String portalUrl) {
    /// The national portal, when no deeper address is known.
    public static final String PORTAL = "https://dichvucong.gov.vn";

    /// Address of the record's own page, where its forms are offered too; empty when only the portal is known.
    public String ownPage() {
        return portalUrl.length() > PORTAL.length() + 1 ? portalUrl : "";
    }

    /// Which importer brought it.
    public enum Source {
        /// The national procedure database, as text files or as packets.
        NATIONAL_TEXT,
        /// JSON files of the portal.
        PORTAL_JSON,
        /// Facts that ship with the program.
        STARTER
    }
}
