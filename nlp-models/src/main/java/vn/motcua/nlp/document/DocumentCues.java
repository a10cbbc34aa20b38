package vn.motcua.nlp.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.nlp.classify.Scored;

/// The words by which a person would tell the kind at once. Where they are beyond doubt they decide; elsewhere they are
/// signs for the model.
final class DocumentCues {
    private static final Pattern NOTE = Pattern.compile("^(?:\\*? ?lưu ý|ghi chú|chú ý|số lượng( hồ sơ)?\\b)");
    private static final Pattern SHOW =
            Pattern.compile("^(?:người [^,;:]{0,60})?(?:phải )?xuất trình |\\((?:chỉ )?xuất trình");
    private static final Pattern FORM = Pattern.compile(
            "^(?:\\d{1,2} )?(?:bản (?:chính|gốc) )?(?:bản )?(?:tờ khai|đơn|phiếu (?:đề nghị|yêu cầu|đăng ký|khai|thu nhận)|"
                    + "giấy đề nghị|bản (?:tự )?(?:khai|kê khai|đăng ký)|mẫu (?:số|đơn|hộ tịch)|biểu mẫu)(?![\\p{L}])");
    private static final Pattern TEMPLATE =
            Pattern.compile("(?:theo|\\()\\s*(?:biểu )?mẫu|mẫu (?:số )?[a-zđ]{0,5}\\d|mẫu [a-z]{1,4}[-.]?\\d");
    private static final Pattern CASE_START = Pattern.compile("^(?:(?:trong )?trường hợp|đối với|nếu|khi|ngoài) ");
    private static final Pattern CASE_INSIDE = Pattern.compile(
            "trong (?:các )?trường hợp|đối với (?:các )?trường hợp|\\((?:đối với|trường hợp|nếu|khi|áp dụng|trừ)|áp dụng (?:đối với|khi)");
    private static final Pattern IF_ANY = Pattern.compile("\\(?nếu (?:có|thuộc|được)[^,;:]{0,30}\\)?[.;]*$");
    /// Talk of cases that does not make the paper one.
    private static final Pattern OTHER_CASES =
            Pattern.compile("(?:trừ|không thuộc|một trong(?: các)?|thuộc(?: một trong)?(?: các)?)(?: các)? trường hợp");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^(.{15,}?)(?:[.;] |[.;]?$)", Pattern.DOTALL);
    private static final Pattern CASE_HEADING = Pattern.compile("(?:^|\\s)(?:trường hợp|đối với)\\s");
    private static final Pattern WAIVED = Pattern.compile(
            "không (?:phải|cần|yêu cầu|được yêu cầu)|có trách nhiệm|chịu trách nhiệm|tra cứu|khai thác (?:thông tin|dữ liệu|được)|"
                    + "được (?:sử dụng|dùng|hiểu)|miễn nộp|có quyền|hướng dẫn|từ chối|hủy bỏ|thay thế|như trên");
    private static final Pattern PAPER = Pattern.compile(
            "^(?:\\d{1,2} )?(?:các |một trong (?:các|những) )?(?:bản|giấy|tờ|đơn|văn bản|hợp đồng|quyết định|chứng|hồ sơ|báo cáo|sơ|"
                    + "danh|hộ chiếu|thẻ|phiếu|bảng|biên bản|ảnh|sổ|mẫu|trích lục|thuyết minh|phương án|đề|lý lịch|tài liệu|"
                    + "kế hoạch|công văn|hóa đơn|hoá đơn|bằng|nghị quyết|điều lệ|dự|quy|thông báo|kết quả)(?![\\p{L}])");

    private DocumentCues() {}

    /// Returns the kind where the words leave no doubt.
    static Optional<Scored<DocumentKind>> certain(DocumentEntry entry) {
        String words = words(entry.text());
        String heading = words(entry.heading());
        if (words.isEmpty() || NOTE.matcher(words).find()) {
            return sure(DocumentKind.NOTE, 0.97);
        }
        if (!entry.counted() && (heading.contains("lưu ý") || words.endsWith(":"))) {
            return sure(DocumentKind.NOTE, 0.96);
        }
        if (!entry.counted() && WAIVED.matcher(words).find()) {
            return sure(DocumentKind.NOTE, 0.94);
        }
        if (isShown(heading) && entry.counted() && PAPER.matcher(words).find()) {
            return sure(DocumentKind.SHOW, 0.85);
        }
        boolean conditional = isConditional(words);
        if (!conditional && SHOW.matcher(words).find()) {
            return sure(DocumentKind.SHOW, 0.95);
        }
        if (!conditional && isShown(heading) && entry.counted()) {
            return sure(DocumentKind.SHOW, 0.92);
        }
        if (!conditional && FORM.matcher(words).find()) {
            return sure(DocumentKind.FORM, 0.95);
        }
        if (isIfAny(words) && entry.counted()) {
            return sure(DocumentKind.CASE, 0.9);
        }
        return Optional.empty();
    }

    private static Optional<Scored<DocumentKind>> sure(DocumentKind kind, double confidence) {
        return Optional.of(new Scored<>(kind, confidence));
    }

    /// Returns the signs that hold for the entry, each a feature of the model.
    static List<String> signs(DocumentEntry entry) {
        String words = words(entry.text());
        String heading = words(entry.heading());
        List<String> signs = new ArrayList<>();
        sign(signs, "case-start", CASE_START.matcher(words).find());
        sign(signs, "case-inside", isCaseInside(words));
        sign(signs, "if-any", isIfAny(words));
        sign(signs, "case-heading", CASE_HEADING.matcher(heading).find());
        sign(signs, "show", words.contains("xuất trình"));
        sign(signs, "show-heading", isShown(heading));
        sign(signs, "note-heading", heading.contains("lưu ý"));
        sign(signs, "form", FORM.matcher(words).find());
        sign(signs, "template", TEMPLATE.matcher(words).find());
        sign(signs, "waived", WAIVED.matcher(words).find());
        sign(signs, "paper", PAPER.matcher(words).find());
        sign(signs, "list", words.endsWith(":"));
        String counted = entry.counted() ? "counted" : "uncounted";
        signs.add("sign:" + counted);
        List.copyOf(signs).forEach(sign -> signs.add(sign + "+" + counted));
        return signs;
    }

    private static void sign(List<String> signs, String name, boolean holds) {
        if (holds) {
            signs.add("sign:" + name);
        }
    }

    private static boolean isConditional(String words) {
        return CASE_START.matcher(words).find() || isCaseInside(words) || isIfAny(words);
    }

    private static boolean isCaseInside(String words) {
        return CASE_INSIDE
                .matcher(OTHER_CASES.matcher(first(words)).replaceAll(" "))
                .find();
    }

    private static boolean isIfAny(String words) {
        return IF_ANY.matcher(first(words)).find();
    }

    /// The entry's own sentence: what comes after it explains.
    private static String first(String words) {
        Matcher matcher = FIRST_SENTENCE.matcher(words);
        return matcher.find() ? matcher.group(1).strip() : words;
    }

    private static boolean isShown(String heading) {
        return heading.contains("xuất trình") && !heading.contains("nộp");
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}
