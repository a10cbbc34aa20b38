package vn.motcua.conversation;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.motcua.chatbot.Chatbot;
import vn.motcua.chatbot.pipeline.AnswerPipeline;
import vn.motcua.chatbot.port.ConversationLog;
import vn.motcua.chatbot.port.DossierPort;
import vn.motcua.chatbot.port.FeedbackPort;
import vn.motcua.chatbot.port.OfficePort;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.nlp.model.ModelId;
import vn.motcua.nlp.model.ModelStore;

/// Puts the assistant together with the trained models and its ways into the other rooms.
@Factory
class AssistantFactory {
    @Singleton
    Chatbot chatbot(
            ProcedureSource procedures,
            FeedbackPort reports,
            DossierPort dossiers,
            OfficePort offices,
            ConversationLog log) {
        ModelStore models = ModelStore.ofClassPath();
        return new Chatbot(new AnswerPipeline(
                procedures,
                reports,
                dossiers,
                offices,
                log,
                models.classifier(ModelId.DIALOGUE_ACT),
                models.aspects()));
    }
}
