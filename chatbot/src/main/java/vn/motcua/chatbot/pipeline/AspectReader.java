package vn.motcua.chatbot.pipeline;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.classify.MultiLabelClassifier;
import vn.motcua.nlp.text.QueryText;

/// Reads which aspects of a procedure are asked for (khía cạnh), several at once: cue phrases and the trained model.
public final class AspectReader implements Step {
    private static final Map<Aspect, Cues> CUES = CueTable.load("aspect-cues.tsv", Aspect.class);

    /// "Phí" says it itself; a model that learned from sentences knows no better.
    private static final int FEW = 2;

    private final @Nullable MultiLabelClassifier<Aspect> model;

    AspectReader(@Nullable MultiLabelClassifier<Aspect> model) {
        this.model = model;
    }

    @Override
    public StepResult run(TurnInProgress turn) {
        turn.aspects(read(turn.text(), turn.read()));
        return StepResult.next();
    }

    Set<Aspect> read(QueryText text, String typed) {
        Set<Aspect> byCue = byCue(text);
        boolean word = text.folded().size() <= FEW && !byCue.isEmpty();
        if (model == null || word) {
            return byCue;
        }
        Set<Aspect> byModel = model.labels(typed);
        if (byModel.isEmpty()) {
            return byCue;
        }
        return byModel;
    }

    static Set<Aspect> byCue(QueryText text) {
        Set<Aspect> found = EnumSet.noneOf(Aspect.class);
        CUES.forEach((aspect, cues) -> {
            if (cues.anyIn(text)) {
                found.add(aspect);
            }
        });
        // "được không" after another aspect asks for that one: "nộp online được không".
        if (found.size() > 1
                && found.contains(Aspect.CONDITIONS)
                && (found.contains(Aspect.ONLINE) || found.contains(Aspect.WHO) || found.contains(Aspect.PLACE))) {
            found.remove(Aspect.CONDITIONS);
        }
        if (found.contains(Aspect.STEPS) && found.size() > 1 && !hasExplicitSteps(text)) {
            found.remove(Aspect.STEPS);
        }
        return found;
    }

    /// The syllables that say what is asked, without marks.
    static Set<String> cueWords(QueryText text) {
        return CUES.values().stream()
                .flatMap(cues -> cues.wordsIn(text).stream())
                .collect(Collectors.toSet());
    }

    private static boolean hasExplicitSteps(QueryText text) {
        return EXPLICIT_STEPS.anyIn(text);
    }

    private static final Cues EXPLICIT_STEPS = Cues.of(
            "các bước|trình tự|quy trình|thủ tục ra sao|thủ tục như thế nào|thủ tục thế nào|cách làm|hướng dẫn");
}
