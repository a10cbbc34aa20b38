package vn.motcua.chatbot.pipeline;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Says a value once when all channels agree, and one point a channel when they differ (theo cách nộp).
final class PerChannel {
    /// What one channel says.
    ///
    /// @param channel its name in words
    /// @param value the amount or the time; empty when it says none
    /// @param note what is added to the value; empty when nothing is
    record Said(String channel, String value, String note) {}

    private PerChannel() {}

    /// Returns the values after the sentence's beginning; empty when no channel says any. A note that stands beside
    /// every value is said once, after all of them.
    static String joined(List<Said> all, Wording wording, String sentence) {
        List<Said> said = all.stream().filter(each -> !each.value().isBlank()).toList();
        if (said.isEmpty()) {
            return "";
        }
        Set<String> notes = said.stream().map(Said::note).collect(Collectors.toCollection(LinkedHashSet::new));
        boolean shared = notes.size() == 1;
        Map<String, Set<String>> channelsByValue = new LinkedHashMap<>();
        for (Said each : said) {
            String note = shared || each.note().isBlank() ? "" : " (" + each.note() + ")";
            channelsByValue
                    .computeIfAbsent(each.value() + note, absent -> new LinkedHashSet<>())
                    .add(each.channel());
        }
        String last = shared ? notes.iterator().next() : "";
        return wording.say(sentence, values(channelsByValue)).replace(": \n", ":\n")
                + (last.isBlank() ? "" : "\n" + last);
    }

    private static String values(Map<String, Set<String>> channelsByValue) {
        if (channelsByValue.size() == 1) {
            return channelsByValue.keySet().iterator().next().strip();
        }
        return channelsByValue.entrySet().stream()
                .map(entry -> "\n• " + capitalised(String.join(", ", entry.getValue())) + ": "
                        + entry.getKey().strip())
                .collect(Collectors.joining());
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
