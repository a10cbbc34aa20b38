package vn.motcua.procedure;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A source cannot be read as a whole, so nothing of it is taken over; the message names the file and the line.
///
/// The Vietnamese sentence stands in `i18n`, key `procedure.corrupt.<FAULT>`.
public final class CorruptSourceException extends RuntimeException {
    private final Fault fault;
    private final String place;
    private final int line;
    private final String detail;

    /// What is wrong with it.
    public enum Fault {
        NOT_THERE("there is no such file or folder"),
        UNREADABLE("cannot be read"),
        UNKNOWN_KIND("is neither .txt, .json, .tar, .tar.gz nor .tar.xz"),
        EMPTY("holds no .txt or .json record"),
        DAMAGED("the archive is damaged"),
        UNSAFE_NAME("the archive holds a file name that leads outside of it"),
        TOO_LARGE("is larger than any set of records"),
        NOT_UTF8("is not UTF-8 text"),
        NO_RECORD("is no record of the national procedure database (no lines \"Mã thủ tục:\" and \"Tên thủ tục:\")"),
        NO_JSON("is no JSON object");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    /// @param place name of the file or of the archive's entry
    public CorruptSourceException(Fault fault, String place) {
        this(fault, place, 0, "", null);
    }

    /// @param line of the file, from 1; 0 for the file as a whole
    /// @param detail what else helps to find the fault; may be empty
    public CorruptSourceException(Fault fault, String place, int line, String detail, @Nullable Throwable cause) {
        super(
                visible(place) + (line > 0 ? ", line " + line : "") + ": " + fault.words
                        + (detail.isEmpty() ? "" : " (" + visible(detail) + ")"),
                cause);
        this.fault = fault;
        this.place = visible(place);
        this.line = line;
        this.detail = visible(detail);
    }

    /// The same without the name of a folder that is nobody's business: a temporary one.
    public CorruptSourceException withoutFolder(Path folder) {
        return new CorruptSourceException(
                fault,
                place.replace(folder + folder.getFileSystem().getSeparator(), ""),
                line,
                detail.replace(folder + folder.getFileSystem().getSeparator(), ""),
                this);
    }

    public Fault fault() {
        return fault;
    }

    public String place() {
        return place;
    }

    public int line() {
        return line;
    }

    public String detail() {
        return detail;
    }

    /// Names come from the source: they must not move the cursor of a terminal.
    private static String visible(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", "?");
        return clean.length() > 200 ? clean.substring(0, 200) + "…" : clean;
    }
}
