package vn.motcua.notification;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.Locale;
import vn.motcua.conversation.channel.ReportFiledInChannel;
import vn.motcua.shared.web.Language;

/// Whoever sends a report through a message channel follows it there.
@Singleton
class ChannelFollowers {
    private final Notifier notifier;

    ChannelFollowers(Notifier notifier) {
        this.notifier = notifier;
    }

    @EventListener
    void on(ReportFiledInChannel filed) {
        Channel channel = Channel.valueOf(filed.channel().toUpperCase(Locale.ROOT));
        notifier.follow(filed.code(), new Recipient(channel, filed.userId()), Language.VI);
    }
}
