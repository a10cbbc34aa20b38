package vn.motcua.procedure;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/// What people need to act, in people's words, written by editors beside the official record (lớp dễ hiểu). An import
/// never touches it.
///
/// @param name as people say it
/// @param aliases other ways they say it
/// @param receivingPlace where to bring it
/// @param steps our own short steps
/// @param documents the curated checklist
/// @param channels time and fees in plain words
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
        List<ProcedureCode> related) {
    public PlainLayer {
        aliases = List.copyOf(aliases);
        channels = List.copyOf(channels);
        documents = List.copyOf(documents);
        steps = List.copyOf(steps);
        conditions = List.copyOf(conditions);
        lifeEvents = List.copyOf(lifeEvents);
        related = List.copyOf(related);
    }
}
