package vn.motcua.nlp.restore;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import vn.motcua.nlp.classify.Calibration;
import vn.motcua.nlp.model.ModelId;
import vn.motcua.nlp.model.ModelStore;
import vn.motcua.nlp.model.UnreadableModelException;

/// Restores the marks of a text typed without them (bộ khôi phục dấu). For display only.
///
/// Numbers, codes, foreign words and syllables that already have marks stay as they are; capitals are kept. A text that
/// is mostly written with marks is left alone, because a syllable without marks was then meant so. Safe for use by many
/// threads.
public final class Restorer {
    /// Between three and four of five syllables carry marks; whoever typed this many typed all that they wanted.
    private static final double SHARE_OF_MARKS = 0.3;
    /// From this share of syllables nobody knows, a text is in another language or no text.
    private static final double SHARE_OF_UNKNOWN = 0.25;
    private static final double CERTAINTY_OF_UNKNOWN = 0.5;
    private static final int FEWEST_SYLLABLES = 2;

    private final SyllableModel model;
    private final Calibration calibration;
    private final double threshold;

    public Restorer(RestorationModel learned) {
        this.model = new SyllableModel(learned.counts());
        this.calibration = learned.calibration();
        this.threshold = learned.threshold();
    }

    /// Returns the restorer that comes with this module; it is read once.
    public static Restorer shipped() {
        return Shipped.INSTANCE;
    }

    /// Returns the reading of a text typed without marks when it is sure enough to be shown; a wrong guess is worse
    // than
    /// none. A single syllable has no company that would tell.
    public Optional<String> sureReading(String typed) {
        List<TextPiece> pieces = TextPiece.of(compose(typed));
        if (pieces.size() < FEWEST_SYLLABLES || pieces.stream().anyMatch(TextPiece::hasMarks)) {
            return Optional.empty();
        }
        Restoration read = restore(typed);
        boolean isSure = read.certainty() >= threshold && !read.text().equals(compose(typed));
        return isSure ? Optional.of(read.text()) : Optional.empty();
    }

    /// Returns the likeliest reading, sure or not.
    public Restoration restore(String typed) {
        String composed = compose(typed);
        List<TextPiece> pieces = TextPiece.of(composed);
        var written = new StringBuilder(composed);
        if (isWritten(pieces)) {
            pieces.forEach(piece -> write(written, piece, piece.lower()));
            return new Restoration(written.toString(), 1);
        }
        double certainty = 1;
        int from = 0;
        for (int to = 1; to <= pieces.size(); to++) {
            if (to == pieces.size() || pieces.get(to).startsSentence()) {
                certainty *= restore(pieces.subList(from, to), written);
                from = to;
            }
        }
        return new Restoration(written.toString(), calibration.binary(certainty));
    }

    /// Returns the text with the commonest form of every syllable, whatever stands beside it: what a restoration must
    /// beat.
    public String commonestForms(String typed) {
        String composed = compose(typed);
        var written = new StringBuilder(composed);
        for (TextPiece piece : TextPiece.of(composed)) {
            int commonest = candidates(piece)[0];
            write(written, piece, commonest > SyllableModel.UNKNOWN ? model.syllable(commonest) : piece.lower());
        }
        return written.toString();
    }

    private double restore(List<TextPiece> sentence, StringBuilder written) {
        int[][] candidates = new int[sentence.size()][];
        double certainty = 1;
        int unknown = 0;
        for (int i = 0; i < candidates.length; i++) {
            TextPiece piece = sentence.get(i);
            candidates[i] = candidates(piece);
            if (candidates[i][0] == SyllableModel.UNKNOWN) {
                unknown++;
                certainty *= CERTAINTY_OF_UNKNOWN;
            }
        }
        Lattice.Way way = new Lattice(model, candidates).likeliest();
        for (int i = 0; i < candidates.length; i++) {
            boolean known = way.ids()[i] > SyllableModel.UNKNOWN;
            write(
                    written,
                    sentence.get(i),
                    known ? model.syllable(way.ids()[i]) : sentence.get(i).lower());
        }
        return unknown > SHARE_OF_UNKNOWN * candidates.length ? 0 : certainty * way.whole();
    }

    private int[] candidates(TextPiece piece) {
        if (piece.isNumber()) {
            return new int[] {SyllableModel.NUMBER};
        }
        int[] forms = piece.isPlain() ? model.forms(piece.lower()) : new int[0];
        return forms.length > 0 ? forms : new int[] {model.id(piece.lower())};
    }

    /// Writes a syllable in place of a piece, letter by letter, so that capitals stay capitals.
    private static void write(StringBuilder written, TextPiece piece, String syllable) {
        if (syllable.length() != piece.end() - piece.start() || !piece.isSpelled()) {
            return;
        }
        for (int i = 0; i < syllable.length(); i++) {
            char typed = written.charAt(piece.start() + i);
            char letter = syllable.charAt(i);
            written.setCharAt(piece.start() + i, Character.isUpperCase(typed) ? Character.toUpperCase(letter) : letter);
        }
    }

    private static boolean isWritten(List<TextPiece> pieces) {
        long words = pieces.stream().filter(piece -> !piece.isNumber()).count();
        long marked = pieces.stream().filter(TextPiece::hasMarks).count();
        return words == 0 || marked >= SHARE_OF_MARKS * words;
    }

    private static String compose(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    private static final class Shipped {
        private static final Restorer INSTANCE = new Restorer(read());

        private static RestorationModel read() {
            try {
                return RestorationModel.fromBytes(ModelStore.ofClassPath().stored(ModelId.RESTORATION));
            } catch (IOException e) {
                throw new UnreadableModelException("Model restoration cannot be read: " + e.getMessage(), e);
            }
        }
    }
}
