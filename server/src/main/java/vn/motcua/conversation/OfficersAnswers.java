package vn.motcua.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.conversation.channel.MessageSender;
import vn.motcua.conversation.channel.OutgoingMessage;
import vn.motcua.conversation.channel.SendOutcome;
import vn.motcua.identity.StaffUser;

/// Brings an officer's answer to the citizen: a chat page fetches it, other channels have to carry it there. It is kept
/// before it is sent, so a channel that fails loses nothing.
@Singleton
public class OfficersAnswers {
    private final HandoverDesk desk;
    private final ChannelConversations channels;
    private final List<MessageSender> senders;

    OfficersAnswers(HandoverDesk desk, ChannelConversations channels, List<MessageSender> senders) {
        this.desk = desk;
        this.channels = channels;
        this.senders = senders;
    }

    /// @return whether the citizen will see it: at the next look at the page, or because the channel took it
    public boolean answer(StaffUser staff, long number, String text) {
        ConversationQueries.Row row = desk.answer(staff, number, text);
        Optional<String> user = channels.userOf(row);
        return user.isEmpty() || sent(row, user.get(), text);
    }

    private boolean sent(ConversationQueries.Row row, String user, String text) {
        String channel = row.channel().name().toLowerCase(Locale.ROOT);
        return senders.stream()
                .filter(sender -> sender.channel().equals(channel))
                .findFirst()
                .map(sender -> sender.send(user, OutgoingMessage.text(text.strip())) instanceof SendOutcome.Sent)
                .orElse(false);
    }
}
