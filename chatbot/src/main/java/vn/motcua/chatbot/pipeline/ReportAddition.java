package vn.motcua.chatbot.pipeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.chatbot.ConversationState.FeedbackDraft;
import vn.motcua.nlp.text.QueryText;
import vn.motcua.nlp.text.VietnameseText;

/// What a message adds to a report that is being collected (bổ sung phản ánh): the place told late or corrected, or
// more
/// of what happened. Nothing that was told is lost because something else had been asked.
final class ReportAddition {
    private static final Cues CORRECTS = Cues.of(
            "bậy rồi|không phải|nhầm|lộn|lại là|đúng ra|sai địa|sửa địa|đổi địa|địa điểm là|địa chỉ là|mới đúng|phải là|sai rồi|chứ không phải|chớ không phải|tui nói|tôi nói|em nói|"
                    + "chỗ đó|chỗ nớ|ở chỗ|not there|it is at");
    /// Where the sender lives is not where the thing is, once that has been told.
    private static final Cues HOME =
            Cues.of("nhà tui|nhà em|nhà tôi|nhà mình|nhà con|nhà cháu|tui ở|em ở|tôi ở|my house");
    /// A message that begins so says where, with or without a number.
    private static final Cues BEGINS_PLACE = Cues.of(
            "^ở|^tại|^gần|^trước|^sau|^đối diện|^cạnh|^bên cạnh|^đường|^ngã ba|^ngã tư|^khu|^thôn|^tổ|^kiệt|^hẻm|^chợ|^cầu|"
                    + "^trường|^đầu|^cuối|^chỗ|^phường|^xã|^near|^at");
    /// What stands before the right place when it is corrected.
    private static final Pattern PREAMBLE = Pattern.compile(
            "(?iu)^.*?(?:(?:không|khong|ko|hông) phải [^,;.]*[,;.]\\s*(?:mà\\s+)?(?:là|ở)?|sửa (?:lại )?(?:địa điểm|địa chỉ|chỗ)(?: thành| là|:)?|(?:địa điểm|địa chỉ|chỗ đó|chỗ nớ)\\s*(?:thành|là|đúng là|:)|(?:tui|tôi|em) nói(?: là| ở)?|bậy rồi[,. ]*|mà nó|(?:nhầm|lộn|sai|nham|lon)(?:\\s+(?:địa điểm|địa chỉ|chỗ|rồi|ạ))*\\s*[,.;:]?"
                    + "(?:\\s*(?:là|ở|phải là|đúng ra là))?)\\s+");
    /// A number with at most a word for what it counts.
    private static final Pattern ONLY_NUMBER = Pattern.compile(
            "(?iu)(?:ở |tại )?(số nhà |nhà số |số |kiệt |hẻm |ngõ |ngách |tổ |thôn |k|h)?(\\d[\\d/.-]*[a-z]?)");

    private static final Pattern ONLY_WARD =
            Pattern.compile("(?iu)(?:(?:ở|tại|o|tai)\\s+)?(?:phường|xã|phuong|xa)\\s+\\p{L}+(?:\\s+\\p{L}+){0,3}");
    private static final Pattern WARD =
            Pattern.compile("(?iu)(?<!\\p{L})(?:phường|xã|phuong|xa)\\s+\\p{L}+(?:\\s+\\p{L}+){0,2}$");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d/.-]*[a-zA-Z]?(?![\\p{L}\\d])");
    private static final int PLACE_WORDS = 12;
    private static final Pattern NOT_THAT = Pattern.compile(
            "(?iu),?\\s*(?:chứ|chớ|chu|cho)\\s+(?:không|khong|ko|k|hông|hong)\\s+(?:phải|phai|là|la).*$");
    private static final Pattern RIGHT =
            Pattern.compile("(?iu)\\s+(?:mới đúng|moi dung|nha|nhé|ạ|mà|nè|á|nghe|chứ|đó)$");
    private static final int SENTENCE = 6;
    /// From this share of the letters on a message is a place and nothing else.
    private static final double MOSTLY = 0.6;

    private ReportAddition() {}

    /// Whether the message tells something of the report, although a photo or a way to be reached was asked for.
    static boolean isIn(ReportFacts facts, Cues refusal) {
        return !placeIn(facts).isEmpty() || facts.text().folded().size() >= SENTENCE && !refusal.anyIn(facts.text());
    }

    /// @param isPlace whether the words are a place even where none is recognised in them
    static FeedbackDraft to(FeedbackDraft draft, ReportFacts facts, boolean isPlace) {
        String said = facts.rest();
        String found = placeIn(facts);
        boolean whole = found.isEmpty() && isPlace && facts.text().folded().size() <= PLACE_WORDS;
        String place = whole ? said : found;
        boolean placed = !draft.where().isBlank();
        boolean home = placed && HOME.anyIn(facts.text());
        boolean unplaced = draft.where().isBlank() || draft.where().equals(draft.what());
        boolean onlyPlace = isPlace || place.length() >= MOSTLY * said.length();
        boolean corrects = CORRECTS.anyIn(facts.text());
        if (place.isEmpty() || home && !corrects || !unplaced && !onlyPlace && !corrects) {
            return draft.withWhat(joined(draft.what(), said));
        }
        String what = onlyPlace || corrects || draft.what().equals(said) ? draft.what() : joined(draft.what(), said);
        String where = mended(draft.where(), place);
        return draft.withWhat(saidAnew(what, draft.where(), where)).withWhere(where);
    }

    /// What happened, with the place in it set right too.
    private static String saidAnew(String what, String before, String where) {
        boolean within = !before.isBlank() && !before.equals(what) && what.contains(before);
        return within ? what.replace(before, where) : what;
    }

    /// "Kiệt 54 mới đúng" after "kiệt 45 Ông Ích Khiêm" corrects the number and leaves the street.
    static String mended(String before, String corrected) {
        if (ONLY_WARD.matcher(corrected).matches() && !before.isBlank()) {
            String street = WARD.matcher(before).replaceFirst("").replaceFirst("[\\s,]+$", "");
            return street.isBlank()
                    ? corrected
                    : street + ", " + corrected.replaceFirst("(?iu)^(?:ở|tại|o|tai)\\s+", "");
        }
        Matcher number = ONLY_NUMBER.matcher(corrected);
        if (!number.matches()) {
            return withWard(before, corrected);
        }
        Matcher first = NUMBER.matcher(before);
        String head = number.group(1) == null ? "" : number.group(1).strip();
        boolean same = head.isEmpty()
                || VietnameseText.fold(head).matches("so|so nha|nha so")
                || VietnameseText.fold(before).contains(VietnameseText.fold(head));
        return same && first.find() && before.length() > first.group().length() + head.length() + 2
                ? first.replaceFirst(Matcher.quoteReplacement(number.group(2)))
                : corrected;
    }

    /// A street told anew is in the ward told before.
    private static String withWard(String before, String corrected) {
        Matcher ward = WARD.matcher(before);
        boolean missing = ward.find() && !WARD.matcher(corrected).find() && !corrected.equals(before);
        boolean street = NUMBER.matcher(corrected).find();
        return missing && street ? corrected + ", " + ward.group().strip() : corrected;
    }

    /// The place that the message names, or corrects to; empty when it names none.
    private static String placeIn(ReportFacts facts) {
        QueryText text = facts.text();
        String said = NOT_THAT.matcher(facts.rest()).replaceFirst("").strip();
        if (CORRECTS.anyIn(text)) {
            String spoken =
                    SpokenPlaces.in(PREAMBLE.matcher(said).replaceFirst("").strip());
            String corrected = PREAMBLE.matcher(said).replaceFirst("").strip();
            boolean mostly =
                    spoken.length() >= MOSTLY * corrected.length() && corrected.split(" ").length <= PLACE_WORDS;
            if (!spoken.isEmpty()) {
                return mostly ? RIGHT.matcher(corrected).replaceFirst("") : spoken;
            }
            boolean cut = corrected.length() < facts.rest().length()
                    || RIGHT.matcher(corrected).find();
            if (!corrected.isEmpty() && cut && corrected.split(" ").length <= PLACE_WORDS) {
                return RIGHT.matcher(corrected).replaceFirst("");
            }
        }
        String place = SpokenPlaces.in(said);
        boolean begins = BEGINS_PLACE.anyIn(text)
                && text.folded().size() >= 2
                && text.folded().size() <= PLACE_WORDS;
        return place.isEmpty() && begins ? said : place;
    }

    /// One after the other in one paragraph, which stays one point when it is read back.
    static String joined(String before, String more) {
        if (before.isBlank() || more.isBlank()) {
            return before.isBlank() ? more : before;
        }
        boolean ended = before.matches("(?s).*[.!?…]\\s*");
        return before + (ended ? " " : ". ") + PerChannel.capitalised(more);
    }
}
