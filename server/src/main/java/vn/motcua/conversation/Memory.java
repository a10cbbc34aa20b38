package vn.motcua.conversation;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.QuickReply;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.Source;
import vn.motcua.shared.secret.FieldCipher;

/// What the assistant remembers and what it said, as JSON in the database. The one personal thing in it, how to reach
/// the sender of a report being collected, is encrypted.
@Singleton
@SerdeImport(ConversationState.class)
@SerdeImport(ConversationState.Choice.class)
@SerdeImport(ConversationState.FeedbackDraft.class)
@SerdeImport(ConversationState.ReminderDraft.class)
@SerdeImport(Reply.class)
@SerdeImport(QuickReply.class)
@SerdeImport(Source.class)
class Memory {
    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);
    private static final String CONTACT = "conversation.contact";

    private final ObjectMapper json;
    private final FieldCipher cipher;

    Memory(ObjectMapper json, FieldCipher cipher) {
        this.json = json;
        this.cipher = cipher;
    }

    String write(ConversationState state) {
        String contact = state.feedback().contact();
        return encode(contact.isEmpty() ? state : withContact(state, seal(contact)));
    }

    /// A state that an older or newer version wrote differently is forgotten: the citizen is asked again, not failed.
    ConversationState read(String text) {
        try {
            ConversationState state = Objects.requireNonNull(json.readValue(text, ConversationState.class));
            String sealed = state.feedback().contact();
            return sealed.isEmpty() ? state : withContact(state, open(sealed));
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "A conversation's memory cannot be read and is begun anew: {}",
                    e.getClass().getSimpleName());
            return ConversationState.fresh();
        }
    }

    String write(Reply reply) {
        return encode(reply);
    }

    Reply readReply(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, Reply.class));
        } catch (IOException e) {
            throw new UncheckedIOException("a stored reply cannot be read", e);
        }
    }

    private String encode(Object value) {
        try {
            // PostgreSQL cannot store U+0000 in jsonb; nobody needs it.
            return json.writeValueAsString(value).replace("\\u0000", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String seal(String contact) {
        return Base64.getEncoder().encodeToString(cipher.encrypt(contact, CONTACT));
    }

    private String open(String sealed) {
        return cipher.decrypt(Base64.getDecoder().decode(sealed), CONTACT);
    }

    private static ConversationState withContact(ConversationState state, String contact) {
        return state.withFeedback(state.feedback().withContact(contact));
    }
}
