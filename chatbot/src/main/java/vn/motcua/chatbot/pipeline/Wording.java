package vn.motcua.chatbot.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.chatbot.Chatbot;
import vn.motcua.chatbot.QuickReply;

/// The sentences of the assistant (câu chữ) in one language; what the language lacks is said in Vietnamese.
public final class Wording {
    private static final Wording VIETNAMESE = new Wording(load("vi"), null);
    private static final Wording ENGLISH = new Wording(load("en"), VIETNAMESE);

    private final Properties sentences;
    private final @Nullable Wording fallback;

    private Wording(Properties sentences, @Nullable Wording fallback) {
        this.sentences = sentences;
        this.fallback = fallback;
    }

    /// Returns the sentences of the language.
    public static Wording in(String language) {
        return language.equals("en") ? ENGLISH : VIETNAMESE;
    }

    /// Returns the sentence of the key with `{0}`, `{1}` … filled in.
    public String say(String key, Object... values) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            if (fallback == null) {
                throw new IllegalArgumentException("No sentence for " + key);
            }
            return fallback.say(key, values);
        }
        return fill(sentence, values);
    }

    /// Returns the sentence of the key, or the other text when there is none.
    public String sayOr(String key, String otherwise) {
        boolean known = sentences.containsKey(key) || fallback != null && fallback.sentences.containsKey(key);
        return known ? say(key) : otherwise;
    }

    /// Returns the buttons of the key; their labels stand in one sentence, parted by `|`.
    public List<QuickReply> buttons(String key) {
        return Stream.of(say(key).split("\\|")).map(QuickReply::of).toList();
    }

    private static String fill(String sentence, Object[] values) {
        var filled = new StringBuilder();
        for (int i = 0; i < sentence.length(); i++) {
            boolean slot = sentence.charAt(i) == '{'
                    && i + 2 < sentence.length()
                    && Character.isDigit(sentence.charAt(i + 1))
                    && sentence.charAt(i + 2) == '}';
            if (slot) {
                filled.append(values[sentence.charAt(i + 1) - '0']);
                i += 2;
            } else {
                filled.append(sentence.charAt(i));
            }
        }
        return filled.toString();
    }

    private static Properties load(String language) {
        var properties = new Properties();
        try (InputStream in = Chatbot.class.getResourceAsStream("replies_" + language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("The sentences for " + language + " are missing from the build");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
