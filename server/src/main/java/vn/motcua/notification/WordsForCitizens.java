package vn.motcua.notification;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.Locale;
import vn.motcua.conversation.channel.WordForCitizen;

/// Carries what is said unasked in a conversation to its citizen: into the message channel, or to devices that follow
/// the conversation.
@Singleton
class WordsForCitizens {
    private final Notifier notifier;

    WordsForCitizens(Notifier notifier) {
        this.notifier = notifier;
    }

    @EventListener
    void on(WordForCitizen word) {
        if (word.userId().isEmpty()) {
            notifier.tellFollowers(word.followed(), word.subject(), word.title(), word.text(), "/tro-ly", word.key());
            return;
        }
        Channel channel = Channel.valueOf(word.channel().toUpperCase(Locale.ROOT));
        notifier.enqueue(new Notification(
                new Recipient(channel, word.userId()),
                word.subject(),
                word.title(),
                word.text(),
                "/tro-ly",
                word.key()));
    }
}
