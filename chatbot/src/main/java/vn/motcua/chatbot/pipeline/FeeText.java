package vn.motcua.chatbot.pipeline;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureFacts.Channel;
import vn.motcua.chatbot.port.ProcedureFacts.Money;
import vn.motcua.nlp.text.VietnameseText;

/// What a record says about fees and charges (phí, lệ phí). A zero that the record does not explain is never called
// free.
final class FeeText {
    private static final List<String> FREE =
            List.of("mien phi", "mien le phi", "khong thu", "khong mat phi", "khong phai nop", "khong co phi");

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
            if (money.amount() > 0 || saysFree(money.note()) || saysFree(channel.feeText())) {
                parts.add(money(money, wording));
            }
        }
        if (!channel.feeText().isBlank()) {
            parts.add(AspectText.shortened(channel.feeText()));
        }
        return String.join("; ", parts);
    }

    /// A zero stands in many records where nobody filled anything in; only words make it free of charge.
    private static boolean saysFree(String words) {
        String folded = VietnameseText.fold(words);
        return FREE.stream().anyMatch(folded::contains);
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
