package vn.motcua.mobileapi.v1.chat;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Conversations with the assistant. Whoever knows the id of a conversation may read it, so clients keep it secret.
public interface ChatOperations {
    @Operation(summary = "Begin a conversation")
    @Post("/conversations")
    @Status(HttpStatus.CREATED)
    ConversationStarted start();

    /// Answers one message when it is safely stored. The same `clientMessageId` gets the same replies again.
    @Operation(
            summary = "Say something to the assistant",
            description = "400 INVALID_FIELD names every wrong field, 404 CONVERSATION_NOT_FOUND for an unknown id,"
                    + " 429 RATE_LIMITED with Retry-After when messages come faster than anybody types.")
    @Post("/conversations/{id}/messages")
    ChatReplies say(@PathVariable @Size(max = 100) String id, @Body @Valid SendMessageRequest request);

    /// @param after id of the last message the client has; 0 or nothing for the whole conversation
    @Operation(summary = "Resume a conversation, or fetch what an officer has answered since")
    @Get("/conversations/{id}/messages{?after}")
    ChatHistory messages(@PathVariable @Size(max = 100) String id, @QueryValue @Nullable @PositiveOrZero Long after);

    /// Says whether an answer was right; the last word counts.
    @Operation(summary = "Judge an answer")
    @Post("/conversations/{id}/messages/{messageId}/verdict")
    @Status(HttpStatus.NO_CONTENT)
    void judge(
            @PathVariable @Size(max = 100) String id,
            @PathVariable long messageId,
            @Body @Valid VerdictRequest request);
}
