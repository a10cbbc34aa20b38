package vn.motcua.chatbot.pipeline;

import vn.motcua.chatbot.ConversationState.FeedbackDraft;

/// What a message adds to a report that is being collected (bổ sung phản ánh): the place told late or corrected, or
// more
/// of what happened. Nothing that was told is lost because something else had been asked.
final class ReportAddition {
    private static final Cues CORRECTS =
            Cues.of("không phải|nhầm|lộn|lại là|đúng ra|sai địa|sửa địa|địa điểm là|địa chỉ là|"
                    + "chỗ đó|chỗ nớ|ở chỗ|not there|it is at");
    private static final int SENTENCE = 6;
    /// From this share of the letters on a message is a place and nothing else.
    private static final double MOSTLY = 0.6;

    private ReportAddition() {}

    /// Whether the message tells something of the report, although a photo or a way to be reached was asked for.
    static boolean isIn(TurnInProgress turn, Cues refusal) {
        String said = turn.maskedText().strip();
        return !SpokenPlaces.in(said).isEmpty()
                || turn.text().folded().size() >= SENTENCE && !turn.wasMasked() && !refusal.anyIn(turn.text());
    }

    static FeedbackDraft to(FeedbackDraft draft, TurnInProgress turn) {
        String said = turn.maskedText().strip();
        String place = SpokenPlaces.in(said);
        boolean unplaced = draft.where().isBlank() || draft.where().equals(draft.what());
        boolean onlyPlace = place.length() >= MOSTLY * said.length();
        boolean corrects = CORRECTS.anyIn(turn.text());
        if (place.isEmpty() || !unplaced && !onlyPlace && !corrects) {
            return new FeedbackDraft(joined(draft.what(), said), draft.where(), draft.photos(), draft.contact());
        }
        String what = onlyPlace || corrects ? draft.what() : joined(draft.what(), said);
        return new FeedbackDraft(what, place, draft.photos(), draft.contact());
    }

    /// One after the other in one paragraph, which stays one point when it is read back.
    static String joined(String before, String more) {
        boolean ended = before.matches("(?s).*[.!?…]\\s*");
        return before + (ended ? " " : ". ") + PerChannel.capitalised(more);
    }
}
