package vn.motcua.chatbot.port;

import java.util.List;

/// That a procedure is no longer in use, or will not be from a day on (thủ tục bãi bỏ), and what is used instead.
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
