package vn.motcua.database;

import org.jspecify.annotations.Nullable;

/// The database cannot be started or reached; the message says what the administrator can do.
public final class DatabaseUnavailableException extends RuntimeException {
    public DatabaseUnavailableException(String message) {
        super(message);
    }

    public DatabaseUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
