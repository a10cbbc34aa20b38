package vn.motcua.chatbot.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
        boolean bothKinds = facts.channels().stream()
                        .flatMap(channel -> channel.fees().stream())
                        .map(Money::kind)
                        .distinct()
                        .count()
                > 1;
        List<PerChannel.Said> said = facts.channels().stream()
                .map(channel -> fee(channel, wording, bothKinds))
                .toList();
        String text = PerChannel.joined(said, wording, "answer.fee");
        return text.isEmpty() ? wording.say("answer.fee.none") : text;
    }

    private static PerChannel.Said fee(Channel channel, Wording wording, boolean withKind) {
        String name = wording.sayOr("channel." + channel.kind(), channel.kind());
        String words = AspectText.shortened(channel.feeText());
        String amounts = channel.feeStated()
                ? channel.fees().stream()
                        .filter(money -> isSaid(money, words))
                        .map(money -> money(money, wording, withKind))
                        .distinct()
                        .collect(Collectors.joining("; "))
                : "";
        return amounts.isEmpty() ? new PerChannel.Said(name, words, "") : new PerChannel.Said(name, amounts, words);
    }

    /// A zero stands in many records where nobody filled anything in; only words make it free of charge. Where the
    /// words beside the amounts say so themselves, they say it once.
    private static boolean isSaid(Money money, String words) {
        return money.amount() > 0 || !saysFree(words) && saysFree(money.note());
    }

    private static boolean saysFree(String words) {
        String folded = VietnameseText.fold(words);
        return FREE.stream().anyMatch(folded::contains);
    }

    private static String money(Money money, Wording wording, boolean withKind) {
        String note = money.note().isBlank() ? "" : " (" + AspectText.shortened(money.note()) + ")";
        if (money.amount() == 0) {
            return wording.say("fee.free") + note;
        }
        String amount = String.format(Locale.GERMANY, "%,d", money.amount()) + " "
                + (money.currency().equals("VND") ? "đồng" : money.currency());
        String per = money.per().isBlank() ? "" : "/" + money.per();
        String kind = withKind ? wording.sayOr("fee." + money.kind(), "") + " " : "";
        return kind + amount + per + note;
    }
}
