package vn.motcua.chatbot.pipeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts the place out of a sentence that tells what happened and where (địa điểm trong câu): "ổ gà sâu trước số 12 Lê
/// Lợi, xe té hoài" holds "trước số 12 Lê Lợi", "nuoc ngap kiet 45 ong ich khiem may bua ni" "kiet 45 ong ich khiem".
final class SpokenPlaces {
    private static final String BEFORE =
            "(?iu:(?:ở|tại|trước|sau|gần|đối diện|bên cạnh|cạnh|trên|đầu|cuối|giữa|chỗ|góc)\\s+)*";
    private static final String HEAD =
            "(?iu:số nhà|nhà số|đường số|số|đường|kiệt|hẻm|ngõ|ngách|chợ|cầu|trường|công viên|chung cư|khu dân cư|thôn|tổ dân phố|"
                    + "tổ|khu phố|phường|xã|quốc lộ|tỉnh lộ|ngã ba|ngã tư|bãi biển|hồ)";
    private static final String NAME =
            "(?:\\s+(?:\\d{1,2} (?iu:tháng|thang) \\d{1,2}|\\p{Lu}[\\p{L}\\d]*|\\d[\\p{L}\\d/.-]*))+";
    /// "Trước 15 Lê Lợi": a number and a name need no word for the street after a word of position.
    private static final String NUMBERED =
            "(?iu:trước|sau|ở|tại|gần|đối diện|bên cạnh|cạnh|chỗ|ngay)\\s+(?iu:nhà\\s+)?\\d[\\p{L}\\d/.-]*(?:\\s+\\p{Lu}\\p{L}*)+";
    private static final Pattern PLACE = Pattern.compile(
            "(?<!\\p{L})(?:" + NUMBERED + "|" + BEFORE + HEAD + NAME + ")(?:,?\\s+" + BEFORE + HEAD + NAME + ")*");

    /// Typed in small letters a name ends where a word stands that is in no name.
    private static final String NO_NAME =
            "phường|hẻm|kiệt|ngõ|ngách|hem|kiet|ngo|ngach|quận|đường|xã|phuong|quan|duong|hết|trơn|lên|xuống|vô|qua|đi|về|giải|quyết|xử|giúp|giùm|kiểm|nghe|nè|nhe|đoạn|khúc|bụi|chứ|bị|hư|hỏng|này|đó|kia|trước|nhà|tôi|tui|em|ngập|có|không|ko|thì|là|và|rất|quá|đầy|sập|lún|"
                    + "tại|đến|xe|mất|nhiều|đang|gần|sáng|tối|mà|chưa|của|ai|nào|đâu|gì|lâu|mấy|nước|rác|cây|đèn|ổ|cho|với|nha|"
                    + "nhé|ạ|á|rồi|luôn|cứ|hoài|suốt|bên|phía|ngay|chỗ|sđt|số|mới|ni|nớ|tê|rứa|bữa|hôm|ngày|tháng|nứt|hôi|ồn|sụt|"
                    + "bi|hu|hong|nay|do|truoc|nha|toi|ngap|co|khong|thi|la|va|rat|qua|day|sap|lun|o|tai|den|mat|nhieu|dang|gan|"
                    + "sang|ma|chua|cua|nao|dau|gi|may|nuoc|rac|cay|roi|luon|cu|phia|cho|sdt|so|moi|te|rua|bua|hom|ngay|thang|nut|hoi|on|dt";
    private static final String WORD = "(?!(?iu:" + NO_NAME + ")(?![\\p{L}\\d]))\\p{L}[\\p{L}\\d]*";
    private static final String SMALL_HEAD =
            "(?iu:số nhà|nhà số|đường|kiệt|hẻm|ngõ|ngách|chợ|cầu|chung cư|thôn|phường|xã|quốc lộ|ngã ba|ngã tư|"
                    + "so nha|nha so|duong|kiet|hem|ngo|ngach|thon|phuong|xa|nga ba|nga tu)";
    private static final String SMALL_NAME = "\\s+(?:\\d{1,2} (?iu:tháng|thang) \\d{1,2}|\\d[\\d/.-]*[a-zA-Z]?(?:\\s+"
            + WORD + "){0,4}|" + WORD + "(?:\\s+" + WORD + "){1,3})";
    private static final String SMALL_NUMBERED =
            "(?iu:trước|sau|ở|tại|gần|đối diện|số|truoc|so|doi dien)\\s+(?iu:nhà\\s+|nha\\s+)?"
                    + "\\d[\\d/.-]*[a-zA-Z]?(?:(?:\\s+" + WORD + "){1,4}|(?=\\s+" + SMALL_HEAD + "\\s))";
    /// "120 nguyễn hoàng", "102 đường nguyễn hoàng" at the beginning of what is said.
    private static final String LEADING = "(?:(?<=^)|(?<=[,;.:] ))\\d[\\d/.-]*[a-zA-Z]?\\s+(?:(?iu:đường|duong)\\s+)?"
            + WORD + "(?:\\s+" + WORD + "){1,3}";
    private static final Pattern SMALL = Pattern.compile("(?<!\\p{L})(?:" + SMALL_NUMBERED + "|" + LEADING + "|"
            + BEFORE + SMALL_HEAD + SMALL_NAME + ")(?:,?\\s+" + BEFORE + SMALL_HEAD + SMALL_NAME + ")*");

    private SpokenPlaces() {}

    /// Returns the place as it was written; empty when the sentence names none with a capital letter, a number or a
    /// word for a street before its name.
    static String in(String said) {
        String marked = first(PLACE, said);
        String small = first(SMALL, said);
        return small.length() > marked.length() ? small : marked;
    }

    private static String first(Pattern pattern, String said) {
        Matcher matcher = pattern.matcher(said);
        return matcher.find() ? matcher.group().strip() : "";
    }
}
