package vn.motcua.chatbot.pipeline;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Says a value once when all channels agree, and by channel when they differ.
final class PerChannel {
    private PerChannel() {}

    static String joined(Map<String, Set<String>> channelsByValue) {
        if (channelsByValue.size() == 1) {
            return channelsByValue.keySet().iterator().next().strip();
        }
        return channelsByValue.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + ": "
                        + entry.getKey().strip())
                .collect(Collectors.joining("; "));
    }
}
