package vn.motcua.conversation.channel.zalo;

import io.micronaut.json.tree.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    ///
    /// @param pictures addresses of the photos that came with the words
    record Wrote(String key, String name, String userId, String messageId, String text, List<String> pictures)
            implements ZaloEvent {}

    /// A citizen sent a photo, a sticker, a place, without words.
    ///
    /// @param pictures addresses of the photos; empty for everything else
    record SentWithoutWords(String key, String name, String userId, String messageId, List<String> pictures)
            implements ZaloEvent {}

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
        List<String> pictures = name.equals("user_send_image") ? pictures(event.get("message")) : List.of();
        if (!said.isEmpty()) {
            return new Wrote(key, name, sender, id, said, pictures);
        }
        return wordless ? new SentWithoutWords(key, name, sender, id, pictures) : new Ignored(name);
    }

    private static List<String> pictures(@Nullable JsonNode message) {
        JsonNode attachments = message == null || !message.isObject() ? null : message.get("attachments");
        if (attachments == null || !attachments.isArray()) {
            return List.of();
        }
        List<String> addresses = new ArrayList<>();
        for (JsonNode attachment : attachments.values()) {
            String address = text(attachment.isObject() ? attachment.get("payload") : null, "url");
            if (text(attachment, "type").equals("image") && !address.isBlank()) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    static String text(@Nullable JsonNode node, String field) {
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
