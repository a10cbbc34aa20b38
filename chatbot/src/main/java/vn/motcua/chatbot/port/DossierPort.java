package vn.motcua.chatbot.port;

import java.util.Optional;

/// Looks up dossiers (hồ sơ) of the one-stop system by their code.
public interface DossierPort {
    /// Returns how far the dossier of the code is.
    Optional<Status> status(String code);

    /// Whether a one-stop system is connected at all; without one "not found" would be a statement about a dossier
    /// nobody looked for.
    default boolean connected() {
        return true;
    }

    /// How far a dossier is, without any personal data.
    ///
    /// @param status in people's words
    /// @param step what is being done
    /// @param dueDate when the result is due, written for people; empty when not set
    record Status(String code, String status, String step, String dueDate) {}
}
