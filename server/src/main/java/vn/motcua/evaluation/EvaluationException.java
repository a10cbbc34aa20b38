package vn.motcua.evaluation;

/// An evaluation cannot be run; the message says why, for the person who typed the command.
public final class EvaluationException extends RuntimeException {
    public EvaluationException(String message) {
        super(message);
    }
}
