package vn.motcua.conversation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.ConversationState.FeedbackDraft;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.feedback.ReportPhotos;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Texts;

/// Photos sent in a chat (ảnh gửi trong trò chuyện): they wait under a draft of their conversation until the report is
/// filed, and go when it is dropped or a day has passed. A photo that belongs to no report is not kept at all.
@Singleton
class PhotosInChat {
    private final ReportPhotos photos;
    private final ConversationQueries conversations;
    private final Texts texts;

    PhotosInChat(ReportPhotos photos, ConversationQueries conversations, Texts texts) {
        this.photos = photos;
        this.conversations = conversations;
        this.texts = texts;
    }

    List<UUID> kept(ConversationQueries.Row row) {
        UUID draft = row.photoDraft();
        return draft == null ? List.of() : photos.kept(draft);
    }

    /// What the assistant remembers, with as many photos as are really there.
    static ConversationState remembered(ConversationState state, int kept) {
        FeedbackDraft draft = state.feedback();
        return draft.photos() == kept ? state : state.withFeedback(draft.withPhotos(kept));
    }

    /// Keeps what came, if a report is being collected, and drops what no report needs any more.
    Answer settled(
            ConversationQueries.Row row, IncomingMessage message, List<UUID> kept, Answer answer, TurnNotes notes) {
        int coming = message.photos().size();
        int wanted = answer.state().feedback().photos();
        boolean taken = coming > 0 && wanted == kept.size() + coming;
        if (taken) {
            photos.keep(draft(row), message.photos());
            notes.notePhotos(coming);
        } else if (wanted == 0) {
            drop(row);
        }
        List<Reply> replies = new ArrayList<>();
        if (row.state().feedback().photos() > kept.size()) {
            replies.add(notice(answer, "conversation.photo.expired"));
        }
        if (coming > 0 && !taken) {
            replies.add(notice(answer, "conversation.photo.not_kept"));
        }
        replies.addAll(answer.replies());
        return answer.saying(replies);
    }

    private UUID draft(ConversationQueries.Row row) {
        UUID known = row.photoDraft();
        if (known != null) {
            return known;
        }
        UUID draft = UUID.randomUUID();
        conversations.photoDraft(row.id(), draft);
        return draft;
    }

    private void drop(ConversationQueries.Row row) {
        UUID draft = row.photoDraft();
        if (draft != null) {
            photos.drop(draft);
            conversations.photoDraft(row.id(), null);
        }
    }

    /// Deletes what has waited longer than a day.
    void dropOld() {
        photos.dropOld();
    }

    private Reply notice(Answer answer, String key) {
        Language language = answer.state().language().equals("en") ? Language.EN : Language.VI;
        return Reply.of(ReplyKind.GREETING, texts.of(language, key));
    }
}
