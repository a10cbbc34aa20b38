package vn.motcua.conversation.channel.zalo;

import io.micronaut.json.tree.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/// One delivery of Zalo, reduced to what we act upon. All ids are texts: they do not fit into a number of JSON.
sealed interface ZaloEvent {
    /// What a citizen sends besides words.
    Set<String> WORDLESS = Set.of(
            "user_send_image",
            "user_send_gif",
            "user_send_video",
            "user_send_audio",
            "user_send_sticker",
            "user_send_file",
            "user_send_link",
            "user_send_location",
            "user_send_business_card");

    /// A citizen wrote, or pressed a button, which says its text.
    record Wrote(String key, String name, String userId, String messageId, String text) implements ZaloEvent {}

    /// A citizen sent a picture, a sticker, a place, without words.
    record SentWithoutWords(String key, String name, String userId, String messageId) implements ZaloEvent {}

    /// A citizen began to follow the account.
    record Followed(String key, String name, String userId, String messageId) implements ZaloEvent {}

    /// Echoes of our own messages, receipts, and everything Zalo may invent.
    record Ignored(String name) implements ZaloEvent {}

    static ZaloEvent parse(JsonNode event) {
        String name = text(event, "event_name");
        String sender = text(event.get("sender"), "id");
        String messageId = text(event.get("message"), "msg_id");
        String said = text(event.get("message"), "text").strip();
        if (name.equals("follow")) {
            String follower = text(event.get("follower"), "id");
            return follower.isEmpty()
                    ? new Ignored(name)
                    : new Followed(key(event, name, follower, ""), name, follower, messageId);
        }
        boolean wordless = WORDLESS.contains(name);
        if (sender.isEmpty() || (!wordless && !name.equals("user_send_text"))) {
            return new Ignored(name);
        }
        String key = key(event, name, sender, messageId);
        String id = messageId.isEmpty() ? key : messageId;
        if (!said.isEmpty()) {
            return new Wrote(key, name, sender, id, said);
        }
        return wordless ? new SentWithoutWords(key, name, sender, id) : new Ignored(name);
    }

    static String text(@org.jspecify.annotations.Nullable JsonNode node, String field) {
        JsonNode value = node == null || !node.isObject() ? null : node.get(field);
        return value == null || !(value.isString() || value.isNumber()) ? "" : value.coerceStringValue();
    }

    /// The same for a delivery repeated by Zalo: the message's id, else everything that tells events apart.
    private static String key(JsonNode event, String name, String user, String messageId) {
        return sha256(messageId.isEmpty() ? name + "|" + text(event, "timestamp") + "|" + user : "msg|" + messageId);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
