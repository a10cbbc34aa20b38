package vn.motcua.shared.limits;

import java.time.Duration;

/// Every limit of the public side, in one list. Sign-in has a stricter one of its own, kept in the database.
public enum RateLimit {
    /// A phone registers at each start of its application; a household shares an address.
    DEVICE_REGISTRATION(60, Duration.ofMinutes(1)),
    /// Zalo sends for all its users from few addresses, yet nobody else may fill the disk.
    ZALO_WEBHOOK(6_000, Duration.ofMinutes(1));

    private final int times;
    private final Duration per;

    RateLimit(int times, Duration per) {
        this.times = times;
        this.per = per;
    }

    int times() {
        return times;
    }

    Duration per() {
        return per;
    }
}
