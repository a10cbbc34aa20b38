package vn.motcua.chatbot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.ConversationState.FeedbackDraft;
import vn.motcua.nlp.text.QueryText;

/// The facts that one message tells of a report beside the one asked for (dữ kiện trong tin nhắn): "12 Hải Phòng, sđt
/// 0914…, không có ảnh" is a place, a contact and no photo.
///
/// @param contact how to reach the sender, as typed; empty when not told
/// @param noPhoto whether it says that there is no photo
/// @param noContact whether it says that no contact is left
/// @param rest what else it says, personal data masked; empty when nothing
record ReportFacts(String contact, boolean noPhoto, boolean noContact, String rest) {
    private static final Pattern CLAUSE = Pattern.compile("\\s*[,;\\n]\\s*|(?<!\\d)\\.\\s+|\\s+(?:và|còn|mà|với)\\s+");
    private static final Pattern CONTACT =
            Pattern.compile("(?<!\\d)(?:\\+?84|0)(?:[ .-]?\\d){8,10}(?!\\d)|[\\w.+-]+@[\\w-]+\\.[\\w.]+");
    private static final Pattern MASKED =
            Pattern.compile("(?iu)(?:số )?(?:điện thoại|sđt|sdt|đt|dt|zalo|liên hệ|mail|email)?"
                    + "(?: của| cua)?(?: em| tôi| tui| mình| toi| minh)?(?: là| la)?\\s*:?\\s*\\[[^\\]]+]");
    private static final Cues NO_PHOTO = Cues.of("không có ảnh|ko có ảnh|k có ảnh|không có hình|ko có hình|k có hình|"
            + "chưa có ảnh|không ảnh|không chụp|chưa chụp|khỏi ảnh|không chụp được|no photo");
    private static final Cues NO_CONTACT =
            Cues.of("không để lại số|khỏi để số|không để số|ẩn danh|giấu tên|không để lại|khỏi để lại");
    private static final Cues BARE = Cues.of(
            "=không=|=ko=|=k=|=không có=|=ko có=|=k có=|=dạ không=|=chưa=|=khỏi=|=hông=|=hông có=|=dạ không có=|=no=");
    /// A message of so few words is a way to be reached as a whole ("gọi chị Lan 0905…").
    private static final int SHORT = 8;

    /// Takes a message apart.
    ///
    /// @param typed as it came
    /// @param masked the same without personal data
    /// @param asked what was asked for: a bare "không" answers that
    static ReportFacts of(String typed, String masked, Awaiting asked) {
        Matcher found = CONTACT.matcher(typed);
        String number = found.find() ? found.group().strip() : "";
        boolean noPhoto = false;
        boolean noContact = false;
        List<String> left = new ArrayList<>();
        for (String clause : CLAUSE.split(masked.strip())) {
            QueryText text = QueryText.of(clause);
            boolean bare = BARE.anyIn(text);
            boolean photo = NO_PHOTO.anyIn(text) || bare && asked == Awaiting.FEEDBACK_PHOTO;
            boolean contact = NO_CONTACT.anyIn(text) || bare && asked == Awaiting.FEEDBACK_CONTACT;
            noPhoto |= photo;
            noContact |= contact;
            String told = MASKED.matcher(clause).replaceAll(" ").strip();
            if (!photo && !contact && !told.isEmpty()) {
                left.add(told);
            }
        }
        boolean place = left.stream().anyMatch(told -> !SpokenPlaces.in(told).isEmpty());
        boolean whole = !place
                && left.size() + (noPhoto || noContact ? 1 : 0) <= 1
                && typed.strip().split("\\s+").length <= SHORT;
        String contact = number.isEmpty() || !whole ? number : typed.strip();
        return new ReportFacts(
                contact,
                noPhoto,
                noContact && number.isEmpty(),
                rest(masked, left, contact, whole && !contact.isEmpty()));
    }

    /// Untouched where nothing was taken out of it.
    private static String rest(String masked, List<String> left, String contact, boolean whole) {
        if (whole) {
            return "";
        }
        int clauses = CLAUSE.split(masked.strip()).length;
        return clauses == left.size() && contact.isEmpty() ? masked.strip() : String.join(", ", left);
    }

    /// Whether it tells more than one thing, or something that was not asked for.
    boolean isMixed() {
        return !rest.isEmpty() && (!contact.isEmpty() || noPhoto || noContact);
    }

    static boolean declinesPhoto(QueryText text) {
        return NO_PHOTO.anyIn(text);
    }

    /// The rest, ready to be read.
    QueryText text() {
        return QueryText.of(rest);
    }

    /// The draft with what stands beside the rest.
    FeedbackDraft in(FeedbackDraft draft) {
        FeedbackDraft told = contact.isEmpty() ? draft : draft.withContact(contact);
        told = noPhoto && told.photos() == 0 ? told.withoutPhoto() : told;
        return noContact ? told.withoutContact() : told;
    }
}
