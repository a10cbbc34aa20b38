package vn.motcua.conversation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Deletes conversations when their time is over. Law 91/2025/QH15 on personal data: what is no longer needed is not
/// kept. Every node does it; doing it twice harms nothing.
@Singleton
@Requires(property = "motcua.serving", value = "true")
class ExpiredConversations {
    private final ConversationQueries conversations;
    private final PhotosInChat photos;
    private final Clock clock;

    ExpiredConversations(ConversationQueries conversations, PhotosInChat photos, Clock clock) {
        this.photos = photos;
        this.conversations = conversations;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "6h")
    @Transactional
    void delete() {
        conversations.deleteExpired(clock.instant());
        photos.dropOld();
    }
}
