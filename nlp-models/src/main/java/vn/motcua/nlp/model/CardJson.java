package vn.motcua.nlp.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes and reads the JSON of a model card, one field a line; nothing else is understood.
public final class CardJson {
    private static final Pattern FIELD =
            Pattern.compile("\"([A-Za-z0-9 ]+)\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(-?[0-9.]+))");

    private CardJson() {}

    /// Returns the card as readable JSON.
    public static String write(ModelCard card) {
        var json = new StringBuilder("{\n");
        text(json, "name", card.name());
        json.append("  \"version\": ").append(card.version()).append(",\n");
        text(json, "sha256", card.sha256());
        text(json, "data", card.data());
        text(json, "licence", card.licence());
        text(json, "gate", card.gate());
        text(json, "trainedFrom", card.trainedFrom());
        json.append("  \"metrics\": {");
        String separator = "\n";
        for (Map.Entry<String, Double> metric : card.metrics().entrySet()) {
            json.append(separator).append("    \"").append(metric.getKey()).append("\": ");
            json.append(Math.round(metric.getValue() * 10_000) / 10_000.0);
            separator = ",\n";
        }
        return json.append("\n  }\n}\n").toString();
    }

    /// Returns the card written by [#write].
    ///
    /// @throws UnreadableModelException when a field is missing
    public static ModelCard read(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Double> numbers = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(json);
        while (field.find()) {
            if (field.group(2) != null) {
                texts.put(field.group(1), unescaped(field.group(2)));
            } else {
                numbers.put(field.group(1), Double.valueOf(field.group(3)));
            }
        }
        Double version = numbers.remove("version");
        if (version == null) {
            throw new UnreadableModelException("The model card has no version");
        }
        return new ModelCard(
                required(texts, "name"),
                version.intValue(),
                required(texts, "sha256"),
                required(texts, "data"),
                required(texts, "licence"),
                numbers,
                required(texts, "gate"),
                required(texts, "trainedFrom"));
    }

    private static String required(Map<String, String> texts, String field) {
        String value = texts.get(field);
        if (value == null) {
            throw new UnreadableModelException("The model card has no " + field);
        }
        return value;
    }

    private static void text(StringBuilder json, String field, String value) {
        String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
        json.append("  \"").append(field).append("\": \"").append(escaped).append("\",\n");
    }

    private static String unescaped(String escaped) {
        return escaped.replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
