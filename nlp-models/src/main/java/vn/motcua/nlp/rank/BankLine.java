package vn.motcua.nlp.rank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.text.WordLists;

/// A line of the question bank (dòng của ngân hàng câu hỏi): who asks what of which procedure.
///
/// The bank lies in files by the first digits of the code; `index.txt` names them, since a jar cannot be listed.
///
/// @param code of the procedure that is meant
/// @param voice who speaks
/// @param aspects what the words ask for; empty where only a need is told
public record BankLine(String code, String voice, Set<Aspect> aspects, String text) {
    private static final String FOLDER = "questions/";
    private static final String INDEX = "index.txt";
    private static final String NOTHING = "NONE";
    private static final String HEADING = "code\t";

    public BankLine {
        aspects = Set.copyOf(aspects);
    }

    /// The lines that ship with the program, by code.
    static List<BankLine> shipped() {
        return lines(file -> WordLists.lines(BankLine.class, FOLDER + file));
    }

    /// The same from the folder of training sentences, before anything is built.
    ///
    /// @throws UncheckedIOException a file cannot be read
    public static List<BankLine> under(Path sentences) {
        return lines(file -> read(sentences.resolve(FOLDER).resolve(file)));
    }

    private static List<BankLine> lines(Function<String, List<String>> linesOf) {
        return linesOf.apply(INDEX).stream()
                .flatMap(file -> linesOf.apply(file).stream())
                .filter(line -> !line.startsWith(HEADING))
                .map(BankLine::of)
                .toList();
    }

    private static BankLine of(String line) {
        String[] cells = line.split("\t");
        return new BankLine(cells[0], cells[1], aspects(cells[2]), cells[3]);
    }

    /// Reads labels joined by commas, or `NONE`.
    public static Set<Aspect> aspects(String cell) {
        Set<Aspect> found = EnumSet.noneOf(Aspect.class);
        Arrays.stream(cell.split(","))
                .filter(label -> !label.equals(NOTHING))
                .map(Aspect::valueOf)
                .forEach(found::add);
        return found;
    }

    private static List<String> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
