package vn.motcua.procedure.plain;

import java.util.regex.Pattern;

/// Notices entries that the source cut off (chữ bị cụt): they begin in the middle of a sentence or break off in one.
final class CutOff {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PAPER = Pattern.compile(
            "^(?:các |một trong |những )?(?:bản|giấy|tờ|đơn|văn bản|hợp đồng|quyết định|chứng|hồ sơ|báo cáo|sơ đồ|danh sách|hộ chiếu|thẻ|"
                    + "phiếu|bảng|biên bản|ảnh|sổ|mẫu|trích lục|tài liệu|kế hoạch|công văn|hóa đơn|thông tin|ý kiến|kết quả|chữ ký|"
                    + "người|tổ chức|cá nhân|trường hợp|đối với|nếu|lưu ý|số lượng)(?![\\p{L}])",
            FLAGS);
    private static final Pattern BREAKS_OFF = Pattern.compile(
            "(?:\\s(?:của|và|theo|với|do|tại|hoặc|cho|từ|về|các|những|bởi|trong|là)|[(,]|\\s[b-df-hj-np-tv-xđ])$",
            FLAGS);

    private CutOff() {}

    static boolean is(String entry) {
        String text = entry.strip();
        if (text.isEmpty()) {
            return false;
        }
        int first = text.codePointAt(0);
        boolean inside = Character.isLowerCase(first) && !PAPER.matcher(text).find();
        return inside || ",;.)".indexOf(first) >= 0 || BREAKS_OFF.matcher(text).find();
    }
}
