package vn.motcua.nlp.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.Span;
import vn.motcua.nlp.model.ModelFile;
import vn.motcua.nlp.model.ModelId;
import vn.motcua.nlp.model.ModelStore;

/// Finds names of people and places (tìm tên người, địa danh) by a maximum-entropy Markov model: OpenNLP's beam search
/// and start-continue-other coding over our own features. Safe for use by many threads.
public final class NameFinder {
    private static final int BEAM = 3;
    /// No sentence is longer; a wall of words without a full stop is cut.
    private static final int LONGEST_SENTENCE = 60;

    private static final BioCodec CODEC = new BioCodec();

    private final MaxentModel model;
    private final double personThreshold;

    private NameFinder(MaxentModel model, double personThreshold) {
        this.model = model;
        this.personThreshold = personThreshold;
    }

    /// Returns the finder that comes with this module; it is read once.
    public static NameFinder shipped() {
        return Shipped.INSTANCE;
    }

    /// Returns the finder of a model that was trained elsewhere; its threshold is for names of people.
    public static NameFinder of(ModelFile file) {
        ModelFile.Part part = file.parts().getFirst();
        return new NameFinder(part.model(), part.threshold());
    }

    /// Returns all that may be a name, in the order of the text.
    public List<FoundName> find(String text) {
        List<NameToken> tokens = NameToken.of(text);
        NameFeatures features = NameFeatures.of(text, tokens);
        List<FoundName> found = new ArrayList<>();
        for (NameToken[] sentence : sentences(tokens)) {
            found.addAll(find(sentence, features));
        }
        return List.copyOf(found);
    }

    /// Returns the names of people that are sure enough to be masked.
    public List<FoundName> people(String text) {
        return find(text).stream().filter(this::isSure).toList();
    }

    /// Says whether a found name is that of a person and sure enough to be masked.
    public boolean isSure(FoundName name) {
        return name.kind() == NameKind.PERSON && name.score() >= personThreshold;
    }

    /// Returns the tokens sentence by sentence.
    public static List<NameToken[]> sentences(List<NameToken> tokens) {
        List<NameToken[]> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            if (last || tokens.get(i).endsSentence() || i + 1 - start == LONGEST_SENTENCE) {
                sentences.add(tokens.subList(start, i + 1).toArray(NameToken[]::new));
                start = i + 1;
            }
        }
        return sentences;
    }

    private List<FoundName> find(NameToken[] sentence, NameFeatures features) {
        // The search has memory of its own and serves one thread.
        Sequence best = new BeamSearch(BEAM, model)
                .bestSequence(sentence, features.ofTokens(sentence), features, NameFinder::isPossible);
        double[] sure = best.getProbs();
        List<FoundName> names = new ArrayList<>();
        int lastPerson = -1;
        for (Span span : CODEC.decode(best.getOutcomes())) {
            FoundName name = found(sentence, span, sure);
            boolean signed = name.kind() == NameKind.PERSON
                    && features.signs().stand(sentence, span.getStart(), span.getEnd(), lastPerson);
            if (signed) {
                lastPerson = span.getEnd();
            }
            names.add(signed || name.kind() == NameKind.PLACE ? name : name.doubted());
        }
        return names;
    }

    /// Only a name that has begun goes on.
    private static boolean isPossible(int at, NameToken[] sentence, String[] before, String outcome) {
        if (!outcome.endsWith(BioCodec.CONTINUE)) {
            return true;
        }
        String kind = outcome.substring(0, outcome.length() - BioCodec.CONTINUE.length());
        return at > 0 && before[at - 1].startsWith(kind);
    }

    /// A name is as sure as its tokens are on average.
    private static FoundName found(NameToken[] sentence, Span span, double[] sure) {
        double mean =
                Arrays.stream(sure, span.getStart(), span.getEnd()).average().orElse(0);
        return new FoundName(
                NameKind.ofTag(span.getType()),
                sentence[span.getStart()].start(),
                sentence[span.getEnd() - 1].end(),
                mean);
    }

    private static final class Shipped {
        static final NameFinder INSTANCE = of(ModelStore.ofClassPath().file(ModelId.NAMES));
    }
}
