package vn.motcua.shared.web;

import java.util.Arrays;
import java.util.List;

/// Something to be said to a person, in whichever language is read: the key of a text and what stands in its gaps.
///
/// An argument that starts with `@` is itself the key of a text.
public record Sentence(String key, List<String> arguments) {
    private static final String SEPARATOR = "\t";

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /// One line of text from which [#parse] makes the same sentence again.
    public String encoded() {
        return arguments.isEmpty() ? key : key + SEPARATOR + String.join(SEPARATOR, arguments);
    }

    public static Sentence parse(String encoded) {
        List<String> parts = List.of(encoded.split(SEPARATOR, -1));
        return new Sentence(parts.getFirst(), parts.subList(1, parts.size()));
    }
}
