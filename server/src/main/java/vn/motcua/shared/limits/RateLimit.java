package vn.motcua.shared.limits;

import java.time.Duration;

/// Every limit on how often one sender may do something; a limit holds on each node by itself.
public enum RateLimit {
    /// Reports from one address. Mobile networks put thousands of phones behind one address, so it only stops programs.
    FEEDBACK_SUBMIT(120, Duration.ofMinutes(10)),
    /// Pictures from one address.
    FEEDBACK_PHOTO(300, Duration.ofMinutes(10)),
    /// Look-ups of report codes from one address: enough for a person, too few for guessing.
    FEEDBACK_LOOKUP(240, Duration.ofMinutes(1)),
    /// Look-ups of codes that do not exist.
    FEEDBACK_WRONG_CODE(60, Duration.ofMinutes(10)),
    /// Ratings and answers on one report.
    FEEDBACK_REPLY(60, Duration.ofMinutes(10)),
    /// A phone registers at each start of its application; a household shares an address.
    DEVICE_REGISTRATION(60, Duration.ofMinutes(1)),
    /// Zalo sends for all its users from few addresses, yet nobody else may fill the disk.
    ZALO_WEBHOOK(6_000, Duration.ofMinutes(1)),
    /// Messages in one conversation: faster than anybody types.
    CHAT_MESSAGE(120, Duration.ofMinutes(1)),
    /// Conversations begun from one address, which a whole office or a gateway may share.
    CONVERSATION_START(6_000, Duration.ofMinutes(10)),
    /// Questions answered from an address of a page, without a conversation.
    CHAT_PREVIEW(600, Duration.ofMinutes(1)),
    /// PDFs of checklists from one address: each costs more than a page.
    CHECKLIST_PDF(120, Duration.ofMinutes(1)),
    /// Copies of the whole catalogue by one address: programs ask with the tag of the copy they have.
    CATALOGUE_EXPORT(20, Duration.ofMinutes(10)),
    /// Ratings of one service point from one sender. A hall shares an address, so it equals what a busy desk serves.
    SURVEY_RESPONSE(30, Duration.ofHours(1)),
    /// Short codes typed in from one address: enough for a hall, too few for guessing.
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
