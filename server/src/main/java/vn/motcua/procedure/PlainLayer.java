package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What people need to act, in people's words, written by editors beside the official record (lớp dễ hiểu). An import
/// never touches it.
///
/// @param name as people say it
/// @param aliases other ways they say it
/// @param receivingPlace where to bring it
/// @param steps our own short steps
/// @param documents the curated checklist
/// @param channels time and fees in plain words
/// @param ownResults what one gets, in plain words; absent where the record's own words will do
/// @param nameEn its name in English; absent when nobody gave one
@Serdeable
public record PlainLayer(
        String name,
        List<String> aliases,
        String receivingPlace,
        List<SubmissionChannel> channels,
        List<RequiredDocument> documents,
        List<ProcedureStep> steps,
        List<String> conditions,
        List<LifeEvent> lifeEvents,
        List<ProcedureCode> related,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<String> ownResults,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        String nameEn) {
    public PlainLayer {
        aliases = List.copyOf(aliases);
        channels = List.copyOf(channels);
        documents = List.copyOf(documents);
        steps = List.copyOf(steps);
        conditions = List.copyOf(conditions);
        lifeEvents = List.copyOf(lifeEvents);
        related = List.copyOf(related);
        ownResults = ownResults == null ? null : List.copyOf(ownResults);
    }

    public PlainLayer(
            String name,
            List<String> aliases,
            String receivingPlace,
            List<SubmissionChannel> channels,
            List<RequiredDocument> documents,
            List<ProcedureStep> steps,
            List<String> conditions,
            List<LifeEvent> lifeEvents,
            List<ProcedureCode> related) {
        this(name, aliases, receivingPlace, channels, documents, steps, conditions, lifeEvents, related, null, null);
    }

    /// Its name in English; empty when nobody gave one.
    public String english() {
        return nameEn == null ? "" : nameEn;
    }

    /// What one gets, in plain words; empty where the record's own words will do.
    public List<String> results() {
        return ownResults == null ? List.of() : ownResults;
    }
}
