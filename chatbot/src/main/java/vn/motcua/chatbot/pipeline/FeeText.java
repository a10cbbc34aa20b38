package vn.motcua.chatbot.pipeline;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureFacts.Channel;
import vn.motcua.chatbot.port.ProcedureFacts.Money;

/// What a record says about fees and charges (phí, lệ phí). A zero that the record does not explain is never called
// free.
final class FeeText {
    private FeeText() {}

    static String of(ProcedureFacts facts, Wording wording) {
        Map<String, Set<String>> channelsByFee = new LinkedHashMap<>();
        for (Channel channel : facts.channels()) {
            String fee = channel.feeStated() ? fee(channel, wording) : AspectText.shortened(channel.feeText());
            if (!fee.isBlank()) {
                channelsByFee
                        .computeIfAbsent(fee, absent -> new LinkedHashSet<>())
                        .add(wording.sayOr("channel." + channel.kind(), channel.kind()));
            }
        }
        if (channelsByFee.isEmpty()) {
            return wording.say("answer.fee.none");
        }
        return wording.say("answer.fee", PerChannel.joined(channelsByFee));
    }

    private static String fee(Channel channel, Wording wording) {
        var parts = new LinkedHashSet<String>();
        for (Money money : channel.fees()) {
            parts.add(money(money, wording));
        }
        if (!channel.feeText().isBlank()) {
            parts.add(AspectText.shortened(channel.feeText()));
        }
        return String.join("; ", parts);
    }

    private static String money(Money money, Wording wording) {
        String amount = money.amount() == 0
                ? wording.say("fee.free")
                : String.format(Locale.GERMANY, "%,d", money.amount()) + " "
                        + (money.currency().equals("VND") ? "đồng" : money.currency());
        String per = money.per().isBlank() ? "" : "/" + money.per();
        String note = money.note().isBlank() ? "" : " (" + AspectText.shortened(money.note()) + ")";
        return wording.sayOr("fee." + money.kind(), "") + " " + amount + per + note;
    }
}
