package vn.motcua.chatbot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One bubble of the assistant (câu trả lời của trợ lý).
///
/// @param kind what it does
/// @param text what it says, plain text with line breaks
/// @param procedureCode the procedure it is about
/// @param quickReplies ready answers, in the order of their numbers
/// @param sources where its facts come from; never empty for an [ReplyKind#ANSWER] of the catalogue
public record Reply(
        ReplyKind kind,
        String text,
        @Nullable String procedureCode,
        List<QuickReply> quickReplies,
        List<Source> sources) {
    public Reply {
        quickReplies = List.copyOf(quickReplies);
        sources = List.copyOf(sources);
    }

    /// A reply that is text alone.
    public static Reply of(ReplyKind kind, String text) {
        return new Reply(kind, text, null, List.of(), List.of());
    }

    /// A reply with ready answers.
    public static Reply of(ReplyKind kind, String text, List<QuickReply> quickReplies) {
        return new Reply(kind, text, null, quickReplies, List.of());
    }

    /// Returns the text with its sources written out, for channels that show nothing but text.
    public String plainText() {
        var plain = new StringBuilder(text);
        for (Source source : sources) {
            plain.append("\n(").append(source.code());
            if (!source.decision().isBlank()) {
                plain.append(" · ").append(source.decision());
            }
            if (!source.asOf().isBlank()) {
                plain.append(" · ").append(source.asOf());
            }
            if (!source.url().isBlank()) {
                plain.append(" · ").append(source.url());
            }
            plain.append(')');
        }
        return plain.toString();
    }
}
