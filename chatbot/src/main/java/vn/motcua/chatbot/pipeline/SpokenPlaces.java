package vn.motcua.chatbot.pipeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts the place out of a sentence that tells what happened and where (địa điểm trong câu): "ổ gà sâu trước số 12 Lê
/// Lợi, xe té hoài" holds "trước số 12 Lê Lợi".
final class SpokenPlaces {
    private static final String BEFORE =
            "(?iu:(?:ở|tại|trước|sau|gần|đối diện|bên cạnh|cạnh|trên|đầu|cuối|giữa|chỗ|góc)\\s+)*";
    private static final String HEAD =
            "(?iu:số nhà|nhà số|số|đường|kiệt|hẻm|ngõ|ngách|chợ|cầu|trường|công viên|chung cư|khu dân cư|thôn|tổ dân phố|"
                    + "tổ|khu phố|phường|xã|quốc lộ|tỉnh lộ|ngã ba|ngã tư|bãi biển|hồ)";
    private static final String NAME = "(?:\\s+(?:\\p{Lu}[\\p{L}\\d]*|\\d[\\p{L}\\d/.-]*))+";
    /// "Trước 15 Lê Lợi": a number and a name need no word for the street after a word of position.
    private static final String NUMBERED =
            "(?iu:trước|sau|ở|tại|gần|đối diện|bên cạnh|cạnh|chỗ|ngay)\\s+(?iu:nhà\\s+)?\\d[\\p{L}\\d/.-]*(?:\\s+\\p{Lu}\\p{L}*)+";
    private static final Pattern PLACE = Pattern.compile(
            "(?<!\\p{L})(?:" + NUMBERED + "|" + BEFORE + HEAD + NAME + ")(?:,?\\s+" + BEFORE + HEAD + NAME + ")*");

    private SpokenPlaces() {}

    /// Returns the place as it was written; empty when the sentence names none with a capital letter or a number.
    static String in(String said) {
        Matcher matcher = PLACE.matcher(said);
        return matcher.find() ? matcher.group().strip() : "";
    }
}
