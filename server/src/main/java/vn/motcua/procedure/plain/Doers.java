package vn.motcua.procedure.plain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which office acts in a sentence (cơ quan nào làm), only where the sentence says so beyond doubt. A name is never cut
/// in the middle: what cannot be told from the verb after it is unclear.
///
/// @param names of the offices that act, in order
/// @param unclear whether an office acts whose name cannot be told
record Doers(List<String> names, boolean unclear) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 14;
    private static final int REACH = 130;
    private static final Pattern HEAD = Pattern.compile(
            "(?<!\\p{L})(?:Cơ quan|Sở|Bộ(?! (?:hồ sơ|luật|đội))|Ủy ban|Uỷ ban|UBND|Cục|Chi cục|Phòng|Trung tâm|Công an|Cán bộ|Chủ tịch|Bộ trưởng|Văn phòng|Hội đồng|"
                    + "Cảng vụ|Công chức|Thủ trưởng|Viện|Tòa án|Toà án|Ngân hàng Nhà nước|Tổng cục|Ban [Qq]uản lý|Bảo hiểm xã hội|Thanh tra|Giám đốc|Thuế|Kho bạc|Bộ phận|"
                    + "Đại sứ quán|Tổ chức hành nghề|Hải quan|Người có thẩm quyền|Chi nhánh(?= (?:Văn phòng|Ngân hàng))|Tổ công tác|cơ quan|cán bộ|công chức|bộ phận|hội đồng)(?!\\p{L})");
    /// Where a subject begins; elsewhere an office is whom something is sent to, or whose something is.
    private static final Pattern BEGINS = Pattern.compile("(?:^|[,;:.)–-]|(?<!\\p{L})thì)\\s*(?:các |những )?$", FLAGS);
    private static final Pattern DOES = Pattern.compile(
            "(?<=\\s)(?:có trách nhiệm|có văn bản|có ý kiến|có thông báo|có Quyết định|tổ chức|họp|phát hành|tổng hợp|điều chỉnh|hoàn trả|trong(?= (?:thời|vòng))|có nhiệm vụ|thụ lý(?= hồ sơ[,;.])|thực hiện|tiến hành|xem xét|"
                    + "xét(?! nghiệm)|thẩm định|thẩm tra|kiểm tra|tiếp nhận|cấp(?= (?:giấy|thẻ|phép|chứng|bản|lại|đổi|mới|văn|phiếu|quyết|cho|số|mã|tài khoản|đăng ký|kết quả|hộ chiếu))|"
                    + "ban hành|ra(?= (?:quyết|văn|thông))|quyết định|phê duyệt|(?<!ăng |chữ |thư |nhật )ký(?! (?:quỹ|hiệu|kết))|trình|xử lý|giải quyết|thông báo|phải|sẽ|chuyển|gửi|căn cứ|"
                    + "xác nhận|trả(?= (?:lời|kết|lại|giấy|hồ|thẻ|cho))|lấy ý kiến|chủ trì|phối hợp|hoàn thành|hoàn thiện|đăng tải|(?<!thu |tiếp |biên |chứng |ghi |công |xác |đón )nhận(?= (?:hồ|đủ|được|và|đơn))|thành lập|hạch toán|"
                    + "theo dõi|báo cáo|hướng dẫn|niêm yết|công bố|công khai|rà soát|đánh giá|chấp thuận|từ chối|lập(?= (?:biên|hồ|danh|tờ|phiếu|văn|báo))|cập nhật|in(?= )|yêu cầu|đề nghị|nghiên cứu|xác định|thừa nhận|có quyền|trao(?= )|đóng dấu|tiếp tục|dừng|hủy|huỷ|chuẩn bị|dự kiến|giám sát(?= (?:việc|quá|thử))|phát hiện|công nhận|có(?= (?:thể|công văn|chấp thuận|đề nghị|kết quả|kết luận|tờ trình|phiếu))|bàn giao|"
                    + "xác minh|ghi|mời|(?<!tổng )tham mưu|dự thảo|kiểm soát|cho ý kiến|(?<!hàng )không|chịu trách nhiệm|đối chiếu|vào sổ|chỉ đạo|(?<!ngoại )giao(?= (?!dịch|thông|lưu|nhận))|đăng ký(?= (?:vào|cho)))(?!\\p{L})",
            FLAGS);
    /// Ends no name.
    private static final Pattern DANGLING = Pattern.compile(
            "(?:^|\\s)(?:về|vào|của|và|với|cho|tại|trong|từ|do|hoặc|các|bởi|thuộc|theo|đến|nơi|trên|được|có|(?<!hàng )không|đã|bị|là|chưa|để|cấp|cùng|khi|đang|sau khi|sau|còn|cũng|chỉ|nếu|trước|phải|sẽ|kịp thời|ngay|tự|cử|gửi|trả|ra|chuyển|nộp|ban hành|có trách nhiệm|thông báo|quy|giấy)$|/cơ quan$",
            FLAGS);
    private static final Pattern BARE = Pattern.compile(
            "^(?:cơ quan|cán bộ|công chức|bộ phận|phòng|hội đồng|sở|bộ|cục|viện|trung tâm|văn phòng|thuế|chủ tịch|giám đốc|thủ trưởng|chi nhánh|cơ quan có thẩm|hội đồng (?:xét|phân))$",
            FLAGS);
    private static final Pattern FOREIGN = Pattern.compile(
            "(?<!\\p{L})(?:ngay|sau khi|kể từ|nếu|thì|này|đó|nêu|đối với|việc|đến|để|trường hợp|khác|biết|(?<!hàng )không|phụ thuộc|sau đây|như sau|nhận được|tổ chức, cá nhân|cá nhân)(?!\\p{L})",
            FLAGS);
    private static final Pattern GIVEN = Pattern.compile(
            "\\sđược\\s(?!.*(?:giao|ủy quyền|uỷ quyền|phân công|phân cấp)(?: (?:nhiệm vụ|trách nhiệm|quản lý))?$)",
            FLAGS);
    private static final Pattern COUNTER =
            Pattern.compile("^(?:cán bộ|công chức|bộ phận)(?: [^,;.]{0,40})? tiếp nhận(?! và)(?: hồ sơ)?", FLAGS);
    private static final Pattern WHERE = Pattern.compile("\\s+nơi\\s.*$", FLAGS);
    /// A word on what was told before, not an act.
    private static final Pattern NOTE = Pattern.compile(
            "^\\W*(?:lưu ý|cụ thể|ghi chú|chú ý|thời gian(?! tối đa)|thời hạn (?:này|nêu trên|giải quyết|trên)|trong đó|ví dụ)(?!\\p{L})",
            FLAGS);

    Doers {
        names = List.copyOf(names);
    }

    static Doers of(String sentence) {
        if (isNote(sentence)) {
            return new Doers(List.of(), false);
        }
        Set<String> names = new LinkedHashSet<>();
        boolean unclear = false;
        Matcher head = HEAD.matcher(sentence);
        int at = 0;
        while (head.find(at)) {
            at = head.end();
            if (!begins(sentence, head.start())) {
                continue;
            }
            String rest = sentence.substring(head.start());
            String clause = clause(rest);
            String told = name(clause);
            boolean colon = told.isEmpty() && rest.startsWith(":", clause.length()) && isName(clause.strip());
            String name = colon ? written(clause.strip()) : told;
            if (!name.isEmpty()) {
                names.add(name);
                at = Math.min(sentence.length(), head.start() + name.length());
            } else {
                unclear |= DOES.matcher(clause).find();
            }
        }
        return new Doers(distinct(names), unclear && names.isEmpty());
    }

    /// Whether it only explains what was told before it, so that nobody new acts.
    static boolean isNote(String sentence) {
        return NOTE.matcher(sentence).find();
    }

    /// The only one that acts; empty where none or several do.
    String only() {
        return names.size() == 1 ? names.getFirst() : "";
    }

    /// Whether an office acts and it cannot be told which.
    boolean isUnsure() {
        return unclear || names.size() > 1;
    }

    static boolean same(String one, String other) {
        return Facts.folded(one).equals(Facts.folded(other));
    }

    private static boolean begins(String sentence, int at) {
        return BEGINS.matcher(sentence.substring(0, at)).find();
    }

    /// Up to where the subject's clause ends for certain.
    private static String clause(String text) {
        String near = text.substring(0, Math.min(text.length(), REACH));
        Matcher end = Pattern.compile("[;:.()]|,(?!\\s(?:thành phố|đặc khu|phường|xã|thị trấn|\\p{Lu}\\p{Ll}))")
                .matcher(near);
        return end.find() ? near.substring(0, end.start()) : near;
    }

    private static String name(String clause) {
        Matcher does = DOES.matcher(clause);
        while (does.find()) {
            if (Character.isUpperCase(clause.charAt(does.start()))) {
                // "Bộ Tổng Tham mưu": a word of a name.
                continue;
            }
            String name = clause.substring(0, does.start()).strip();
            String bare = WHERE.matcher(name).replaceFirst("");
            if (isName(bare)) {
                return written(bare);
            }
        }
        return COUNTER.matcher(clause).find() ? "Cán bộ tiếp nhận" : "";
    }

    private static boolean isName(String name) {
        if (COUNTER.matcher(name).find()) {
            return name.split("\\s+").length <= LONGEST / 2;
        }
        return !name.isEmpty()
                && name.split("\\s+").length <= LONGEST
                && !BARE.matcher(name).matches()
                && !DANGLING.matcher(name).find()
                && !FOREIGN.matcher(name).find()
                && !GIVEN.matcher(name).find();
    }

    private static String written(String name) {
        String whole = COUNTER.matcher(name).find()
                ? name.replaceFirst("(?iu)\\s+hồ sơ$", "")
                : name.replaceAll("\\bUBND\\b", "Ủy ban nhân dân");
        String one = whole.replaceAll("\\s+", " ").strip();
        return one.isEmpty() ? one : one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1);
    }

    /// One office by two ways of writing is one.
    private static List<String> distinct(Set<String> names) {
        List<String> distinct = new java.util.ArrayList<>();
        for (String name : names) {
            if (distinct.stream().noneMatch(known -> same(known, name))) {
                distinct.add(name);
            }
        }
        return distinct;
    }
}
