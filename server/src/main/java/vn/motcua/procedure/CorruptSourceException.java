package vn.motcua.procedure;

/// A source cannot be read as a whole, so nothing of it is taken over; the message names the file and the line.
public final class CorruptSourceException extends RuntimeException {
    public CorruptSourceException(String message) {
        super(message);
    }

    public CorruptSourceException(String message, Throwable cause) {
        super(message, cause);
    }
}
