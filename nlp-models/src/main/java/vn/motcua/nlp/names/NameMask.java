package vn.motcua.nlp.names;

/// Hides names of people in a text that is kept or shown to others (che tên người).
///
/// Law 91/2025/QH15 on personal data: what is not needed is not kept. Precision goes before completeness: a word that
// is
/// wrongly hidden spoils a question, so some names stay; forms and pages go on asking not to write them.
public final class NameMask {
    /// What stands in place of a name.
    public static final String MARK = "[tên người]";

    private NameMask() {}

    /// Returns the text with names of people replaced by [#MARK].
    public static String mask(String text) {
        return mask(text, NameFinder.shipped());
    }

    static String mask(String text, NameFinder finder) {
        var masked = new StringBuilder();
        int copied = 0;
        for (FoundName name : finder.people(text)) {
            masked.append(text, copied, name.start()).append(MARK);
            copied = name.end();
        }
        return masked.append(text, copied, text.length()).toString();
    }

    /// Returns a masked text without the marks, for comparing questions: who somebody is makes no question another.
    public static String withoutMarks(String masked) {
        return masked.replace(MARK, " ").strip();
    }
}
