package vn.motcua.nlp.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.Event;
import vn.motcua.nlp.classify.Calibration;
import vn.motcua.nlp.model.ModelFile;
import vn.motcua.nlp.names.FoundName;
import vn.motcua.nlp.names.NameFeatures;
import vn.motcua.nlp.names.NameFinder;
import vn.motcua.nlp.names.NameToken;

/// Trains the finder of names: one decision for each token, in start-continue-other coding.
final class NameRecipe {
    private static final MaxentTraining.Settings SETTINGS = new MaxentTraining.Settings(45, 0.15);

    private NameRecipe() {}

    /// What a token looks like, and what a person said of it.
    private record Decision(String outcome, String[] features, int group) {}

    static ModelFile train(List<MarkedText> texts, double threshold) {
        List<Event> events = withoutRareFeatures(
                texts.stream().flatMap(text -> decisions(text).stream()).toList());
        return new ModelFile(List.of(
                new ModelFile.Part("", new Calibration(1, 0), threshold, MaxentTraining.train(events, SETTINGS))));
    }

    private static List<Decision> decisions(MarkedText text) {
        List<NameToken> tokens = NameToken.of(text.text());
        NameFeatures features = NameFeatures.of(text.text(), tokens);
        List<Decision> decisions = new ArrayList<>();
        for (NameToken[] sentence : NameFinder.sentences(tokens)) {
            String[] outcomes = Arrays.stream(sentence)
                    .map(token -> outcome(text.names(), token))
                    .toArray(String[]::new);
            String[][] fixed = features.ofTokens(sentence);
            for (int i = 0; i < sentence.length; i++) {
                decisions.add(
                        new Decision(outcomes[i], features.getContext(i, sentence, outcomes, fixed), text.group()));
            }
        }
        return decisions;
    }

    private static String outcome(List<FoundName> names, NameToken token) {
        return names.stream()
                .filter(name -> token.start() >= name.start() && token.end() <= name.end())
                .findFirst()
                .map(name -> name.kind().tag() + (token.start() == name.start() ? "-start" : "-cont"))
                .orElse("other");
    }

    /// What only one sentence or one frame has says nothing of other texts.
    private static List<Event> withoutRareFeatures(List<Decision> decisions) {
        Map<String, Integer> firstSeenIn = new HashMap<>();
        Set<String> kept = new HashSet<>();
        for (Decision decision : decisions) {
            for (String feature : decision.features()) {
                Integer first = firstSeenIn.putIfAbsent(feature, decision.group());
                if (first != null && first != decision.group()) {
                    kept.add(feature);
                }
            }
        }
        return decisions.stream()
                .map(decision -> new Event(
                        decision.outcome(),
                        Arrays.stream(decision.features())
                                .filter(kept::contains)
                                .toArray(String[]::new)))
                .toList();
    }

    /// A text with what a model that had not seen it found there.
    record Answered(MarkedText text, List<FoundName> found) {}

    static List<Answered> crossValidated(List<MarkedText> texts) {
        return IntStream.range(0, CrossValidation.FOLDS)
                .parallel()
                .mapToObj(fold -> answered(texts, fold))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Answered> answered(List<MarkedText> texts, int fold) {
        List<MarkedText> seen = new ArrayList<>();
        List<MarkedText> unseen = new ArrayList<>();
        for (MarkedText text : texts) {
            (text.group() % CrossValidation.FOLDS == fold ? unseen : seen).add(text);
        }
        NameFinder finder = NameFinder.of(train(seen, 0));
        return unseen.stream()
                .filter(MarkedText::measured)
                .map(text -> new Answered(text, finder.find(text.text())))
                .toList();
    }
}
