package vn.motcua.procedure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.nlp.rank.SearchResult;
import vn.motcua.shared.config.MotcuaSettings;
import vn.motcua.shared.error.DomainException;

/// The catalogue of procedures (danh mục thủ tục hành chính) that people of this city are served: the national ones and
/// the city's own. Other provinces' records are kept but never shown, found or answered from.
@Singleton
public class ProcedureCatalogue {
    private static final Logger LOG = LoggerFactory.getLogger(ProcedureCatalogue.class);

    private final ProcedureQueries queries;
    private final String province;
    private final ReentrantLock refreshing = new ReentrantLock();
    private final Cache<String, CatalogueEntry> entries =
            Caffeine.newBuilder().maximumSize(400).build();
    private volatile @Nullable CatalogueSnapshot snapshot;

    ProcedureCatalogue(ProcedureQueries queries, MotcuaSettings settings) {
        this.queries = queries;
        this.province = settings.province();
    }

    /// The best matches first; without words, all, the most usual first.
    public CataloguePage search(CatalogueQuery query) {
        return snapshot().search(query);
    }

    /// What somebody may mean who has typed so far.
    public List<CatalogueItem> suggestions(String typed, int limit) {
        return typed.isBlank()
                ? List.of()
                : snapshot().search(CatalogueQuery.typed(typed, limit)).items();
    }

    /// The likeliest procedures for a question, weak ones included, for deciding what was meant.
    public List<SearchResult.Hit> best(String question, int limit) {
        return snapshot().best(question, limit);
    }

    /// The whole procedure; empty for codes unknown or of other provinces.
    public Optional<CatalogueEntry> byCode(ProcedureCode code) {
        return snapshot().find(code).flatMap(served -> {
            CatalogueEntry cached = entries.getIfPresent(served.tag());
            if (cached != null) {
                return Optional.of(cached);
            }
            Optional<CatalogueEntry> loaded = queries.entry(code);
            loaded.ifPresent(entry -> entries.put(served.tag(), entry));
            return loaded;
        });
    }

    /// The procedure as lists show it.
    public Optional<CatalogueItem> item(ProcedureCode code) {
        return snapshot().find(code).map(CatalogueSnapshot.Served::item);
    }

    /// Changes whenever anything of the procedure does; empty when it is not served.
    public Optional<String> tag(ProcedureCode code) {
        return snapshot().find(code).map(CatalogueSnapshot.Served::tag);
    }

    /// The repeal of a procedure that is still served until its day comes.
    public Optional<Repeal> ends(ProcedureCode code) {
        return snapshot().find(code).flatMap(served -> Optional.ofNullable(served.ends()));
    }

    /// What people of this city were served and is repealed.
    public Optional<RepealedProcedure> repealed(ProcedureCode code) {
        return snapshot().repealed(code);
    }

    /// Every procedure that people of this city were served and that is repealed.
    public List<RepealedProcedure> repealed() {
        return snapshot().repealed();
    }

    /// What is served, or will be, in place of a repealed procedure; may be empty.
    public List<CatalogueItem> successors(Repeal repeal) {
        return snapshot().successors(repeal);
    }

    /// Why nothing is served under this code, for the caller to throw: repealed, or never known here.
    public RuntimeException absent(String code) {
        return ProcedureCode.parse(code)
                .flatMap(this::repealed)
                .<RuntimeException>map(gone -> new ProcedureRepealedException(gone, successors(gone.repeal())))
                .orElseGet(() ->
                        new DomainException(ErrorCode.PROCEDURE_NOT_FOUND, "no procedure " + code + " is served here"));
    }

    /// Everything served.
    public List<CatalogueItem> items() {
        return snapshot().items();
    }

    /// Grows with every change of the catalogue.
    public long version() {
        return snapshot().version();
    }

    /// Another object whenever anything that is served or found is another; compare by identity.
    public Object state() {
        return snapshot();
    }

    /// Takes over what changed in the database, if anything did; searches go on on the old state meanwhile.
    void refresh() {
        refreshing.lock();
        try {
            CatalogueSnapshot current = snapshot == null ? CatalogueSnapshot.empty() : snapshot;
            long version = queries.version();
            if (version == current.version()) {
                return;
            }
            long began = System.nanoTime();
            // The number is read before the rows: a change in between is then seen twice, never missed.
            CatalogueSnapshot next = current.with(version, queries.changesSince(current.version(), province));
            snapshot = next;
            LOG.info(
                    "Catalogue version {}: {} procedures served, indexed in {} ms",
                    version,
                    next.size(),
                    (System.nanoTime() - began) / 1_000_000);
        } finally {
            refreshing.unlock();
        }
    }

    /// From now on procedures are found by these questions of people as well.
    ///
    /// @param questions by code of the procedure; all there are
    public void learn(Map<String, List<String>> questions) {
        refreshing.lock();
        try {
            snapshot = snapshot().learning(questions);
        } finally {
            refreshing.unlock();
        }
    }

    private CatalogueSnapshot snapshot() {
        CatalogueSnapshot current = snapshot;
        if (current == null) {
            refresh();
            current = snapshot;
        }
        return current == null ? CatalogueSnapshot.empty() : current;
    }
}
