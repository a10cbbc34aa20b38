package vn.motcua.shared.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// Every sentence a person reads, from `i18n/<room>_<language>.properties`; keys start with the room's name.
@Singleton
public final class Texts {
    /// Rooms that have texts; a room that is forgotten here shows its keys, which a test notices.
    static final List<String> ROOMS = List.of(
            "calendar",
            "checklist",
            "conversation",
            "feedback",
            "identity",
            "notification",
            "procedure",
            "shared",
            "site",
            "survey",
            "zalo");

    private final Map<Language, Map<String, String>> byLanguage = new EnumMap<>(Language.class);

    public Texts() {
        for (Language language : Language.values()) {
            Map<String, String> texts = new HashMap<>();
            ROOMS.forEach(room -> texts.putAll(load(room, language)));
            byLanguage.put(language, Map.copyOf(texts));
        }
    }

    /// The sentence of this key, with `{0}`, `{1}`… replaced by the arguments. A missing key is shown as the key: a
    /// page with one odd word is better than no page.
    public String of(Language language, String key, Object... arguments) {
        String text = byLanguage.getOrDefault(language, Map.of()).getOrDefault(key, key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    public boolean has(Language language, String key) {
        return byLanguage.getOrDefault(language, Map.of()).containsKey(key);
    }

    Map<String, String> all(Language language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    private static Map<String, String> load(String room, Language language) {
        String resource = "/i18n/" + room + "_" + language.tag() + ".properties";
        try (InputStream stream = Texts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing texts " + resource);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> texts = new HashMap<>();
            properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
