package vn.motcua.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// One question of a survey (câu hỏi khảo sát).
public sealed interface Question {
    /// Names the question in answers and figures; the same in every version that asks the same thing.
    String key();

    LocalizedText text();

    /// Whether a response without it is refused.
    boolean required();

    /// Levels with words, from worst to best (mức độ hài lòng).
    ///
    /// @param satisfiedFrom lowest level, counted from 1, that counts as satisfied
    record Rating(String key, LocalizedText text, boolean required, List<Option> levels, int satisfiedFrom)
            implements Question {
        public Rating {
            requireKey(key);
            levels = distinct(levels);
            if (satisfiedFrom < 2 || satisfiedFrom > levels.size()) {
                throw new IllegalArgumentException(key + ": no level may count as satisfied from " + satisfiedFrom);
            }
            for (int i = 0; i < levels.size(); i++) {
                if (!levels.get(i).value().equals(Integer.toString(i + 1))) {
                    throw new IllegalArgumentException(key + ": levels are numbered from 1, worst first");
                }
            }
        }
    }

    /// One of a few options.
    record SingleChoice(String key, LocalizedText text, boolean required, List<Option> options) implements Question {
        public SingleChoice {
            requireKey(key);
            options = distinct(options);
        }

        Optional<Option> option(String value) {
            return options.stream().filter(o -> o.value().equals(value)).findFirst();
        }
    }

    /// The person's own words.
    ///
    /// @param maxLength in characters
    record FreeText(String key, LocalizedText text, boolean required, int maxLength) implements Question {
        private static final int MOST = 2000;

        public FreeText {
            requireKey(key);
            if (maxLength < 1 || maxLength > MOST) {
                throw new IllegalArgumentException(key + ": a free text has 1 to " + MOST + " characters");
            }
        }
    }

    /// A possible answer: what is stored and the words shown.
    record Option(String value, LocalizedText label) {
        public Option {
            requireKey(value);
        }
    }

    private static void requireKey(String key) {
        if (!Keys.PATTERN.matcher(key).matches()) {
            throw new IllegalArgumentException("not a key (small letters, digits, hyphens): " + key);
        }
    }

    private static List<Option> distinct(List<Option> options) {
        Set<String> values = new HashSet<>();
        if (options.size() < 2 || !options.stream().allMatch(o -> values.add(o.value()))) {
            throw new IllegalArgumentException("a question to choose from needs two or more different options");
        }
        return List.copyOf(options);
    }

    /// Keys appear in form field names and addresses.
    final class Keys {
        private static final Pattern PATTERN = Pattern.compile("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?");

        private Keys() {}
    }
}
