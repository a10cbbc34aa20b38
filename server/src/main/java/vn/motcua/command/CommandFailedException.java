package vn.motcua.command;

/// A command cannot go on; the message says what happened and what to do, in a sentence for the person who typed it.
public final class CommandFailedException extends RuntimeException {
    public CommandFailedException(String message) {
        super(message);
    }
}
