package vn.motcua.chatbot.pipeline;

import java.util.regex.Pattern;
import vn.motcua.chatbot.ConversationState.FeedbackDraft;

/// What a message adds to a report that is being collected (bổ sung phản ánh): the place told late or corrected, or
// more
/// of what happened. Nothing that was told is lost because something else had been asked.
final class ReportAddition {
    private static final Cues CORRECTS =
            Cues.of("không phải|nhầm|lộn|lại là|đúng ra|sai địa|sửa địa|đổi địa|địa điểm là|địa chỉ là|mới đúng|"
                    + "chỗ đó|chỗ nớ|ở chỗ|not there|it is at");
    /// A message that begins so says where, with or without a number.
    private static final Cues BEGINS_PLACE = Cues.of(
            "^ở|^tại|^gần|^trước|^sau|^đối diện|^cạnh|^bên cạnh|^đường|^ngã ba|^ngã tư|^khu|^thôn|^tổ|^kiệt|^hẻm|^chợ|^cầu|"
                    + "^trường|^đầu|^cuối|^chỗ|^phường|^xã|^near|^at");
    /// What stands before the right place when it is corrected.
    private static final Pattern PREAMBLE = Pattern.compile(
            "(?iu)^.*?(?:(?:địa điểm|địa chỉ|chỗ đó|chỗ nớ)\\s*(?:thành|là|đúng là|:)|(?:nhầm|lộn|sai)(?:\\s+(?:địa điểm|địa chỉ|chỗ|rồi|ạ))*\\s*[,.;:]?"
                    + "(?:\\s*(?:là|ở|phải là|đúng ra là))?)\\s+");
    private static final int PLACE_WORDS = 12;
    private static final int SENTENCE = 6;
    /// From this share of the letters on a message is a place and nothing else.
    private static final double MOSTLY = 0.6;

    private ReportAddition() {}

    /// Whether the message tells something of the report, although a photo or a way to be reached was asked for.
    static boolean isIn(TurnInProgress turn, Cues refusal) {
        return !placeIn(turn).isEmpty()
                || turn.text().folded().size() >= SENTENCE && !turn.wasMasked() && !refusal.anyIn(turn.text());
    }

    static FeedbackDraft to(FeedbackDraft draft, TurnInProgress turn) {
        String said = turn.maskedText().strip();
        String place = placeIn(turn);
        boolean unplaced = draft.where().isBlank() || draft.where().equals(draft.what());
        boolean onlyPlace = place.length() >= MOSTLY * said.length();
        boolean corrects = CORRECTS.anyIn(turn.text());
        if (place.isEmpty() || !unplaced && !onlyPlace && !corrects) {
            return draft.withWhat(joined(draft.what(), said));
        }
        String what = onlyPlace || corrects || draft.what().equals(said) ? draft.what() : joined(draft.what(), said);
        return draft.withWhat(what).withWhere(place);
    }

    /// The place that the message names, or corrects to; empty when it names none.
    private static String placeIn(TurnInProgress turn) {
        String said = turn.maskedText().strip();
        if (CORRECTS.anyIn(turn.text())) {
            String corrected = PREAMBLE.matcher(said).replaceFirst("").strip();
            if (!corrected.isEmpty()
                    && corrected.length() < said.length()
                    && corrected.split(" ").length <= PLACE_WORDS) {
                return corrected.replaceAll("(?iu)\\s+(?:mới đúng|nha|nhé|ạ)$", "");
            }
        }
        String place = SpokenPlaces.in(said);
        boolean begins = BEGINS_PLACE.anyIn(turn.text())
                && turn.text().folded().size() >= 2
                && turn.text().folded().size() <= PLACE_WORDS
                && !turn.wasMasked();
        return place.isEmpty() && begins ? said : place;
    }

    /// One after the other in one paragraph, which stays one point when it is read back.
    static String joined(String before, String more) {
        boolean ended = before.matches("(?s).*[.!?…]\\s*");
        return before + (ended ? " " : ". ") + PerChannel.capitalised(more);
    }
}
