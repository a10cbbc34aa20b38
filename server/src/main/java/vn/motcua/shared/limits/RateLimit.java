package vn.motcua.shared.limits;

import java.time.Duration;

/// Every limit on how often one sender may do something; a limit holds on each node by itself.
public enum RateLimit {
    /// Reports from one address. A whole office or village may share one, so it is generous.
    FEEDBACK_SUBMIT(20, Duration.ofHours(1)),
    /// Pictures from one address.
    FEEDBACK_PHOTO(60, Duration.ofHours(1)),
    /// Look-ups of report codes from one address: enough for a person, too few for guessing.
    FEEDBACK_LOOKUP(60, Duration.ofMinutes(1)),
    /// Look-ups of codes that do not exist.
    FEEDBACK_WRONG_CODE(20, Duration.ofMinutes(10)),
    /// Ratings and answers on one report.
    FEEDBACK_REPLY(20, Duration.ofHours(1)),
    /// Ratings of one service point from one sender. A hall shares an address, so it equals what a busy desk serves.
    SURVEY_RESPONSE(30, Duration.ofHours(1)),
    /// Short codes typed in from one sender: enough for a hall, too few for guessing.
    SURVEY_CODE(30, Duration.ofMinutes(10));

    private final int times;
    private final Duration window;

    RateLimit(int times, Duration window) {
        this.times = times;
        this.window = window;
    }

    int times() {
        return times;
    }

    Duration window() {
        return window;
    }
}
