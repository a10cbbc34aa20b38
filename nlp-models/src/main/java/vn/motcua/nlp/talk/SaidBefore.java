package vn.motcua.nlp.talk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.nlp.classify.TextFeatures;
import vn.motcua.nlp.text.Tokenizer;

/// What the assistant said before a message (điều vừa nói trước đó).
///
/// @param about what was talked of, in plain words: the procedure, the choices, the report told so far; may be empty
public record SaidBefore(Situation situation, String about) {
    private static final Pattern PHONE = Pattern.compile("\\[số điện thoại]|\\d[\\d .-]{7,}\\d");
    /// Words of so few letters are shared by any two sentences.
    private static final int SHORTEST = 3;
    private static final int MOST_SHARED = 3;

    /// What a linear model sees of the next message: its words, the same words in this situation, and how much of them
    /// was spoken of just before.
    public String[] features(String message) {
        boolean phone = PHONE.matcher(message).find();
        String[] words = TextFeatures.of(phone ? PHONE.matcher(message).replaceAll(" sốđiệnthoại ") : message);
        List<String> features = new ArrayList<>(3 * words.length + 4);
        String kind = situation.kind();
        for (String word : words) {
            features.add(word);
            features.add(situation + "|" + word);
            if (!kind.isEmpty()) {
                features.add(kind + "|" + word);
            }
        }
        features.add(situation + "|");
        features.add(situation + "|shares:" + shared(message));
        return features.toArray(String[]::new);
    }

    /// How many of the message's longer words were in what was talked of, and whether others are left.
    private String shared(String message) {
        Set<String> spoken = new HashSet<>(Tokenizer.foldedSyllables(about));
        List<String> longer = Tokenizer.foldedSyllables(message).stream()
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .toList();
        long both = longer.stream().filter(spoken::contains).count();
        String others = longer.size() > 2 * both ? "more" : "few";
        return Math.min(MOST_SHARED, both) + others;
    }

    /// Reads `ANSWER⇥Đăng ký khai sinh`, the first and third cell of the training lines.
    public static SaidBefore parse(String situation, String about) {
        return new SaidBefore(Situation.valueOf(situation), about.equals("-") ? "" : about);
    }
}
