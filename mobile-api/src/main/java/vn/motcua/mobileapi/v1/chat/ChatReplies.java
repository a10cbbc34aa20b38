package vn.motcua.mobileapi.v1.chat;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/// What is said to one message, in order; empty while an officer is to answer.
@Serdeable
public record ChatReplies(List<ChatReply> replies) {
    public ChatReplies {
        replies = List.copyOf(replies);
    }
}
