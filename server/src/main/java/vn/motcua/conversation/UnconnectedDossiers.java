package vn.motcua.conversation;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.motcua.chatbot.port.DossierPort;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Texts;

/// Says honestly that no one-stop system is connected yet, and where a dossier (hồ sơ) can be looked up meanwhile:
/// "not found" would be a statement about a dossier nobody looked for.
@Singleton
class UnconnectedDossiers implements DossierPort {
    private final Texts texts;

    UnconnectedDossiers(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<Status> status(String code) {
        return Optional.of(new Status(code, texts.of(Language.VI, "conversation.dossier.not_connected"), "", ""));
    }
}
