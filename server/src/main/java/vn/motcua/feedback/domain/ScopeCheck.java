package vn.motcua.feedback.domain;

import java.util.List;
import java.util.Optional;
import vn.motcua.feedback.SubmitOutcome.EmergencyNumber;
import vn.motcua.feedback.SubmitOutcome.LawfulChannel;

/// Tells what we may not process and what cannot wait for us. The words are data; see `feedback/words.tsv`.
public interface ScopeCheck {
    /// A denunciation or complaint in the sense of the law, as far as the words show it.
    Optional<LawfulChannel> otherChannel(String text);

    /// Whom to call before anything else.
    List<EmergencyNumber> emergencyNumbers(String text);
}
