package vn.motcua.notification;

import jakarta.inject.Singleton;
import java.util.List;
import vn.motcua.conversation.channel.MessageSender;
import vn.motcua.conversation.channel.OutgoingMessage;
import vn.motcua.conversation.channel.SendOutcome;
import vn.motcua.shared.config.MotcuaSettings;

/// Tells somebody in the message channel they wrote to us through.
@Singleton
class ChannelSender {
    private final List<MessageSender> senders;
    private final MotcuaSettings settings;

    ChannelSender(List<MessageSender> senders, MotcuaSettings settings) {
        this.senders = senders;
        this.settings = settings;
    }

    DeliveryOutcome send(Notification notification) {
        String channel = notification.recipient().channel().name();
        String text =
                notification.title() + "\n" + notification.body() + "\n" + settings.publicUrl() + notification.link();
        return senders.stream()
                .filter(sender -> sender.channel().equalsIgnoreCase(channel))
                .findFirst()
                .map(sender -> outcome(sender.send(notification.recipient().id(), OutgoingMessage.text(text))))
                .orElseGet(DeliveryOutcome.NotConfigured::new);
    }

    private static DeliveryOutcome outcome(SendOutcome outcome) {
        return switch (outcome) {
            case SendOutcome.Sent ignored -> new DeliveryOutcome.Delivered();
            case SendOutcome.TryLater later -> new DeliveryOutcome.TryLater(later.atLeast(), later.fault());
            case SendOutcome.Unreachable unreachable -> new DeliveryOutcome.Unreachable(unreachable.fault());
            case SendOutcome.Rejected rejected -> new DeliveryOutcome.Failed(rejected.fault());
        };
    }
}
