package vn.motcua.nlp.names;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.nlp.text.VietnameseText;
import vn.motcua.nlp.text.WordLists;

/// The lists of surnames, middle and given names, words of address and words for kinds of places.
enum NameLists {
    SURNAME("surnames.txt", "sur"),
    MIDDLE("middle-names.txt", "mid"),
    GIVEN("given-names.txt", "giv"),
    ADDRESS("address-words.txt", "adr"),
    BIRTH_ORDER("birth-order.txt", "ord"),
    PLACE_KIND("place-words.txt", "plc");

    private final Set<String> accented;
    private final Set<String> folded;
    private final String mark;

    NameLists(String file, String mark) {
        List<String> lines = WordLists.lines(NameLists.class, file);
        this.accented = lines.stream().map(VietnameseText::normalize).collect(Collectors.toUnmodifiableSet());
        this.folded = lines.stream().map(VietnameseText::fold).collect(Collectors.toUnmodifiableSet());
        this.mark = mark;
    }

    boolean holds(NameToken token, boolean accentedText) {
        return accentedText ? accented.contains(token.normalized()) : folded.contains(token.folded());
    }

    /// Returns the lists that hold the token: with its diacritics in a text that has some, else without.
    static String marks(NameToken token, boolean accentedText) {
        var marks = new StringBuilder();
        for (NameLists list : values()) {
            if (list.holds(token, accentedText)) {
                marks.append(list.mark).append('+');
            }
        }
        return marks.isEmpty() ? "-" : marks.toString();
    }
}
