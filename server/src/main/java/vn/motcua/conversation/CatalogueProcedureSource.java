package vn.motcua.conversation;

import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.chatbot.port.RepealedFacts;
import vn.motcua.nlp.rank.SearchResult;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.RepealedProcedure;
import vn.motcua.shared.config.MotcuaSettings;

/// Lets the assistant quote the catalogue as it is now: the catalogue itself swaps its index as a whole within two
/// seconds of a change on any node, so nothing is held here.
@Singleton
class CatalogueProcedureSource implements ProcedureSource {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ProcedureCatalogue catalogue;
    private final MotcuaSettings settings;

    CatalogueProcedureSource(ProcedureCatalogue catalogue, MotcuaSettings settings) {
        this.catalogue = catalogue;
        this.settings = settings;
    }

    @Override
    public Optional<ProcedureFacts> byCode(String code) {
        return ProcedureCode.parse(code).flatMap(catalogue::byCode).map(CatalogueFacts::of);
    }

    @Override
    public Optional<RepealedFacts> repealed(String code) {
        return ProcedureCode.parse(code).flatMap(catalogue::repealed).map(this::facts);
    }

    private RepealedFacts facts(RepealedProcedure gone) {
        return new RepealedFacts(
                gone.code().value(),
                gone.item().title(),
                DAY.format(gone.repeal().effectiveFrom()),
                gone.repeal().decision(),
                settings.publicUrl() + "/thu-tuc/" + gone.code(),
                catalogue.successors(gone.repeal()).stream()
                        .map(item -> item.code().value())
                        .toList());
    }

    @Override
    public List<SearchResult.Hit> find(String question, int limit) {
        return catalogue.best(question, limit);
    }
}
