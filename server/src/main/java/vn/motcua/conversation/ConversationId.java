package vn.motcua.conversation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The secret name of a conversation: 122 random bits, the only key to what was said.
public record ConversationId(UUID value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static ConversationId random() {
        return new ConversationId(UUID.randomUUID());
    }

    public static Optional<ConversationId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ConversationId(UUID.fromString(text))) : Optional.empty();
    }

    public String text() {
        return value.toString();
    }

    /// Not the id: this may reach a log.
    @Override
    public String toString() {
        return "conversation";
    }
}
