package vn.motcua.conversation.channel.zalo;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.motcua.conversation.channel.ConversationChannel;
import vn.motcua.conversation.channel.OutgoingMessage;
import vn.motcua.conversation.channel.OutgoingMessage.QuickReply;
import vn.motcua.feedback.ReportPhotos;

/// A conversation that repeats what it hears and always offers the same two suggestions.
@Singleton
@Primary
@Requires(property = "motcua.test.echo", value = "true")
class EchoConversation implements ConversationChannel {
    final List<String> heard = new CopyOnWriteArrayList<>();

    @Override
    public List<OutgoingMessage> handle(
            String channel, String userId, String text, List<ReportPhotos.Cleaned> photos, String messageId) {
        heard.add(text);
        return List.of(new OutgoingMessage(
                "Đã nghe: " + text,
                List.of(
                        new QuickReply("Khai sinh", "đăng ký khai sinh"),
                        new QuickReply("Kết hôn", "đăng ký kết hôn"))));
    }
}
