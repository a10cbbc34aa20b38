package vn.motcua.chatbot.port;

import java.util.List;

/// A procedure that is no longer in use (thủ tục đã bãi bỏ), and what is used instead.
///
/// @param since the first day without it, as people write days
/// @param decision the number of the decision
/// @param url where the repeal is told
/// @param successors codes of procedures of the catalogue; may be empty
public record RepealedFacts(
        String code, String name, String since, String decision, String url, List<String> successors) {
    public RepealedFacts {
        successors = List.copyOf(successors);
    }
}
