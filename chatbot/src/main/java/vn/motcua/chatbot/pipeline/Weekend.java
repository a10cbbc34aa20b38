package vn.motcua.chatbot.pipeline;

import vn.motcua.nlp.text.QueryText;

/// Answers with yes or no who asks whether a counter is open at the weekend (thứ Bảy, Chủ nhật): the hours alone leave
/// it to be guessed.
final class Weekend {
    private static final Cues SATURDAY = Cues.of("thứ bảy|thứ 7|t7|cuối tuần|saturday|weekend");
    private static final Cues SUNDAY = Cues.of("chủ nhật|chúa nhật|!cn|sunday");

    private Weekend() {}

    /// Returns the sentence with its end of line; empty when it was not asked, or the hours are not known.
    ///
    /// @param hours as they are spoken: "thứ Hai đến thứ Sáu 07:30–11:30"
    static String answer(QueryText text, String hours, Wording wording) {
        boolean saturday = SATURDAY.anyIn(text);
        boolean sunday = SUNDAY.anyIn(text);
        if (hours.isBlank() || !saturday && !sunday) {
            return "";
        }
        boolean onSunday = hours.contains("Chủ nhật") || hours.contains("cả tuần");
        boolean onSaturday = hours.contains("thứ Bảy") || hours.contains("đến Chủ nhật") || hours.contains("cả tuần");
        boolean open = sunday ? onSunday : onSaturday;
        return wording.say(
                        open ? "office.weekend.open" : "office.weekend.closed",
                        wording.say(sunday ? "weekday.7" : "weekday.6"))
                + "\n";
    }
}
