package vn.motcua.evaluation;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import vn.motcua.chatbot.Chatbot;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.Turn;
import vn.motcua.chatbot.Understanding;
import vn.motcua.chatbot.UserMessage;
import vn.motcua.chatbot.pipeline.Confidence;
import vn.motcua.chatbot.pipeline.Rivals;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.conversation.OfflineAssistant;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.classify.TextClassifier;
import vn.motcua.nlp.model.ModelId;
import vn.motcua.nlp.model.ModelStore;
import vn.motcua.nlp.rank.SearchResult.Hit;
import vn.motcua.nlp.text.QueryText;
import vn.motcua.procedure.FileCatalogue;

/// Asks the assistant each question as the first of a conversation and counts.
public final class RetrievalEvaluation {
    private static final int CANDIDATES = 10;

    private final Chatbot chatbot;
    private final ProcedureSource source;
    private final Rivals rivals;
    private final TextClassifier<DialogueAct> acts = ModelStore.ofClassPath().classifier(ModelId.DIALOGUE_ACT);

    private RetrievalEvaluation(FileCatalogue catalogue, String province) {
        chatbot = OfflineAssistant.over(
                catalogue,
                province,
                YearMonth.of(2026, 11),
                RandomGeneratorFactory.of("L64X128MixRandom").create(1));
        source = OfflineAssistant.source(catalogue);
        rivals = new Rivals(source::officialName);
    }

    /// Runs it and writes one line an item to `output`.
    ///
    /// @param training files of sentences; questions that one of them nearly says are left out
    /// @throws EvaluationException files cannot be read or written
    public static RetrievalFigures run(
            Path catalogue, String province, Path input, List<Path> training, @Nullable Path output) {
        FileCatalogue files = OfflineCatalogue.read(catalogue, province);
        NearDuplicates seen = NearDuplicates.of(training);
        List<RetrievalItem> items = JsonLines.read(input).stream()
                .map(RetrievalItem::of)
                .filter(item -> !seen.isNear(item.text()))
                .toList();
        var evaluation = new RetrievalEvaluation(files, province);
        // The first pass warms the machine up, so that the second measures what a running service does.
        items.forEach(evaluation::ask);
        List<RetrievalOutcome> outcomes = new ArrayList<>();
        items.forEach(item -> outcomes.add(evaluation.ask(item)));
        List<Map<String, Object>> lines =
                outcomes.stream().map(RetrievalOutcome::toJson).toList();
        JsonLines.write(output, lines);
        return RetrievalFigures.of(outcomes, files.size());
    }

    private RetrievalOutcome ask(RetrievalItem item) {
        long start = System.nanoTime();
        Turn turn = chatbot.reply(ConversationState.fresh(), UserMessage.of(item.text()));
        double milliseconds = (System.nanoTime() - start) / 1e6;
        Understanding understood = turn.understanding();
        return new RetrievalOutcome(
                item,
                understood.candidates().isEmpty() ? asQuestion(item.text(), understood) : understood,
                milliseconds);
    }

    /// A turn that ended before the search still has to show what the search would have found, and how sure of it the
    /// assistant would have been.
    private Understanding asQuestion(String said, Understanding understood) {
        String text = QueryText.of(said).repaired();
        List<Hit> hits = source.find(text, CANDIDATES);
        return new Understanding(
                understood.act(),
                understood.aspects(),
                hits.stream()
                        .map(hit -> new Understanding.Candidate(hit.id(), hit.score()))
                        .toList(),
                understood.decision(),
                hits.isEmpty() ? 0 : Confidence.right(rivals.among(hits)),
                Confidence.inScope(hits, Confidence.talk(acts.classify(text))));
    }
}
