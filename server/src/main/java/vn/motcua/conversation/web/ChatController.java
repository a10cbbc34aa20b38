package vn.motcua.conversation.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.conversation.Conversation;
import vn.motcua.conversation.ConversationId;
import vn.motcua.conversation.Conversations;
import vn.motcua.conversation.IncomingMessage;
import vn.motcua.conversation.SpokenMessage;
import vn.motcua.mobileapi.v1.chat.ChatHistory;
import vn.motcua.mobileapi.v1.chat.ChatOperations;
import vn.motcua.mobileapi.v1.chat.ChatReplies;
import vn.motcua.mobileapi.v1.chat.ConversationStarted;
import vn.motcua.mobileapi.v1.chat.SendMessageRequest;
import vn.motcua.mobileapi.v1.chat.VerdictRequest;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.limits.RateLimit;
import vn.motcua.shared.limits.RateLimits;

/// The chat for programs.
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class ChatController implements ChatOperations {
    private final Conversations conversations;
    private final RateLimits limits;

    ChatController(Conversations conversations, RateLimits limits) {
        this.conversations = conversations;
        this.limits = limits;
    }

    @Override
    public ConversationStarted start() {
        ServerRequestContext.currentRequest()
                .ifPresent(request -> limits.use(RateLimit.CONVERSATION_START, (HttpRequest<?>) request));
        return new ConversationStarted(
                conversations.start(Conversation.Channel.API).text());
    }

    @Override
    public ChatReplies say(String id, SendMessageRequest request) {
        ConversationId conversation = known(id);
        limits.use(RateLimit.CHAT_MESSAGE, conversation.text());
        String clientMessageId = request.clientMessageId();
        List<SpokenMessage> said = conversations.say(
                conversation,
                new IncomingMessage(
                        request.text(),
                        clientMessageId == null || clientMessageId.isBlank()
                                ? UUID.randomUUID().toString()
                                : clientMessageId,
                        Objects.requireNonNullElse(request.wardCode(), "")));
        return new ChatReplies(said.stream().map(ChatViews::reply).toList());
    }

    @Override
    public ChatHistory messages(String id, @Nullable Long after) {
        return ChatViews.history(conversations.read(known(id), after == null ? 0 : after));
    }

    @Override
    public void judge(String id, long messageId, VerdictRequest request) {
        conversations.judge(known(id), messageId, Boolean.TRUE.equals(request.right()));
    }

    private static ConversationId known(String id) {
        return ConversationId.parse(id)
                .orElseThrow(() -> new DomainException(ErrorCode.CONVERSATION_NOT_FOUND, "not an id"));
    }
}
