package vn.motcua.conversation;

import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.chatbot.port.RepealedFacts;
import vn.motcua.nlp.rank.SearchResult;
import vn.motcua.procedure.CatalogueItem;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.Repeal;
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

    /// Every node keeps the names; the whole record may have to be read first.
    @Override
    public Optional<String> officialName(String code) {
        return ProcedureCode.parse(code).flatMap(catalogue::item).map(CatalogueItem::officialName);
    }

    @Override
    public Optional<RepealedFacts> repealed(String code) {
        return ProcedureCode.parse(code).flatMap(catalogue::repealed).map(gone -> facts(gone.item(), gone.repeal()));
    }

    @Override
    public Optional<RepealedFacts> ends(String code) {
        return ProcedureCode.parse(code).flatMap(known -> catalogue
                .item(known)
                .flatMap(item -> catalogue.ends(known).map(repeal -> facts(item, repeal))));
    }

    private RepealedFacts facts(CatalogueItem item, Repeal repeal) {
        return new RepealedFacts(
                item.code().value(),
                item.title(),
                DAY.format(repeal.effectiveFrom()),
                repeal.decision(),
                settings.publicUrl() + "/thu-tuc/" + item.code(),
                catalogue.successors(repeal).stream()
                        .map(successor -> successor.code().value())
                        .toList());
    }

    @Override
    public List<SearchResult.Hit> find(String question, int limit) {
        return catalogue.best(question, limit);
    }
}
