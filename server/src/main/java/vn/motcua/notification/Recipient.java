package vn.motcua.notification;

/// Somebody who can be told.
///
/// @param id of the device, or of the user in that channel
public record Recipient(Channel channel, String id) {
    public static Recipient device(String deviceId) {
        return new Recipient(Channel.PUSH, deviceId);
    }

    public static Recipient email(String address) {
        return new Recipient(Channel.EMAIL, address);
    }

    public static Recipient zaloUser(String userId) {
        return new Recipient(Channel.ZALO, userId);
    }

    /// Never the id: this value may reach a log.
    @Override
    public String toString() {
        return "Recipient[" + channel + "]";
    }
}
