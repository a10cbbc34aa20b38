package vn.motcua.chatbot.pipeline;

import java.util.List;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureFacts.Channel;
import vn.motcua.chatbot.port.ProcedureFacts.TimeLimit;

/// What a record says about time limits (thời hạn giải quyết).
final class TimeText {
    private TimeText() {}

    static String of(ProcedureFacts facts, Wording wording) {
        List<PerChannel.Said> said =
                facts.channels().stream().map(channel -> time(channel, wording)).toList();
        String text = PerChannel.joined(said, wording, "answer.time");
        return text.isEmpty() ? wording.say("answer.time.none") : text;
    }

    private static PerChannel.Said time(Channel channel, Wording wording) {
        String name = wording.sayOr("channel." + channel.kind(), channel.kind());
        TimeLimit limit = channel.time();
        String words = AspectText.shortened(channel.timeText());
        if (limit == null) {
            return new PerChannel.Said(name, words, "");
        }
        String amount = limit.amount() == Math.rint(limit.amount())
                ? String.valueOf((long) limit.amount())
                : String.valueOf(limit.amount()).replace('.', ',');
        String stated = amount + " " + wording.sayOr("unit." + limit.unit(), limit.unit());
        return new PerChannel.Said(name, stated, words);
    }
}
