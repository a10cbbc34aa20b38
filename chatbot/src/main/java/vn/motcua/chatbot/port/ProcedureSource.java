package vn.motcua.chatbot.port;

import java.util.List;
import java.util.Optional;
import vn.motcua.nlp.rank.SearchResult;

/// The catalogue of procedures (kho thủ tục), as it is now: a change is seen by the next message.
public interface ProcedureSource {
    /// Returns the procedure of the code.
    Optional<ProcedureFacts> byCode(String code);

    /// Returns the name in the record of the code's procedure.
    default Optional<String> officialName(String code) {
        return byCode(code).map(ProcedureFacts::officialName);
    }

    /// Returns what is to be told of the code's procedure if it is repealed.
    default Optional<RepealedFacts> repealed(String code) {
        return Optional.empty();
    }

    /// Returns how a procedure that is still served will end, if that is decided.
    default Optional<RepealedFacts> ends(String code) {
        return Optional.empty();
    }

    /// Returns the likeliest procedures for a question, best first, weak ones included.
    List<SearchResult.Hit> find(String question, int limit);
}
