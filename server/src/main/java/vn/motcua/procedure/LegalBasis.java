package vn.motcua.procedure;

import io.micronaut.serde.annotation.Serdeable;

/// A law, decree or circular on which the procedure rests (căn cứ pháp lý).
@Serdeable
public record LegalBasis(String number, String title) {}
