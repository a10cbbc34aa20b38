package vn.motcua.nlp.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.BeamSearchContextGenerator;
import vn.motcua.nlp.text.VietnameseText;

/// What the model looks at to judge a token: the words around it, how they are written, the lists that hold them, and
/// what was said of the tokens before. Made for one text.
public final class NameFeatures implements BeamSearchContextGenerator<NameToken> {
    private static final int REACH = 2;
    private static final int FARTHEST = 3;

    private final String style;
    private final boolean accented;

    private NameFeatures(String style, boolean accented) {
        this.style = style;
        this.accented = accented;
    }

    /// Returns the features for a text: without diacritics, or without capitals, the same sign says something else.
    public static NameFeatures of(String text, List<NameToken> tokens) {
        boolean accented = VietnameseText.hasDiacritics(text);
        boolean cased = false;
        boolean shouted = true;
        for (int i = 0; i < tokens.size(); i++) {
            NameToken token = tokens.get(i);
            boolean inside = i > 0 && !tokens.get(i - 1).endsSentence();
            cased |= inside && token.isCapitalized();
            shouted &= !Character.isLowerCase(token.form().codePointAt(0));
        }
        String letters = shouted ? "shouted" : cased ? "cased" : "lower";
        return new NameFeatures(letters + (accented ? "" : "Plain"), accented);
    }

    PersonSigns signs() {
        return new PersonSigns(accented);
    }

    /// The features that do not depend on what was said before.
    ///
    /// @param tokens of one sentence
    public String[][] ofTokens(NameToken[] tokens) {
        String[] lists = Arrays.stream(tokens)
                .map(token -> NameLists.marks(token, accented))
                .toArray(String[]::new);
        var all = new String[tokens.length][];
        for (int i = 0; i < tokens.length; i++) {
            all[i] = new One(tokens, lists, i).all();
        }
        return all;
    }

    /// @param additional the features of [#ofTokens]
    @Override
    public String[] getContext(int index, NameToken[] tokens, String[] before, Object[] additional) {
        String[] fixed = ((String[][]) additional)[index];
        String last = index > 0 ? before[index - 1] : "^";
        int length = 0;
        for (int i = index - 1; i >= 0 && !before[i].equals("other"); i--) {
            length++;
            if (before[i].endsWith("-start")) {
                break;
            }
        }
        String[] context = Arrays.copyOf(fixed, fixed.length + 4);
        int at = fixed.length;
        String said = last + Math.min(length, 5);
        context[at++] = "ol=" + said;
        context[at++] = "of=" + last + "|" + tokens[index].folded();
        // The first features of a token are its lists and its shape, see One.all.
        context[at++] = "og=" + said + fixed[0];
        context[at] = "os=" + said + fixed[1];
        return context;
    }

    /// The features of one token.
    private final class One {
        private final NameToken[] tokens;
        private final String[] lists;
        private final int at;
        private final List<String> features = new ArrayList<>(48);

        One(NameToken[] tokens, String[] lists, int at) {
            this.tokens = tokens;
            this.lists = lists;
            this.at = at;
        }

        String[] all() {
            features.add("g=" + lists(0) + style);
            features.add("s=" + shape(0) + style);
            features.add("sn=" + shape(0) + ">" + shape(1) + style);
            words();
            lists();
            shapes();
            placeWordBefore();
            return features.toArray(String[]::new);
        }

        private void words() {
            for (int d = -REACH; d <= REACH; d++) {
                features.add("f" + d + "=" + folded(d));
            }
            if (accented) {
                features.add("w0=" + normalized(0));
            }
            features.add("f-1,0=" + folded(-1) + " " + folded(0));
            features.add("f0,1=" + folded(0) + " " + folded(1));
        }

        private void lists() {
            features.add("g-1=" + lists(-1) + style);
            features.add("g1=" + lists(1) + style);
            features.add("g0,1,2=" + lists(0) + lists(1) + lists(2) + style);
            features.add("g-1,0,1=" + lists(-1) + lists(0) + lists(1) + style);
            features.add("f-1g0=" + folded(-1) + "|" + lists(0));
            features.add("f-1s0=" + folded(-1) + "|" + shape(0) + style);
            features.add("g0f1=" + lists(0) + "|" + folded(1));
            features.add("f-1g0g1=" + folded(-1) + "|" + lists(0) + lists(1));
        }

        private void shapes() {
            features.add("s-1,0,1=" + shape(-1) + shape(0) + shape(1) + style);
            features.add("sg=" + shape(0) + lists(0) + style);
        }

        /// A person's name after a word for a place names the place: the street of somebody.
        private void placeWordBefore() {
            for (int d = 1; d <= FARTHEST; d++) {
                if (lists(-d).contains("plc")) {
                    features.add("p=" + folded(-d) + d);
                    features.add("p" + d + lists(0));
                    return;
                }
            }
        }

        private boolean isInside(int d) {
            return at + d >= 0 && at + d < tokens.length;
        }

        private String folded(int d) {
            return isInside(d) ? word(tokens[at + d].folded()) : "^";
        }

        private String normalized(int d) {
            return isInside(d) ? word(tokens[at + d].normalized()) : "^";
        }

        /// Which number it is says nothing.
        private static String word(String word) {
            return word.chars().anyMatch(Character::isDigit) ? word.replaceAll("\\d+", "0") : word;
        }

        private String lists(int d) {
            return isInside(d) ? lists[at + d] : "^";
        }

        private String shape(int d) {
            return isInside(d) ? tokens[at + d].shape() : "^";
        }
    }
}
