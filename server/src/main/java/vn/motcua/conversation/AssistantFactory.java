package vn.motcua.conversation;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.motcua.chatbot.Chatbot;
import vn.motcua.chatbot.pipeline.AnswerPipeline;
import vn.motcua.chatbot.pipeline.ReadingModels;
import vn.motcua.chatbot.port.ConversationLog;
import vn.motcua.chatbot.port.DossierPort;
import vn.motcua.chatbot.port.FeedbackPort;
import vn.motcua.chatbot.port.OfficePort;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.chatbot.port.ReminderPort;
import vn.motcua.chatbot.port.TownServices;
import vn.motcua.conversation.learning.LessonBook;
import vn.motcua.nlp.model.ModelStore;
import vn.motcua.survey.Surveys;

/// Puts the assistant together with the trained models and its ways into the other rooms.
@Factory
class AssistantFactory {
    @Singleton
    Chatbot chatbot(
            ProcedureSource procedures,
            FeedbackPort reports,
            DossierPort dossiers,
            OfficePort offices,
            ConversationLog log,
            LessonBook lessons,
            ReminderPort reminders,
            Surveys surveys) {
        return new Chatbot(new AnswerPipeline(
                procedures,
                reports,
                dossiers,
                offices,
                log,
                ReadingModels.of(ModelStore.ofClassPath()),
                new TownServices(lessons, reminders, () -> Optional.of(surveys.ratingAddress()))));
    }
}
