package vn.motcua.conversation.web;

import java.util.List;
import java.util.Locale;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.conversation.Conversation;
import vn.motcua.conversation.SpokenMessage;
import vn.motcua.mobileapi.v1.chat.ChatHistory;
import vn.motcua.mobileapi.v1.chat.ChatMessage;
import vn.motcua.mobileapi.v1.chat.ChatQuickReply;
import vn.motcua.mobileapi.v1.chat.ChatReply;
import vn.motcua.mobileapi.v1.chat.ChatSource;

/// Conversations in the words of the contract.
final class ChatViews {
    private ChatViews() {}

    static ChatReply reply(SpokenMessage message) {
        Reply reply = message.reply() == null ? Reply.of(ReplyKind.ANSWER, message.text()) : message.reply();
        return new ChatReply(
                message.id(),
                reply.kind().wireName(),
                reply.text(),
                reply.procedureCode(),
                quickReplies(reply),
                sources(reply));
    }

    static ChatHistory history(Conversation conversation) {
        return new ChatHistory(
                conversation.answeredBy().name().toLowerCase(Locale.ROOT),
                conversation.messages().stream().map(ChatViews::message).toList());
    }

    private static ChatMessage message(SpokenMessage message) {
        Reply reply = message.reply();
        return new ChatMessage(
                message.id(),
                message.author().name().toLowerCase(Locale.ROOT),
                message.unit(),
                message.text(),
                reply == null ? "" : reply.kind().wireName(),
                reply == null ? null : reply.procedureCode(),
                reply == null ? List.of() : quickReplies(reply),
                reply == null ? List.of() : sources(reply),
                message.correct(),
                message.at());
    }

    private static List<ChatQuickReply> quickReplies(Reply reply) {
        return reply.quickReplies().stream()
                .map(quick -> new ChatQuickReply(quick.label(), quick.text()))
                .toList();
    }

    private static List<ChatSource> sources(Reply reply) {
        return reply.sources().stream()
                .map(source ->
                        new ChatSource(source.code(), source.title(), source.decision(), source.asOf(), source.url()))
                .toList();
    }
}
