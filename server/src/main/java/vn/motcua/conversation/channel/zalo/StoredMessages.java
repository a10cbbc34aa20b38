package vn.motcua.conversation.channel.zalo;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import vn.motcua.conversation.channel.OutgoingMessage;
import vn.motcua.conversation.channel.OutgoingMessage.QuickReply;

/// How an answer is written down until Zalo takes it.
@Singleton
class StoredMessages {
    private final ObjectMapper json;

    StoredMessages(ObjectMapper json) {
        this.json = json;
    }

    @Serdeable
    record StoredMessage(String text, List<StoredChoice> choices) {}

    @Serdeable
    record StoredChoice(String title, String text) {}

    String write(OutgoingMessage message) {
        var choices = message.quickReplies().stream()
                .map(reply -> new StoredChoice(reply.title(), reply.text()))
                .toList();
        try {
            return json.writeValueAsString(new StoredMessage(message.text(), choices));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OutgoingMessage read(String text) {
        try {
            StoredMessage message = Objects.requireNonNull(json.readValue(text, StoredMessage.class));
            return new OutgoingMessage(
                    message.text(),
                    message.choices().stream()
                            .map(choice -> new QuickReply(choice.title(), choice.text()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
