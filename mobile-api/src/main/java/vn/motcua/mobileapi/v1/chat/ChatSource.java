package vn.motcua.mobileapi.v1.chat;

import io.micronaut.serde.annotation.Serdeable;

/// Where a fact comes from; components may be empty when the record has none.
///
/// @param code of the procedure
/// @param title its official name
/// @param decision number of the decision that published it
/// @param asOf date of the data
/// @param url of the official text
@Serdeable
public record ChatSource(String code, String title, String decision, String asOf, String url) {}
