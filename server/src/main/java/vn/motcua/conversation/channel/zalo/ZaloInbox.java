package vn.motcua.conversation.channel.zalo;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import vn.motcua.shared.schedule.Schedule;

/// Stores what Zalo delivered and orders its answer, both or neither.
@Singleton
@WhenZaloIsOpen
@Transactional
class ZaloInbox {
    private static final int LONGEST_TEXT = 10_000;

    private final JdbcZaloMail mail;
    private final Schedule schedule;
    private final Clock clock;

    ZaloInbox(JdbcZaloMail mail, Schedule schedule, Clock clock) {
        this.mail = mail;
        this.schedule = schedule;
        this.clock = clock;
    }

    void accept(ZaloEvent event) {
        switch (event) {
            case ZaloEvent.Wrote wrote ->
                store(new JdbcZaloMail.Incoming(
                        wrote.key(),
                        wrote.name(),
                        wrote.userId(),
                        wrote.messageId(),
                        shortened(wrote.text()),
                        wrote.pictures(),
                        0));
            case ZaloEvent.SentWithoutWords sent ->
                store(new JdbcZaloMail.Incoming(
                        sent.key(), sent.name(), sent.userId(), sent.messageId(), "", sent.pictures(), 0));
            case ZaloEvent.Followed followed ->
                store(new JdbcZaloMail.Incoming(
                        followed.key(), followed.name(), followed.userId(), followed.messageId(), "", List.of(), 0));
            case ZaloEvent.Ignored ignored -> {}
        }
    }

    private void store(JdbcZaloMail.Incoming incoming) {
        if (mail.insert(incoming, clock.instant())) {
            schedule.once(ZaloTasks.ANSWER, incoming.key(), clock.instant());
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }
}
