package vn.motcua.chatbot.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.nlp.text.QueryText;

/// What kind of danger is told (loại nguy hiểm), so that the number that helps stands first and one useful thing is
// said.
final class Dangers {
    /// Words by which somebody takes leave of life; only where the model has already seen a danger in the message.
    private static final Cues LEAVING =
            Cues.of("xin lỗi|tạm biệt|vĩnh biệt|từ giã|lần cuối|mệt rồi|mệt mỏi|mệt quá|sống chi|sống làm chi|"
                    + "sống làm gì|ngủ một giấc|không dậy nữa|ai cũng khổ|gánh nặng|để lại thư|lo giùm|con đi đây|thuốc ngủ|đứng trên cầu|"
                    + "trên sân thượng|buông xuôi|hết muốn|không còn ai|đừng buồn|chịu hết nổi");
    private static final Map<String, Cues> KINDS = kinds();

    private Dangers() {}

    private static Map<String, Cues> kinds() {
        Map<String, Cues> kinds = new LinkedHashMap<>();
        kinds.put(
                "emergency.fumes",
                Cues.of(
                        "mùi gas|mùi ga|xì gas|xì ga|rò gas|rò ga|rò rỉ gas|rò rỉ ga|đốt than|than sưởi|bếp than|than tổ ong|xông than|"
                                + "bằng than|máy phát|ngạt khí"));
        kinds.put(
                "emergency.missing",
                Cues.of(
                        "mất tích|mất liên lạc|đi lạc|bị lạc|lạc mất|bỏ nhà|chưa thấy về|không thấy về|bắt cóc|thất lạc con|tìm không thấy"));
        kinds.put(
                "emergency.ground",
                Cues.of(
                        "sạt lở|đất đá|đá lăn|nứt một đường|lở núi|nứt núi|nứt đồi|vách đồi|đồi nứt|sườn đồi|nước lũ|nước dâng|lũ quét|sụt lún|sập nhà|nhà sập|tường sập"));
        kinds.put(
                "emergency.medical",
                Cues.of(
                        "co giật|động kinh|lên kinh|méo miệng|nói đớ|nửa người|đột quỵ|tai biến|đau ngực|tức ngực|khó thở|thở không|ngộ độc|"
                                + "uống nhầm|!nuốt|rắn cắn|chó cắn|chó dại|dại cắn|chảy máu|ra máu|băng huyết|bất tỉnh|không tỉnh|ngất|!xỉu|!lịm|"
                                + "đau đẻ|vỡ ối|sắp sinh|!hóc|!sặc|bỏng|điện giật|dị ứng|hen suyễn|thuốc sâu|trừ sâu|hạ đường|sốt cao|gãy chân|"
                                + "tông xe|tai nạn"));
        return kinds;
    }

    /// The words said for an emergency, by its kind.
    static String emergency(QueryText text) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().anyIn(text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("emergency");
    }

    /// Whether a danger that the model has seen is somebody's own life.
    static boolean isLeaving(QueryText text) {
        return LEAVING.anyIn(text);
    }
}
