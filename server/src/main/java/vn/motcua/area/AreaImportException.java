package vn.motcua.area;

/// The file of boundaries cannot be used at all; nothing was changed. The message names the file and the reason.
public final class AreaImportException extends RuntimeException {
    private static final long serialVersionUID = 1;

    AreaImportException(String message) {
        super(message);
    }

    AreaImportException(String message, Throwable cause) {
        super(message, cause);
    }
}
