package vn.motcua.nlp.training;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.nlp.names.FoundName;
import vn.motcua.nlp.names.NameKind;
import vn.motcua.nlp.text.VietnameseText;

/// A text in which a person marked the names: `{p …}` people, `{l …}` places.
///
/// @param group texts of one group are never split between training and measuring
/// @param measured whether it was written by hand, or stands for its frame
record MarkedText(String text, List<FoundName> names, int group, boolean measured) {
    MarkedText {
        names = List.copyOf(names);
    }

    /// @throws IllegalArgumentException when the marks do not fit
    static MarkedText of(String marked, int group, boolean measured) {
        var text = new StringBuilder();
        List<FoundName> names = new ArrayList<>();
        int start = -1;
        NameKind kind = NameKind.PERSON;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '{' && start < 0 && (marked.startsWith("{p ", i) || marked.startsWith("{l ", i))) {
                kind = marked.charAt(i + 1) == 'p' ? NameKind.PERSON : NameKind.PLACE;
                start = text.length();
                i += 2;
            } else if (c == '}' && start >= 0) {
                names.add(new FoundName(kind, start, text.length(), 1));
                start = -1;
            } else if (c == '{' || c == '}') {
                throw new IllegalArgumentException("Marks do not fit: " + marked);
            } else {
                text.append(c);
            }
        }
        if (start >= 0) {
            throw new IllegalArgumentException("A mark is not closed: " + marked);
        }
        return new MarkedText(text.toString(), names, group, measured);
    }

    boolean hasPerson() {
        return names.stream().anyMatch(name -> name.kind() == NameKind.PERSON);
    }

    boolean accented() {
        return VietnameseText.hasDiacritics(text);
    }

    /// The ways people type the same: without capitals, without diacritics, without both.
    enum Typing {
        AS_WRITTEN,
        LOWER,
        PLAIN,
        LOWER_PLAIN;

        String of(String marked) {
            return switch (this) {
                case AS_WRITTEN -> marked;
                case LOWER -> marked.toLowerCase(Locale.ROOT);
                case PLAIN -> plain(marked);
                case LOWER_PLAIN -> plain(marked).toLowerCase(Locale.ROOT);
            };
        }

        private static String plain(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFD)
                    .replaceAll("\\p{Mn}", "")
                    .replace('đ', 'd')
                    .replace('Đ', 'D');
        }
    }
}
