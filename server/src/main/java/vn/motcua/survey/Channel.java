package vn.motcua.survey;

import java.time.Duration;

/// How answers arrive, and how fast one service point takes them.
///
/// A desk serves a person every few minutes; a crowd may scan at once after a queue clears, hence the burst.
public enum Channel {
    /// The page behind the QR code, with a ticket per form.
    PAGE(Duration.ofSeconds(20), 40),
    /// Programs, without a ticket, so slower.
    API(Duration.ofSeconds(60), 20);

    private final Duration interval;
    private final int burst;

    Channel(Duration interval, int burst) {
        this.interval = interval;
        this.burst = burst;
    }

    /// Time after which one more response is taken, in the long run.
    public Duration interval() {
        return interval;
    }

    /// How many are taken at once after a quiet time.
    public int burst() {
        return burst;
    }
}
