package vn.motcua.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.nlp.rank.Evidence;
import vn.motcua.nlp.rank.QuestionBank;
import vn.motcua.nlp.rank.QuestionBank.Known;
import vn.motcua.nlp.rank.SearchRequest;
import vn.motcua.nlp.rank.TextIndex;
import vn.motcua.procedure.FileCatalogue;

/// Fits the weights of the ranking on the question bank over a whole catalogue, and says how well they do.
///
/// Each question is asked twice: without all known questions of its own voice, as a stranger would ask about a
// procedure
/// that is in the bank, and without those of its procedure too, as about one that is not. The
/// weights make the right candidate the likeliest (softmax over the candidates, gradient descent).
public final class RankingFit {
    private static final int ROUNDS = 400;
    /// Scores of 0 to 1 are spread so far apart that the softmax can tell them.
    private static final double SHARPNESS = 8;

    private static final double STEP = 0.5;
    private static final double GAIN = 10;
    private static final double KEPT_SMALL = 0.0005;
    private static final int CANDIDATES = 40;
    /// Most of what people ask is about procedures of the bank.
    private static final double RARE = 0.25;

    private static final List<String> NAMES =
            List.of("lucene", "name", "prior", "marker", "agreement", "known", "nearest");

    private record Case(List<double[]> candidates, int right, boolean inBank, String voice) {}

    private RankingFit() {}

    /// Runs it.
    ///
    /// @param outOfScope sentences the catalogue has nothing for; with them the confidence is fitted too
    /// @return figures and fitted weights by name
    public static Map<String, Object> run(
            Path catalogue, String province, @Nullable Path outOfScope, @Nullable Path labelled) {
        FileCatalogue files = OfflineCatalogue.read(catalogue, province);
        List<Known> bank = QuestionBank.shipped();
        TextIndex index = files.index();
        Map<String, Object> said = new LinkedHashMap<>();
        List<Case> cases = new ArrayList<>();
        int missing = 0;
        for (Known question : bank) {
            for (boolean inBank : List.of(true, false)) {
                BiPredicate<Known, Known> left = inBank
                        ? (a, b) -> a.voice().equals(b.voice())
                        : (a, b) -> a.voice().equals(b.voice()) || a.id().equals(b.id());
                Set<Integer> without = IntStream.range(0, bank.size())
                        .filter(i -> left.test(bank.get(i), question))
                        .boxed()
                        .collect(Collectors.toSet());
                Case asked =
                        asked(index.evidence(SearchRequest.of(question.text(), CANDIDATES), without), question, inBank);
                if (asked.right() < 0) {
                    missing++;
                }
                cases.add(asked);
            }
        }
        said.put("cases", cases.size());
        said.put("right one no candidate", missing);
        double[] weights = {0.3, 0.7, 0.2, 0.7, 0.09, 0.1, 0.15};
        report("as it is", weights, cases, said);
        double[] fitted = fit(weights, cases);
        report("fitted", fitted, cases, said);
        for (int i = 0; i < NAMES.size(); i++) {
            said.put("weight " + NAMES.get(i), Math.round(fitted[i] * 1000) / 1000.0);
        }
        if (outOfScope != null) {
            said.putAll(ConfidenceFit.run(
                    index,
                    bank,
                    outOfScope,
                    labelled == null
                            ? List.of()
                            : JsonLines.read(labelled).stream()
                                    .map(RetrievalItem::of)
                                    .toList()));
        }
        return said;
    }

    private static Case asked(List<Evidence> evidence, Known question, boolean inBank) {
        List<Evidence> best = evidence.stream()
                .sorted(java.util.Comparator.comparingDouble((Evidence each) -> -rough(each)))
                .limit(CANDIDATES)
                .toList();
        double mostKnown = evidence.stream().mapToDouble(Evidence::known).max().orElse(0);
        List<double[]> features =
                best.stream().map(each -> features(each, mostKnown)).toList();
        int right = -1;
        for (int i = 0; i < best.size(); i++) {
            if (best.get(i).id().equals(question.id())) {
                right = i;
            }
        }
        return new Case(features, right, inBank, question.voice());
    }

    private static double rough(Evidence each) {
        return 0.5 * each.lucene() + 0.5 * each.coverage() + 0.12 * each.prior() - each.penalty() + 0.6 * each.known();
    }

    private static double[] features(Evidence each, double mostKnown) {
        return new double[] {
            each.lucene(),
            each.coverage() * 0.65 + Math.sqrt(each.coverage() * each.precision()) * 0.35,
            each.prior(),
            -each.penalty(),
            each.agreements(),
            0.7 * each.known() + 0.3 * each.knownToo(),
            each.known() == mostKnown ? each.known() : 0
        };
    }

    private static double[] fit(double[] start, List<Case> cases) {
        double[] weights = start.clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= SHARPNESS;
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[weights.length];
            for (Case each : cases) {
                if (each.right() >= 0) {
                    addGradient(each, weights, gradient);
                }
            }
            for (int i = 0; i < weights.length; i++) {
                weights[i] += STEP * (gradient[i] / cases.size() * GAIN - KEPT_SMALL * weights[i]);
            }
        }
        double scale = 1 / (weights[0] + weights[1]);
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= scale;
        }
        return weights;
    }

    private static void addGradient(Case each, double[] weights, double[] gradient) {
        double[] scores = each.candidates().stream()
                .mapToDouble(features -> score(features, weights))
                .toArray();
        double most = IntStream.range(0, scores.length)
                .mapToDouble(i -> scores[i])
                .max()
                .orElse(0);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            double error = ((i == each.right() ? 1 : 0) - scores[i] / sum) * (each.inBank() ? 1 : RARE);
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
        for (boolean inBank : List.of(true, false)) {
            List<Case> some =
                    cases.stream().filter(each -> each.inBank() == inBank).toList();
            String which = name + (inBank ? ", in the bank" : ", not in the bank");
            said.put(which + ", top-1", share(some, weights, 1));
            said.put(which + ", top-3", share(some, weights, 3));
        }
    }

    private static double share(List<Case> cases, double[] weights, int places) {
        long good = cases.stream()
                .filter(each -> each.right() >= 0 && rank(each, weights) < places)
                .count();
        return Math.round(1000.0 * good / cases.size()) / 10.0;
    }

    private static int rank(Case each, double[] weights) {
        double own = score(each.candidates().get(each.right()), weights);
        return (int) each.candidates().stream()
                .filter(features -> score(features, weights) > own)
                .count();
    }
}
