package vn.motcua.nlp.model;

import org.jspecify.annotations.Nullable;

/// A model is missing, damaged or was made for other labels: the build or the installation is broken.
public final class UnreadableModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableModelException(String message) {
        this(message, null);
    }

    public UnreadableModelException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
