package vn.motcua.mobileapi.v1.chat;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One bubble of the assistant.
///
/// @param id of this message, for judging it
/// @param kind `answer`, `clarify`, `ask_slot`, `confirm`, `feedback_created`, `feedback_status`, `dossier_status`,
/// `other_authority`, `handover`, `out_of_scope`, `refuse`, `greeting` or `rating`
/// @param text plain text with line breaks
/// @param procedureCode the procedure it is about
/// @param quickReplies ready answers; the first may also be chosen by saying `1`, and so on
/// @param sources where the facts come from
@Serdeable
public record ChatReply(
        long id,
        String kind,
        String text,
        @Nullable String procedureCode,
        List<ChatQuickReply> quickReplies,
        List<ChatSource> sources) {
    public ChatReply {
        quickReplies = List.copyOf(quickReplies);
        sources = List.copyOf(sources);
    }
}
