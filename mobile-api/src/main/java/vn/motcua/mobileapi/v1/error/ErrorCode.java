package vn.motcua.mobileapi.v1.error;

/// Why a request failed, stable for clients; a new version of the service may add codes but never changes one.
public enum ErrorCode {
    INVALID_REQUEST(400),
    INVALID_FIELD(400),
    IDEMPOTENCY_KEY_REQUIRED(400),
    SIGN_IN_REQUIRED(401),
    BAD_SIGNATURE(401),
    FORBIDDEN(403),
    FORM_EXPIRED(403),
    NOT_FOUND(404),
    PROCEDURE_NOT_FOUND(404),
    REPORT_NOT_FOUND(404),
    SURVEY_NOT_FOUND(404),
    CONVERSATION_NOT_FOUND(404),
    AREA_NOT_FOUND(404),
    AGENCY_NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    STALE_EDIT(409),
    IDEMPOTENCY_KEY_REUSED(409),
    TRANSITION_NOT_ALLOWED(409),
    SURVEY_CLOSED(410),
    PROCEDURE_REPEALED(410),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA(415),
    OUT_OF_SCOPE(422),
    RATE_LIMITED(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    /// The HTTP status that goes with it.
    public int status() {
        return status;
    }
}
