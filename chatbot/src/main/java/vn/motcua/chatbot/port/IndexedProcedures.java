package vn.motcua.chatbot.port;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.nlp.rank.IndexedText;
import vn.motcua.nlp.rank.QuestionBank;
import vn.motcua.nlp.rank.SearchResult;
import vn.motcua.nlp.rank.TextIndex;
import vn.motcua.nlp.rank.Usualness;

/// A catalogue held in memory with its index (kho thủ tục trong bộ nhớ); immutable.
public final class IndexedProcedures implements ProcedureSource {
    private static final int BODY = 700;

    private final Map<String, ProcedureFacts> procedures = new LinkedHashMap<>();
    private final TextIndex index;

    private IndexedProcedures(Collection<ProcedureFacts> all) {
        var texts = new ArrayList<IndexedText>(all.size());
        for (ProcedureFacts facts : all) {
            if (procedures.put(facts.code(), facts) == null) {
                texts.add(indexed(facts));
            }
        }
        index = TextIndex.of(texts).with(QuestionBank.standard());
    }

    /// Indexes the procedures; of two with one code the first is found by words.
    public static IndexedProcedures of(Collection<ProcedureFacts> procedures) {
        return new IndexedProcedures(procedures);
    }

    /// Returns what of a procedure is searched.
    public static IndexedText indexed(ProcedureFacts facts) {
        var names = new ArrayList<>(facts.aliases());
        if (!facts.plainName().equals(facts.officialName())) {
            names.addFirst(facts.plainName());
        }
        var body = new StringBuilder(String.join(" ", facts.results()));
        for (ProcedureFacts.Paper paper : facts.documents()) {
            if (body.length() > BODY) {
                break;
            }
            body.append(' ').append(paper.name());
        }
        return new IndexedText(
                facts.code(),
                facts.officialName(),
                names,
                facts.field(),
                body.toString(),
                Map.of("level", facts.levels(), "field", List.of(facts.field())),
                Usualness.prior(facts.code(), facts.levels(), facts.curated()));
    }

    @Override
    public Optional<ProcedureFacts> byCode(String code) {
        return Optional.ofNullable(procedures.get(code));
    }

    @Override
    public List<SearchResult.Hit> find(String question, int limit) {
        return index.best(question, limit);
    }
}
