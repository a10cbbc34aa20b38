package vn.motcua.chatbot.pipeline;

import java.util.List;
import java.util.Set;
import vn.motcua.nlp.text.QueryText;

/// Whether a message says where something is (địa điểm cụ thể): a street, a ward or a place *with its name or number*.
final class NamedPlaces {
    private static final Set<String> HEADS = Set.of(
            "duong", "kiet", "hem", "ngo", "phuong", "xa", "thon", "cho", "cau", "truong", "so", "to", "quoc", "khu");
    /// The same with their marks: "chỗ khu dân cư" names no market.
    private static final Set<String> WRITTEN = Set.of(
            "đường", "kiệt", "hẻm", "ngõ", "phường", "xã", "thôn", "chợ", "cầu", "trường", "số", "tổ", "quốc", "khu");
    /// Words that follow a head without naming anything: "đường bị hư", "cầu này", "chợ đông".
    private static final Set<String> NO_NAMES = Set.of(
            "bi", "hu", "hong", "nay", "do", "kia", "truoc", "nha", "toi", "ngap", "co", "khong", "thi", "la", "va",
            "rat", "qua", "day", "sap", "lun", "o", "tai", "den", "xe", "dan", "cu", "chinh", "pho", "lon", "nho",
            "mat", "nhieu", "dang", "em", "gan", "sang", "toan", "ma", "chua", "minh", "cua", "ai", "nao", "dau", "gi",
            "het", "tron", "len", "xuong", "vo", "di", "ve", "bui", "roi", "nuoc", "rac", "xau");

    private NamedPlaces() {}

    static boolean mentions(QueryText text) {
        List<String> words = text.folded();
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean head =
                    text.hasDiacritics() ? WRITTEN.contains(text.accented().get(i)) : HEADS.contains(words.get(i));
            if (head && !NO_NAMES.contains(words.get(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
