package vn.motcua.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.nlp.meaning.MeaningModel;
import vn.motcua.nlp.rank.Evidence;
import vn.motcua.nlp.rank.QuestionBank;
import vn.motcua.nlp.rank.QuestionBank.Known;
import vn.motcua.nlp.rank.RankingWeights;
import vn.motcua.nlp.rank.SearchRequest;
import vn.motcua.nlp.rank.TextIndex;
import vn.motcua.nlp.training.MeaningTraining;
import vn.motcua.procedure.FileCatalogue;

/// Fits the weights of the ranking over a whole catalogue on questions of other authors than the question bank's, and
/// says how well they do: there, cross-validated, and on the bank itself.
///
/// The bank alone is no guide: it knows mostly usual procedures, so that a fit on it learns to prefer them whatever was
/// asked. The weights make the right candidates the likeliest (softmax over the candidates, gradient descent).
public final class RankingFit {
    private static final int ROUNDS = 600;
    private static final int FOLDS = 5;
    /// Scores of 0 to 1 are spread so far apart that the softmax can tell them.
    private static final double SHARPNESS = 20;

    /// What the first two weights sum up to, so that a score is about 1 at most.
    private static final double SCALE = 0.4;

    private static final double STEP = 0.5;
    private static final double GAIN = 10;
    private static final double KEPT_SMALL = 0.0005;
    private static final int CANDIDATES = 60;

    private static final List<String> NAMES = List.of(
            "lucene", "name", "precision", "prior", "marker", "agreement", "known", "nearest", "meant", "meant known");

    private record Case(List<double[]> candidates, List<Boolean> right) {
        boolean isReachable() {
            return right.contains(true);
        }
    }

    private RankingFit() {}

    /// Runs it.
    ///
    /// @param outOfScope sentences the catalogue has nothing for; with them the confidence is fitted too
    /// @param labelled files of questions as for the retrieval evaluation; without any nothing is fitted
    /// @return figures and fitted weights by name
    public static Map<String, Object> run(
            Path catalogue, String province, @Nullable Path outOfScope, List<Path> labelled) {
        FileCatalogue files = OfflineCatalogue.read(catalogue, province);
        TextIndex index = files.index();
        List<RetrievalItem> strangers = labelled.stream()
                .flatMap(file -> JsonLines.read(file).stream())
                .map(RetrievalItem::of)
                .toList();
        List<Case> asked = strangers.stream()
                .filter(RetrievalItem::hasCodes)
                .map(item -> asked(index, item.text(), item.codes(), Set.of()))
                .toList();
        Map<String, Object> said = new LinkedHashMap<>();
        double[] standard = RankingWeights.STANDARD.values();
        List<Known> heard = QuestionBank.shipped().stream()
                .filter(known -> !MeaningTraining.UNHEARD.contains(known.voice()))
                .toList();
        TextIndex deaf = index.with(meaningOf(index, heard, outOfScope), heard);
        reportBank(deaf, heard, standard, said);
        if (!asked.isEmpty()) {
            report("as it is", standard, asked, said);
            for (int i = 0; i < NAMES.size(); i++) {
                double[] less = standard.clone();
                less[i] = 0;
                report("without " + NAMES.get(i), less, asked, said);
            }
            report("without any known question", without(standard, "known", "nearest"), asked, said);
            report("word statistics alone", only(standard, "lucene"), asked, said);
            report("cross-validated", asked, said);
            double[] fitted = fit(standard, asked);
            report("fitted", fitted, asked, said);
            for (int i = 0; i < NAMES.size(); i++) {
                said.put("weight " + NAMES.get(i), Math.round(fitted[i] * 1000) / 1000.0);
            }
        }
        if (outOfScope != null) {
            said.putAll(ConfidenceFit.run(index, deaf, outOfScope, strangers));
        }
        return said;
    }

    private static double[] without(double[] weights, String... names) {
        double[] less = weights.clone();
        for (String name : names) {
            less[NAMES.indexOf(name)] = 0;
        }
        return less;
    }

    private static double[] only(double[] weights, String name) {
        double[] one = new double[weights.length];
        one[NAMES.indexOf(name)] = weights[NAMES.indexOf(name)];
        return one;
    }

    /// The questions of some voices are asked without any question of these voices being known, neither to the bank nor
    // to
    /// the space of meanings; then without those of their procedure too, as about one that is not in the bank.
    private static void reportBank(TextIndex deaf, List<Known> heard, double[] weights, Map<String, Object> said) {
        for (boolean inBank : List.of(true, false)) {
            List<Case> cases = new ArrayList<>();
            for (Known question : QuestionBank.shipped()) {
                if (MeaningTraining.UNHEARD.contains(question.voice())) {
                    Set<Integer> without = IntStream.range(0, inBank ? 0 : heard.size())
                            .filter(i -> heard.get(i).id().equals(question.id()))
                            .boxed()
                            .collect(Collectors.toSet());
                    cases.add(asked(deaf, question.text(), Set.of(question.id()), without));
                }
            }
            report(inBank ? "bank, voices left out" : "bank, own procedure left out too", weights, cases, said);
        }
    }

    private static MeaningModel meaningOf(TextIndex index, List<Known> heard, @Nullable Path outOfScope) {
        return new MeaningTraining(
                        index.texts().stream()
                                .map(text -> new MeaningTraining.Title(text.id(), text.field(), text.title()))
                                .toList(),
                        Stream.concat(
                                        heard.stream()
                                                .map(known -> new MeaningTraining.Asked(
                                                        known.id(), known.voice(), known.text())),
                                        outOfScope == null ? Stream.empty() : MeaningTraining.outside(outOfScope))
                                .toList())
                .train(Set.of());
    }

    private static Case asked(TextIndex index, String text, Set<String> codes, Set<Integer> without) {
        List<Evidence> evidence = index.evidence(SearchRequest.of(text, CANDIDATES), without);
        double mostKnown = evidence.stream().mapToDouble(Evidence::known).max().orElse(0);
        double[] standard = RankingWeights.STANDARD.values();
        List<Evidence> best = evidence.stream()
                .sorted(Comparator.comparingDouble((Evidence each) -> -score(each.features(mostKnown), standard)))
                .limit(CANDIDATES)
                .toList();
        return new Case(
                best.stream().map(each -> each.features(mostKnown)).toList(),
                best.stream().map(each -> codes.contains(each.id())).toList());
    }

    private static double[] fit(double[] start, List<Case> cases) {
        double[] weights = start.clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= SHARPNESS;
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[weights.length];
            cases.stream().filter(Case::isReachable).forEach(each -> addGradient(each, weights, gradient));
            for (int i = 0; i < weights.length; i++) {
                weights[i] += STEP * (gradient[i] / cases.size() * GAIN - KEPT_SMALL * weights[i]);
            }
        }
        double scale = SCALE / (weights[0] + weights[1]);
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= scale;
        }
        return weights;
    }

    private static void addGradient(Case each, double[] weights, double[] gradient) {
        double[] shares = each.candidates().stream()
                .mapToDouble(features -> score(features, weights))
                .toArray();
        double most = IntStream.range(0, shares.length)
                .mapToDouble(i -> shares[i])
                .max()
                .orElse(0);
        double all = 0;
        double right = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(shares[i] - most);
            all += shares[i];
            right += each.right().get(i) ? shares[i] : 0;
        }
        for (int i = 0; i < shares.length; i++) {
            double error = (each.right().get(i) ? shares[i] / right : 0) - shares[i] / all;
            for (int f = 0; f < gradient.length; f++) {
                gradient[f] += error * each.candidates().get(i)[f];
            }
        }
    }

    private static double score(double[] features, double[] weights) {
        double score = 0;
        for (int i = 0; i < weights.length; i++) {
            score += features[i] * weights[i];
        }
        return score;
    }

    private static void report(String name, double[] weights, List<Case> cases, Map<String, Object> said) {
        said.put(name + ", top-1", share(within(cases, weights, 1)));
        said.put(name + ", top-3", share(within(cases, weights, 3)));
    }

    private static void report(String name, List<Case> cases, Map<String, Object> said) {
        List<Boolean> first = new ArrayList<>();
        List<Boolean> three = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int kept = fold;
            List<Case> unseen = part(cases, i -> i % FOLDS == kept);
            double[] weights = fit(RankingWeights.STANDARD.values(), part(cases, i -> i % FOLDS != kept));
            first.addAll(within(unseen, weights, 1));
            three.addAll(within(unseen, weights, 3));
        }
        said.put(name + ", top-1", share(first));
        said.put(name + ", top-3", share(three));
    }

    private static List<Case> part(List<Case> cases, IntPredicate members) {
        return IntStream.range(0, cases.size())
                .filter(members)
                .mapToObj(cases::get)
                .toList();
    }

    private static String share(List<Boolean> found) {
        return Statistics.share(found).toString();
    }

    private static List<Boolean> within(List<Case> cases, double[] weights, int places) {
        return cases.stream()
                .map(each -> each.isReachable() && rank(each, weights) < places)
                .toList();
    }

    private static int rank(Case each, double[] weights) {
        double[] scores = each.candidates().stream()
                .mapToDouble(features -> score(features, weights))
                .toArray();
        double own = IntStream.range(0, scores.length)
                .filter(i -> each.right().get(i))
                .mapToDouble(i -> scores[i])
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        return (int)
                IntStream.range(0, scores.length).filter(i -> scores[i] > own).count();
    }
}
