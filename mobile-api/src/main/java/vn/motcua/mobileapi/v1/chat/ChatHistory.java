package vn.motcua.mobileapi.v1.chat;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/// A conversation so far.
///
/// @param answeredBy `assistant`, `waiting` (an officer was asked for) or `officer`
@Serdeable
public record ChatHistory(String answeredBy, List<ChatMessage> messages) {
    public ChatHistory {
        messages = List.copyOf(messages);
    }
}
