package vn.motcua.procedure.plain;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;

/// A draft as text, to travel through a form while its editor chooses between two versions.
@Singleton
public class DraftText {
    private final ObjectMapper mapper;

    DraftText(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public String write(PlainDraft draft) {
        try {
            // PostgreSQL cannot store U+0000 in jsonb; nobody types it.
            return mapper.writeValueAsString(draft).replace("\\u0000", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws DomainException the text is no draft
    public PlainDraft read(String text) {
        try {
            return Objects.requireNonNull(mapper.readValue(text, PlainDraft.class));
        } catch (IOException | RuntimeException e) {
            throw new DomainException(ErrorCode.INVALID_REQUEST, "no draft: " + e.getMessage());
        }
    }
}
