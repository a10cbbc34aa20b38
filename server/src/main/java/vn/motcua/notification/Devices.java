package vn.motcua.notification;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.web.Language;

/// Phones and browsers that want to be told (thiết bị nhận thông báo). A device belongs to nobody: it follows codes.
@Singleton
@Transactional
public class Devices {
    /// What kind of machine it is.
    public enum Platform {
        ANDROID,
        IOS,
        WEB
    }

    private final JdbcDevices devices;
    private final JdbcFollowers followers;
    private final Clock clock;

    Devices(JdbcDevices devices, JdbcFollowers followers, Clock clock) {
        this.devices = devices;
        this.followers = followers;
        this.clock = clock;
    }

    /// Registers a device or renews it; doing it twice changes nothing.
    ///
    /// @param followedCodes replaces what the device follows; nothing leaves it as it is
    /// @return id of the device, needed to remove it
    public String register(String token, Platform platform, Language language, @Nullable List<String> followedCodes) {
        String id = devices.upsert(token, platform, language, clock.instant());
        if (followedCodes != null) {
            Recipient device = Recipient.device(id);
            followers.removeAll(device);
            followedCodes.forEach(code -> followers.add(code, device, language, clock.instant()));
        }
        return id;
    }

    /// Forgets a device; forgetting one that is not known is no fault.
    public void remove(String id) {
        followers.removeAll(Recipient.device(id));
        devices.delete(id);
    }

    Optional<String> token(String id) {
        return devices.token(id);
    }
}
