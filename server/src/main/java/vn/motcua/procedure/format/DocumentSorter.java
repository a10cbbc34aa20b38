package vn.motcua.procedure.format;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Kind;

/// Sorts the entries of "thành phần hồ sơ", in which records mix papers, cases and mere explanations, by their words.
///
/// Known limit: an entry that holds several papers stays one entry.
final class DocumentSorter {
    private static final Pattern BULLETS = Pattern.compile("^(?:[-–—+*•·]+\\s*)+");
    private static final Pattern ENUMERATION =
            Pattern.compile("^(?:\\(?(?:\\d{1,2}|[a-zđ]|[ivx]{1,4})(?:\\.\\d{1,2})*[.)/](?:\\s+|(?=\\p{Lu})))");
    private static final Pattern PAPER = Pattern.compile(
            "^(?:bản|giấy|tờ|đơn|văn bản|hợp đồng|quyết định|chứng|hồ sơ|báo cáo|sơ đồ|danh sách|hộ chiếu|thẻ|phiếu|"
                    + "bảng|biên bản|ảnh|sổ|mẫu|trích lục|thuyết minh|phương án|đề án|lý lịch|tài liệu|kế hoạch|công văn|"
                    + "hóa đơn|hoá đơn|tờ trình|bằng|nghị quyết|điều lệ|dự án|quy chế|thông báo|01|02|03|một)(?![\\p{L}])");
    private static final Pattern FORM = Pattern.compile(
            "^(?:\\d{1,2} )?(?:bản )?(?:tờ khai|đơn|mẫu (?:số|đơn|hộ tịch)|phiếu (?:đề nghị|yêu cầu|đăng ký|khai|thu nhận)|"
                    + "giấy đề nghị|văn bản đề nghị|bản (?:khai|kê khai|đăng ký)|công văn đề nghị|thông báo .*mẫu)(?![\\p{L}])");
    private static final Pattern CASE = Pattern.compile(
            "^(?:trường hợp|đối với|trong trường hợp|nếu|khi )|\\(nếu có|nếu có\\)?[.;]?$|trong trường hợp|,? đối với trường hợp");
    private static final Pattern NOTE = Pattern.compile(
            "^(?:\\*? ?lưu ý|ghi chú|số lượng|thành phần hồ sơ|chú ý|người tiếp nhận|cơ quan đăng ký|cá nhân có quyền)");
    private static final Pattern FORM_NUMBER =
            Pattern.compile("[Mm]ẫu (?:số )?([A-ZĐ0-9][\\p{L}0-9./-]*\\d[\\p{L}0-9./-]*|\\d[\\p{L}0-9./-]*)");

    private DocumentSorter() {}

    static RequiredDocument sort(String raw, int originals, int copies, String group) {
        String name = withoutBullets(raw);
        return new RequiredDocument(
                name, kind(name, originals, copies, group), originals, copies, group, "", "", formNumber(name));
    }

    static String withoutBullets(String raw) {
        String name = BULLETS.matcher(CleanText.line(raw)).replaceFirst("");
        return ENUMERATION.matcher(name).replaceFirst("").strip();
    }

    private static Kind kind(String name, int originals, int copies, String group) {
        String words = name.toLowerCase(Locale.ROOT);
        String heading = group.toLowerCase(Locale.ROOT);
        boolean counted = originals + copies > 0;
        if (words.isEmpty() || NOTE.matcher(words).find() || !counted && isExplanation(words, heading)) {
            return Kind.NOTE;
        }
        if (heading.contains("xuất trình") || words.contains("xuất trình") && !words.contains("nộp")) {
            return Kind.SHOW;
        }
        if (FORM.matcher(words).find()) {
            return Kind.FORM;
        }
        return CASE.matcher(words).find() || isCase(heading) ? Kind.CASE : Kind.SUBMIT;
    }

    private static boolean isExplanation(String words, String heading) {
        return heading.contains("lưu ý")
                || words.endsWith(":")
                || !PAPER.matcher(words).find();
    }

    private static boolean isCase(String heading) {
        String words = withoutBullets(heading);
        return words.startsWith("trường hợp") || words.startsWith("đối với");
    }

    private static String formNumber(String name) {
        Matcher matcher = FORM_NUMBER.matcher(name);
        return matcher.find() ? matcher.group(1).replaceAll("[.-]+$", "") : "";
    }
}
