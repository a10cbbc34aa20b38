package vn.motcua.conversation.channel.zalo;

import java.time.Duration;

/// There is no access token now; messages wait.
final class ZaloAccessException extends Exception {
    private final Duration retryAfter;
    private final String fault;

    ZaloAccessException(Duration retryAfter, String fault) {
        super(fault);
        this.retryAfter = retryAfter;
        this.fault = fault;
    }

    Duration retryAfter() {
        return retryAfter;
    }

    String fault() {
        return fault;
    }
}
