package vn.motcua.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.nlp.rank.SearchResult;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;

/// Lets the assistant quote the catalogue as it is now: the catalogue itself swaps its index as a whole within two
/// seconds of a change on any node, so nothing is held here.
@Singleton
class CatalogueProcedureSource implements ProcedureSource {
    private final ProcedureCatalogue catalogue;

    CatalogueProcedureSource(ProcedureCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Optional<ProcedureFacts> byCode(String code) {
        return ProcedureCode.parse(code).flatMap(catalogue::byCode).map(CatalogueFacts::of);
    }

    @Override
    public List<SearchResult.Hit> find(String question, int limit) {
        return catalogue.best(question, limit);
    }
}
