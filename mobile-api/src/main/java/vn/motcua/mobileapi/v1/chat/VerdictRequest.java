package vn.motcua.mobileapi.v1.chat;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/// Whether an answer was right (đúng, chưa đúng).
@Serdeable
public record VerdictRequest(@NotNull @Nullable Boolean right) {}
