package vn.motcua.mobileapi.v1.chat;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One message of a conversation.
///
/// @param author `citizen`, `assistant` or `officer`
/// @param unit the officer's unit; empty for the others
/// @param text of a citizen: with personal data masked
/// @param kind of an assistant's message, as in [ChatReply]; empty for the others
/// @param right what the citizen said about the answer, if anything
@Serdeable
public record ChatMessage(
        long id,
        String author,
        String unit,
        String text,
        String kind,
        @Nullable String procedureCode,
        List<ChatQuickReply> quickReplies,
        List<ChatSource> sources,
        @Nullable Boolean right,
        Instant at) {
    public ChatMessage {
        quickReplies = List.copyOf(quickReplies);
        sources = List.copyOf(sources);
    }
}
