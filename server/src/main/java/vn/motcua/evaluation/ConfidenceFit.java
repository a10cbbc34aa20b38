package vn.motcua.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.motcua.chatbot.pipeline.Confidence;
import vn.motcua.chatbot.pipeline.Rivals;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.classify.TextClassifier;
import vn.motcua.nlp.model.ModelId;
import vn.motcua.nlp.model.ModelStore;
import vn.motcua.nlp.rank.IndexedText;
import vn.motcua.nlp.rank.QuestionBank;
import vn.motcua.nlp.rank.QuestionBank.Known;
import vn.motcua.nlp.rank.SearchRequest;
import vn.motcua.nlp.rank.SearchResult.Hit;
import vn.motcua.nlp.rank.TextIndex;
import vn.motcua.nlp.training.MeaningTraining;

/// Fits how sure the finder may be, on the question bank and on sentences out of scope, and says how well it does.
///
/// Bank questions of some voices are asked of an index that never heard these voices. Every fifth is kept out of the
// fit and
/// only measured.
public final class ConfidenceFit {
    private static final int CANDIDATES = 10;
    private static final int HELD_OUT = 5;
    /// The bank asks for a special case as often as for the usual one; people ask for the usual one more often.
    private static final double USUAL = 4;
    /// A question of a stranger says more than a thousand of the bank, which asks for what hardly anybody asks for.
    private static final double STRANGER = 4000;
    /// To decline what could have been answered is worse than to ask back what could not.
    private static final double OF_OURS = 3;

    private static final double NOT_OURS = 2;

    private ConfidenceFit() {}

    /// @param deaf the index that never heard the voices left out
    /// @param outOfScope lines `kind<TAB>text`
    /// @param labelled questions of another author, which weigh more than those of the bank
    static Map<String, Object> run(TextIndex index, TextIndex deaf, Path outOfScope, List<RetrievalItem> labelled) {
        List<LogisticFit.Case> right = new ArrayList<>();
        List<LogisticFit.Case> scope = new ArrayList<>();
        Map<String, String> titles =
                index.texts().stream().collect(Collectors.toMap(IndexedText::id, IndexedText::title));
        var rivals = new Rivals(id -> Optional.ofNullable(titles.get(id)));
        TextClassifier<DialogueAct> acts = ModelStore.ofClassPath().classifier(ModelId.DIALOGUE_ACT);
        for (Known question : QuestionBank.shipped()) {
            List<Hit> hits = MeaningTraining.UNHEARD.contains(question.voice())
                    ? ask(deaf, question.text(), Set.of())
                    : List.of();
            if (!hits.isEmpty()) {
                boolean good = hits.getFirst().id().equals(question.id());
                double weight = index.isSpecialCase(question.id()) ? 1 : USUAL;
                right.add(new LogisticFit.Case(Confidence.rightFeatures(rivals.among(hits)), good, weight));
                scope.add(new LogisticFit.Case(scope(hits, acts, question.text()), true, 1));
            }
        }
        for (RetrievalItem item : labelled) {
            List<Hit> hits = ask(index, item.text(), Set.of());
            if (!item.hasCodes() && !hits.isEmpty()) {
                scope.add(new LogisticFit.Case(scope(hits, acts, item.text()), false, NOT_OURS * STRANGER));
            }
            if (item.hasCodes() && !hits.isEmpty()) {
                boolean good = item.codes().contains(hits.getFirst().id());
                right.add(new LogisticFit.Case(Confidence.rightFeatures(rivals.among(hits)), good, STRANGER));
                scope.add(new LogisticFit.Case(scope(hits, acts, item.text()), true, OF_OURS * STRANGER));
            }
        }
        List<String> foreign = foreign(outOfScope);
        long asked = labelled.stream().filter(RetrievalItem::hasCodes).count();
        double balance = 0.6 * Math.max(scope.size(), asked * STRANGER) / Math.max(1, foreign.size());
        for (String text : foreign) {
            List<Hit> hits = ask(index, text, Set.of());
            if (!hits.isEmpty()) {
                scope.add(new LogisticFit.Case(scope(hits, acts, text), false, balance));
            }
        }
        Map<String, Object> said = new LinkedHashMap<>();
        judge("right", right, said);
        judge("in scope", scope, said);
        return said;
    }

    private static double[] scope(List<Hit> hits, TextClassifier<DialogueAct> acts, String text) {
        return Confidence.scopeFeatures(hits, Confidence.talk(acts.classify(text)));
    }

    private static void judge(String name, List<LogisticFit.Case> cases, Map<String, Object> said) {
        List<LogisticFit.Case> kept = part(cases, false);
        List<LogisticFit.Case> heldOut = part(cases, true);
        double[] weights = LogisticFit.fit(kept);
        List<Double> yes = scores(weights, heldOut, true);
        List<Double> no = scores(weights, heldOut, false);
        said.put(
                name + ", weights",
                Arrays.stream(weights).mapToObj("%.2f"::formatted).toList());
        said.put(name + ", held out", heldOut.size());
        said.put(name + ", AUROC", Statistics.auroc(yes, no));
        said.put(name + ", calibration error", calibrationError(weights, heldOut));
    }

    private static List<LogisticFit.Case> part(List<LogisticFit.Case> cases, boolean heldOut) {
        return IntStream.range(0, cases.size())
                .filter(i -> (i % HELD_OUT == 0) == heldOut)
                .mapToObj(cases::get)
                .toList();
    }

    private static List<Double> scores(double[] weights, List<LogisticFit.Case> cases, boolean yes) {
        return cases.stream()
                .filter(each -> each.yes() == yes)
                .map(each -> LogisticFit.probability(weights, each.features()))
                .toList();
    }

    private static double calibrationError(double[] weights, List<LogisticFit.Case> cases) {
        Map<Integer, List<LogisticFit.Case>> bins = cases.stream().collect(Collectors.groupingBy(each ->
                (int) Math.min(9, LogisticFit.probability(weights, each.features()) * 10)));
        return bins.values().stream()
                        .mapToDouble(bin -> Math.abs(bin.stream()
                                .mapToDouble(each -> each.weight()
                                        * (LogisticFit.probability(weights, each.features()) - (each.yes() ? 1 : 0)))
                                .sum()))
                        .sum()
                / cases.stream().mapToDouble(LogisticFit.Case::weight).sum();
    }

    private static List<Hit> ask(TextIndex index, String text, Set<Integer> without) {
        List<Hit> hits = index.rank(index.evidence(SearchRequest.of(text, CANDIDATES), without));
        return hits.subList(0, Math.min(CANDIDATES, hits.size()));
    }

    /// Sentences that the space of meanings has not learned from.
    private static List<String> foreign(Path file) {
        return MeaningTraining.outside(file, 1).map(MeaningTraining.Asked::text).toList();
    }
}
