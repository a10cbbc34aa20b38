package vn.motcua.conversation;

import java.util.List;
import vn.motcua.feedback.ReportPhotos;

/// What a citizen says, as it comes in.
///
/// @param text as typed; neither stored nor logged before personal data in it is masked
/// @param clientMessageId the same when the same message comes again
/// @param wardCode the ward the citizen chose; empty when none
/// @param photos what came with the words, cleaned; kept for a report that is being collected, else dropped
public record IncomingMessage(String text, String clientMessageId, String wardCode, List<ReportPhotos.Cleaned> photos) {
    /// The longest text that is read.
    public static final int LONGEST = 10_000;

    public IncomingMessage {
        photos = List.copyOf(photos);
    }

    /// Words alone.
    public IncomingMessage(String text, String clientMessageId, String wardCode) {
        this(text, clientMessageId, wardCode, List.of());
    }

    @Override
    public String toString() {
        return "IncomingMessage[REDACTED]";
    }
}
