package vn.motcua.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.conversation.channel.OutgoingMessage;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SecondDatabase;

@ExtendWith(RunningServer.class)
class ChannelConversationsIT {
    private final ChannelConversations channels;
    private final RunningServer server;

    ChannelConversationsIT(RunningServer server) {
        this.server = server;
        this.channels = server.get(ChannelConversations.class);
    }

    @Test
    void shouldKeepOneConversationForEachPersonOfAChannel() throws Exception {
        long before = zaloConversations();
        List<OutgoingMessage> first = channels.handle("zalo", "246845883529197922", "đăng ký kết hôn cần gì", "z1");
        assertThat(first).isNotEmpty();
        assertThat(first.getLast().text()).contains("kết hôn");

        assertThat(channels.handle("zalo", "246845883529197922", "đăng ký kết hôn cần gì", "z1"))
                .isEmpty();
        assertThat(channels.handle("zalo", "246845883529197922", "còn lệ phí?", "z2")
                        .getLast()
                        .text())
                .containsIgnoringCase("phí");
        server.execute("""
                do $$ begin
                  if exists (select from conversation.conversation where channel_user like '%246845883529197922%')
                  then raise exception 'the id of a person is readable'; end if;
                end $$""");
        assertThat(zaloConversations()).isEqualTo(before + 1);
    }

    private long zaloConversations() throws Exception {
        return SecondDatabase.count(
                server.get(ApplicationContext.class), "conversation.conversation where channel = 'ZALO'");
    }
}
