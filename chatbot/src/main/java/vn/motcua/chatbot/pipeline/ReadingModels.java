package vn.motcua.chatbot.pipeline;

import org.jspecify.annotations.Nullable;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.classify.MultiLabelClassifier;
import vn.motcua.nlp.classify.TextClassifier;
import vn.motcua.nlp.model.ModelId;
import vn.motcua.nlp.model.ModelStore;
import vn.motcua.nlp.talk.ContinuationClassifier;

/// The trained models that read a message (mô hình đọc hiểu). Where one is missing, cue phrases alone are read.
///
/// @param acts what a message does by itself
/// @param aspects what it asks of a procedure
/// @param continuations what it does after what was said before
public record ReadingModels(
        @Nullable TextClassifier<DialogueAct> acts,
        @Nullable MultiLabelClassifier<Aspect> aspects,
        @Nullable ContinuationClassifier continuations) {

    /// Cue phrases alone.
    public static ReadingModels none() {
        return new ReadingModels(null, null, null);
    }

    /// The models of this installation.
    public static ReadingModels of(ModelStore models) {
        return new ReadingModels(
                models.classifier(ModelId.DIALOGUE_ACT),
                models.aspects(),
                new ContinuationClassifier(models.file(ModelId.CONTINUATION)));
    }
}
