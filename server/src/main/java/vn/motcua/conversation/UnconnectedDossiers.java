package vn.motcua.conversation;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.motcua.chatbot.port.DossierPort;

/// Says honestly that no one-stop system is connected yet, and where a dossier (hồ sơ) can be looked up meanwhile:
/// "not found" would be a statement about a dossier nobody looked for.
@Singleton
class UnconnectedDossiers implements DossierPort {
    @Override
    public Optional<Status> status(String code) {
        return Optional.empty();
    }

    @Override
    public boolean connected() {
        return false;
    }
}
