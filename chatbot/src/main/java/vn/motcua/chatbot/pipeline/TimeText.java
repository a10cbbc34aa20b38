package vn.motcua.chatbot.pipeline;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureFacts.Channel;
import vn.motcua.chatbot.port.ProcedureFacts.TimeLimit;

/// What a record says about time limits (thời hạn giải quyết).
final class TimeText {
    private TimeText() {}

    static String of(ProcedureFacts facts, Wording wording) {
        Map<String, Set<String>> channelsByTime = new LinkedHashMap<>();
        for (Channel channel : facts.channels()) {
            String time = time(channel, wording);
            if (!time.isBlank()) {
                channelsByTime
                        .computeIfAbsent(time, absent -> new LinkedHashSet<>())
                        .add(wording.sayOr("channel." + channel.kind(), channel.kind()));
            }
        }
        if (channelsByTime.isEmpty()) {
            return wording.say("answer.time.none");
        }
        return wording.say("answer.time", PerChannel.joined(channelsByTime));
    }

    private static String time(Channel channel, Wording wording) {
        TimeLimit limit = channel.time();
        String words = AspectText.shortened(channel.timeText());
        if (limit == null) {
            return words;
        }
        String amount = limit.amount() == Math.rint(limit.amount())
                ? String.valueOf((long) limit.amount())
                : String.valueOf(limit.amount()).replace('.', ',');
        String stated = amount + " " + wording.sayOr("unit." + limit.unit(), limit.unit());
        return words.isBlank() ? stated : stated + " (" + words + ")";
    }
}
