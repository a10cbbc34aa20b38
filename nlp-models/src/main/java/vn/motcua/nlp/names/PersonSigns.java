package vn.motcua.nlp.names;

import java.util.Set;
import vn.motcua.nlp.text.WordLists;

/// What tells a person from the street that bears the person's name (dấu hiệu nói về người): a word of address, *tên*
/// or a label before it, *sinh* or *xin* after it, another person beside it, or its standing alone as a signature does.
///
/// @param accented whether the text has diacritics at all; without them fewer words are safe (*cô* and *có*)
record PersonSigns(boolean accented) {
    private static final Set<String> BEFORE_ANY = words("person-signs.txt");
    private static final Set<String> BEFORE_ANY_PLAIN = words("person-signs-plain.txt");
    private static final Set<String> TRAPS = words("person-sign-traps.txt");

    /// They also stand before much else, so that only a name with a surname counts after them.
    private static final Set<String> BEFORE_FULL =
            Set.of("là", "của", "do", "cho", "gặp", "họ", "bị", "bởi", "nhận", "gửi", "với", "is", "contact", "from");

    private static final Set<String> BEFORE_FULL_PLAIN = Set.of("la", "gap", "is", "contact", "from");
    private static final Set<String> OWNED =
            Set.of("so", "hs", "don", "do", "to", "sinh", "nha", "dat", "ten", "chong");
    private static final Set<String> AFTER_FULL = Set.of("sinh", "sn", "xin", "muon", "tru", "ngu");
    private static final Set<String> JOINING = Set.of("va", "voi", "cung", "hoac", "and", "/", "+", "&", ",");
    private static final Set<String> LABEL_ENDS = Set.of(":", "-", "–");
    private static final Set<String> LABELS = Set.of(
            "ten", "don", "ho", "a", "b", "viet", "cau", "sinh", "nop", "huong", "quyen", "dien", "nhan", "dan", "ky",
            "gui");

    /// *Nguyễn Chí Diểu* without diacritics addresses no Mrs Diểu.
    private static final Set<String> COMMON_SURNAMES =
            Set.of("nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vo", "dang", "bui");

    private static Set<String> words(String file) {
        return Set.copyOf(WordLists.lines(PersonSigns.class, file));
    }

    /// @param start of the name in the sentence
    /// @param end after the name
    /// @param lastPerson the end of the person found before, or a negative number
    boolean stand(NameToken[] sentence, int start, int end, int lastPerson) {
        boolean full = end - start > 1 && NameLists.SURNAME.holds(sentence[start], accented);
        if (full && end < sentence.length && AFTER_FULL.contains(sentence[end].folded())) {
            return true;
        }
        if (start == 0) {
            return full && end - start > 2 && (end == sentence.length || !sentence[end].isWord());
        }
        NameToken before = sentence[start - 1];
        String second = start > 1 ? sentence[start - 2].folded() : "";
        if (isAddress(before, second, sentence[start].folded()) || (full && isLink(before, second))) {
            return true;
        }
        boolean joined = lastPerson == start - 1 && JOINING.contains(before.folded());
        return joined || (full && LABEL_ENDS.contains(before.form()) && LABELS.contains(second));
    }

    /// *Phản ánh*, *địa chỉ* and, without diacritics, *ảnh hưởng* address nobody.
    private boolean isAddress(NameToken word, String second, String first) {
        if (TRAPS.contains(second + " " + word.folded())) {
            return false;
        }
        if (accented) {
            return BEFORE_ANY.contains(word.normalized());
        }
        return BEFORE_ANY_PLAIN.contains(word.folded())
                && !TRAPS.contains(word.folded() + " " + first)
                && !COMMON_SURNAMES.contains(second);
    }

    private boolean isLink(NameToken word, String second) {
        if (accented) {
            return BEFORE_FULL.contains(word.normalized());
        }
        return BEFORE_FULL_PLAIN.contains(word.folded()) || (word.folded().equals("cua") && OWNED.contains(second));
    }
}
