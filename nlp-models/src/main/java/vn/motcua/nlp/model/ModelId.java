package vn.motcua.nlp.model;

import vn.motcua.nlp.classify.AgencyKind;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.classify.FeedbackCategory;
import vn.motcua.nlp.classify.FeedbackUrgency;
import vn.motcua.nlp.document.DocumentKind;
import vn.motcua.nlp.names.NameKind;
import vn.motcua.nlp.talk.Continuation;

/// The name of a model, its version and the labels it speaks.
///
/// @param version grows when the labels or the meaning of the scores change
public record ModelId<L extends Enum<L>>(String name, int version, Class<L> labelType) {
    public static final ModelId<Aspect> ASPECTS = new ModelId<>("aspects", 1, Aspect.class);
    public static final ModelId<DialogueAct> DIALOGUE_ACT = new ModelId<>("dialogue-act", 1, DialogueAct.class);
    public static final ModelId<FeedbackCategory> FEEDBACK_CATEGORY =
            new ModelId<>("feedback-category", 1, FeedbackCategory.class);
    public static final ModelId<FeedbackUrgency> FEEDBACK_URGENCY =
            new ModelId<>("feedback-urgency", 1, FeedbackUrgency.class);
    public static final ModelId<AgencyKind> AGENCY_KIND = new ModelId<>("agency-kind", 1, AgencyKind.class);

    public static final ModelId<DocumentKind> DOCUMENT_KIND = new ModelId<>("document-kind", 1, DocumentKind.class);
    public static final ModelId<NoLabel> MEANING = new ModelId<>("meaning", 1, NoLabel.class);
    public static final ModelId<NoLabel> RESTORATION = new ModelId<>("restoration", 1, NoLabel.class);
    public static final ModelId<Continuation> CONTINUATION = new ModelId<>("continuation", 1, Continuation.class);
    public static final ModelId<NameKind> NAMES = new ModelId<>("names", 1, NameKind.class);

    /// Returns the folder of the model below the class path's root.
    public String folder() {
        return "models/" + name + "/" + version;
    }
}
