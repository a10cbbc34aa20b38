package vn.motcua.procedure.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.Procedure;

/// Reads who does what in a sentence of "trình tự thực hiện" (ai làm gì).
final class StepActs {
    private static final int LONGEST_WHICH = 10;
    private static final int LONGEST = 1500;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LABEL = Pattern.compile(
            "^(?:[-–+*•·\\s]+|(?:[a-zđ]\\d{0,2}(?:\\.\\d{1,2})*|\\d{1,2}(?:\\.\\d{1,2})*|[ivx]{1,4})[).]\\s*|Bước\\s*\\d{1,2}(?:\\.\\d)?\\s*[:.)–-]?\\s*)+",
            FLAGS);
    private static final Pattern SPACES = Pattern.compile("[ \\t\u00a0]{2,}");
    /// The name of the part of the record itself.
    private static final Pattern TITLE = Pattern.compile(
            "\\W*(?:trình tự(?: thực hiện)?|các bước thực hiện|cách thức thực hiện|thành phần hồ sơ|thời hạn giải quyết|trình tự, thủ tục)\\W*",
            FLAGS);
    private static final Pattern BETWEEN =
            Pattern.compile("\\n+|(?<=[\\p{L})]{2}\\.)\\s+(?=[\\p{Lu}+*-])|(?<=[\\p{L})]{2};)\\s+(?=[+*-])");
    /// The counter's name and its slip are no handing over.
    private static final Pattern COUNTER = Pattern.compile(
            "tiếp nhận (?:hồ sơ )?(?:và|&|,) (?:hẹn )?(?:ngày )?trả (?:kết quả|hồ sơ)(?: giải quyết)?|hẹn (?:ngày )?trả kết quả|hẹn ngày",
            FLAGS);
    private static final String OFFICES =
            "Cơ quan|Sở|Bộ|Ủy ban|Uỷ ban|UBND|Cục|Chi cục|Phòng|Trung tâm|Công an|Cán bộ|Chủ tịch|Văn phòng|"
                    + "Hội đồng|Cảng vụ|Công chức|Thủ trưởng|Viện|Tòa án|Ngân hàng Nhà nước|Tổng cục|Ban [Qq]uản lý|Bảo hiểm xã hội|Thanh tra|"
                    + "Giám đốc|Thuế|Kho bạc|Bộ phận|Đại sứ quán|Tổ chức hành nghề|Hải quan|Sở, ngành|Người có thẩm quyền";
    private static final Pattern SUBJECT = Pattern.compile(
            "(?<![\\p{L}])((?:" + OFFICES
                    + "|cơ quan|cán bộ|công chức)(?![\\p{L}])(?:[^,;:.()]|,(?=\\s\\p{Lu}\\p{Ll})(?!\\s(?:Sở|Bộ|Chủ tịch|Ủy ban|Uỷ ban|Cục|Phòng))){0,70}?)\\s+(?:nơi .{0,60}?)?"
                    + "(?:có trách nhiệm|tổ chức|thực hiện|tiến hành|xem xét|xét(?! nghiệm)|thẩm định|thẩm tra|kiểm tra|tiếp nhận|cấp(?! (?:tỉnh|xã|huyện|trung ương|thành phố|cơ sở|quốc gia|bộ|có|trên|dưới|giấy phép[,.])(?![\\p{L}]))|ban hành|ra|quyết định|phê duyệt|(?<!ăng )ký|"
                    + "trình|xử lý|giải quyết|thông báo|phải|sẽ|chuyển|gửi|căn cứ|xác nhận|trả|lấy ý kiến|chủ trì|có văn bản|hoàn thành|đăng tải|(?<!thu )nhận|thành lập)(?![\\p{L}])");
    private static final Pattern PLACE = Pattern.compile(
            "(?:đến|tại|cho|về|tới|lên|qua|(?:gửi|nộp)(?=\\s(?:Sở|Ủy ban|UBND|[Cc]ơ quan|Cục|Chi cục|Công an|Phòng)\\s))\\s+((?:"
                    + OFFICES
                    + "|cơ quan|cán bộ)(?![\\p{L}])(?:[^,;:.()]|,(?=\\sthành phố)|,(?=\\s\\p{Lu}\\p{Ll})(?!\\s(?:Sở|Bộ|Chủ tịch|Ủy ban|Uỷ ban|Cục|Phòng))){0,80}?)"
                    + "( nơi (?!tiếp nhận|nhận|giải quyết|có thẩm quyền|trả)[^,;:.()]{3,60}?)?"
                    + "(?=[;:.()]|,(?!\\s\\p{Lu}\\p{Ll}|\\sthành phố)|,(?=\\s(?:Sở|Bộ|Chủ tịch|Ủy ban|Uỷ ban|Cục|Phòng))|\\svà(?=\\s\\p{Ll})|\\s(?:để|theo|bằng|qua|hoặc|nơi|trong|khi|trực tiếp|thông qua|kiểm tra|biết|gồm|thuộc|xem xét|đề nghị|với|chậm nhất|trước)\\s|$)");
    private static final Pattern LIMIT = Pattern.compile(
            "(?:trong(?: (?:thời hạn|thời gian|vòng)|(?= \\d))|chậm nhất|không quá|tối đa|thời hạn)[^\\d.;]{0,25}(\\d{1,3})\\s*(?:\\([^)]*\\)\\s*)?(ngày làm việc|ngày|giờ làm việc|giờ|tháng)",
            FLAGS);
    private static final Pattern OFFICE_FIRST =
            Pattern.compile("^(?!Cơ quan, (?:tổ chức|đơn vị)|Các cơ quan, |Cơ quan, cá nhân)(?:[^.;]{0,160}?,\\s*)?(?:"
                    + OFFICES + "|cơ quan|cán bộ|công chức)(?![\\p{L}])");
    private static final Pattern APPLICANT_FIRST = Pattern.compile(
            "^(?:[^.;]{0,160}?(?<!tổ chức|cơ quan|cá nhân|đơn vị|công dân),\\s*)?(?:các )?(?:cơ quan, |công ty|trường |giáo viên|học sinh|sinh viên|tổ chức|cá nhân|người|công dân|doanh nghiệp|cơ sở|thương nhân|chủ |hộ |đương sự|nhà đầu tư|"
                    + "hợp tác xã|tổ hợp tác|đơn vị|thân nhân|bên |trường hợp có nhu cầu|khách hàng)(?![\\p{L}])",
            FLAGS);
    private static final Pattern LACK = Pattern.compile(
            "bổ sung|(?:chưa|không) (?:đầy đủ|đủ(?! điều kiện)|hợp lệ|đúng|đạt|chính xác)|hoàn (?:thiện|chỉnh)(?: lại)? hồ sơ(?!,? (?:để )?trình)|giải trình",
            FLAGS);
    private static final Pattern HANDING_IN = Pattern.compile(
            "(?:nộp|gửi|đề nghị|đăng ký|lập|chuẩn bị|kê khai|khai|xuất trình|mang|trình)(?![\\p{L}]).{0,90}?(?:hồ sơ|đơn|tờ khai|giấy tờ|phiếu|văn bản|bộ phận|trực tuyến)|đến (?:cơ quan|bộ phận|trung tâm|ubnd|ủy ban|công an|phòng|sở)",
            FLAGS);
    private static final Pattern MONEY = Pattern.compile(
            "nộp (?:các khoản |đủ |đầy đủ |đóng )?(?:phí|lệ phí|tiền|thuế|chi phí|nghĩa vụ|khoản)|thanh toán (?:phí|lệ phí)|hoàn thành (?:việc )?(?:nghĩa vụ tài chính|nộp)|thực hiện nghĩa vụ tài chính",
            FLAGS);

    private static final Pattern HANDED =
            Pattern.compile("(?:nộp|gửi)(?![\\p{L}])(?!.{0,60}(?:chuyển|kết quả|phí))", FLAGS);
    private static final Pattern INSIDE_FIRST = Pattern.compile(
            "^(?:kiểm tra|thẩm định|thẩm tra|xem xét|chuyển (?:hồ sơ|thông tin)|trình |trích lục|chỉnh lý|lấy ý kiến|rà soát|ký duyệt|cập nhật|"
                    + "đối chiếu|xác minh|vào sổ|phân công|phê duyệt|ban hành|lưu trữ|lưu hồ sơ|tổ chức (?:thẩm định|kiểm tra|lấy ý kiến))(?!\\p{L})",
            FLAGS);

    /// A part of what happens, in the order in which it happens.
    enum Act {
        PREPARE,
        SUBMIT,
        CHECK,
        SUPPLEMENT,
        EXAMINE,
        DECIDE,
        PAY,
        COLLECT
    }

    private StepActs() {}

    /// A sentence.
    ///
    /// @param number that the record gives it, as "Bước 2" or "a)"; empty for none
    record Told(String number, String text) {}

    /// Its sentences without bullets and numbers; mere labels such as "Bước 1:" fall away.
    static Stream<String> sentences(String text) {
        return numbered(text).map(Told::text);
    }

    /// Its sentences, each with its number; that of a mere label goes to what follows it.
    static Stream<Told> numbered(String text) {
        List<Told> told = new ArrayList<>();
        String number = "";
        for (String piece : closed(BETWEEN.split(text))) {
            String line = piece.strip();
            String bare = LABEL.matcher(line).replaceFirst("").strip();
            String label =
                    line.substring(0, line.length() - bare.length()).replaceAll("^[-–+*•·\\s]+|[-–+*•·:.\\s]+$", "");
            number = label.isEmpty() ? number : number.isEmpty() ? label : number + " " + label;
            if (!bare.isEmpty() && !TITLE.matcher(bare).matches()) {
                told.add(new Told(number, SPACES.matcher(bare).replaceAll(" ")));
                number = "";
            }
        }
        return told.stream();
    }

    /// What stands in brackets is no sentence of its own.
    private static List<String> closed(String... pieces) {
        List<String> closed = new ArrayList<>();
        int open = 0;
        for (String piece : pieces) {
            if (open > 0) {
                closed.add(closed.removeLast() + " " + piece.strip());
            } else {
                closed.add(piece);
            }
            open = brackets(closed.getLast());
        }
        return closed;
    }

    /// How many are open at its end; one that never closes in a long text was forgotten.
    private static int brackets(String text) {
        int open = 0;
        for (char each : LABEL.matcher(text.strip()).replaceFirst("").toCharArray()) {
            open = each == '(' ? open + 1 : each == ')' ? Math.max(0, open - 1) : open;
        }
        return text.length() > LONGEST ? 0 : open;
    }

    static boolean namesOffice(String sentence) {
        return SUBJECT.matcher(sentence).find();
    }

    static boolean startsWithOffice(String sentence) {
        return OFFICE_FIRST
                .matcher(COUNTER.matcher(sentence).replaceAll("tiếp nhận"))
                .find();
    }

    static boolean startsWithApplicant(String sentence) {
        return !startsWithOffice(sentence) && APPLICANT_FIRST.matcher(sentence).find();
    }

    static boolean gives(String text, String words) {
        return Pattern.compile(words, FLAGS).matcher(text).find();
    }

    static boolean handsUp(String sentence) {
        return gives(
                sentence,
                "(?<![\\p{L}])(?<!quy |chương |công |quá |xuất |giải |tiến |lộ |hành |giáo )trình (?!tự|bày|độ)");
    }

    static Set<Act> of(String sentence) {
        String text = COUNTER.matcher(sentence).replaceAll("tiếp nhận");
        Set<Act> acts = EnumSet.noneOf(Act.class);
        boolean office = OFFICE_FIRST.matcher(text).find();
        boolean applicant = !office && APPLICANT_FIRST.matcher(text).find();
        if (gives(
                text,
                "(?:trả|nhận|gửi|trao) (?:lại )?kết quả|đến nhận|(?:trả|trao|phát) (?:giấy|thẻ|quyết định)[^.;]{0,60} cho")) {
            acts.add(Act.COLLECT);
        }
        boolean lack = LACK.matcher(text).find();
        if (!office && MONEY.matcher(text).find() && !gives(text, "(?:nộp|gửi)[^.;]{0,40} hồ sơ")) {
            acts.add(Act.PAY);
        }
        if (lack && !gives(text, "^.{0,12}bổ sung (?:nhiệm vụ|ngành)")) {
            acts.add(Act.SUPPLEMENT);
        }
        if (!office && gives(text, "^trước khi (?:nộp|gửi)")) {
            acts.add(Act.PREPARE);
        } else if (!office
                && !lack
                && acts.isEmpty()
                && HANDING_IN.matcher(text).find()) {
            acts.add(Act.SUBMIT);
        }
        if (!applicant || acts.isEmpty()) {
            ofOffice(text, acts);
        }
        return acts;
    }

    /// Whether it only tells what an office does by itself, which nobody who applies has to do or wait for.
    static boolean isInside(String sentence) {
        Set<Act> acts = of(sentence);
        boolean office = OFFICE_FIRST
                .matcher(COUNTER.matcher(sentence).replaceAll("tiếp nhận"))
                .find();
        return (office && !acts.isEmpty() || INSIDE_FIRST.matcher(sentence).find())
                && Set.of(Act.CHECK, Act.EXAMINE, Act.DECIDE).containsAll(acts);
    }

    /// Whether it tells what an office does and nothing that the applicant does.
    static boolean isOffice(String sentence) {
        Set<Act> acts = of(sentence);
        return !acts.contains(Act.PREPARE)
                && !acts.contains(Act.SUBMIT)
                && !acts.contains(Act.SUPPLEMENT)
                && !acts.contains(Act.PAY)
                && !APPLICANT_FIRST.matcher(sentence).find();
    }

    /// Whether an office acts in it, by name or by what is done: what is only not the applicant's says nothing of the
    // time.
    static boolean isOfficeWork(String clause) {
        Set<Act> acts = of(clause);
        return acts.contains(Act.CHECK)
                || acts.contains(Act.EXAMINE)
                || acts.contains(Act.DECIDE)
                || !office(List.of(clause)).isEmpty();
    }

    private static void ofOffice(String text, Set<Act> acts) {
        if (gives(text, "tiếp nhận|kiểm tra (?:tính|hình thức|thành phần|sự|hồ sơ|và tiếp)|biên nhận|giấy hẹn|vào sổ")
                && !acts.contains(Act.SUBMIT)) {
            acts.add(Act.CHECK);
        }
        if (acts.contains(Act.SUBMIT) || acts.contains(Act.PREPARE)) {
            return;
        }
        if (gives(
                        text,
                        "thẩm định|thẩm tra|xem xét|xử lý|giải quyết hồ sơ|lấy ý kiến|kiểm tra thực|kiểm tra tại|xác minh|đánh giá|niêm yết|thành lập hội đồng|rà soát|xác định")
                || handsUp(text)) {
            acts.add(Act.EXAMINE);
        }
        if (gives(
                        text,
                        "(?<!được |đã |về việc |đề nghị |yêu cầu |sau khi |hồ sơ )(?:cấp (?:giấy|thẻ|lại|đổi|chứng|phép|bản|văn|phiếu|đăng)|ban hành|phê duyệt|quyết định|ra (?:thông báo|quyết định|văn bản)|"
                                + "trả lời|chấp thuận|xác nhận|từ chối|công nhận|cập nhật|chỉnh lý|có văn bản|ký (?:giấy|quyết|văn|cấp|ban)|thông báo (?:kết quả|bằng)|chuyển tình trạng)")
                && !(acts.contains(Act.SUPPLEMENT) && !acts.contains(Act.EXAMINE))) {
            acts.add(Act.DECIDE);
        }
    }

    static Stream<String> limits(String sentence) {
        return LIMIT.matcher(sentence)
                .results()
                .map(found -> found.group(1).replaceFirst("^0(?=\\d)", "") + " "
                        + found.group(2).toLowerCase(java.util.Locale.ROOT));
    }

    /// The office named most often as the one that acts; empty for none.
    static String office(List<String> sentences) {
        return named(sentences).entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Map<String, Integer> named(List<String> sentences) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (String sentence : sentences) {
            Matcher matcher = SUBJECT.matcher(sentence);
            while (matcher.find()) {
                named.merge(plain(matcher.group(1)), 1, Integer::sum);
            }
        }
        named.keySet().removeIf(each -> !isName(each));
        return named;
    }

    /// Where the applicant is told to go.
    static String place(List<String> sentences, Procedure record) {
        String named = place(sentences);
        return named.isEmpty() ? performing(record, "cơ quan giải quyết") : named;
    }

    /// Where the applicant is told to go; empty where no sentence says it.
    static String place(List<String> sentences) {
        return sentences.stream()
                .flatMap(sentence -> PLACE.matcher(sentence)
                        .results()
                        .filter(found -> isName(plain(found.group(1))))
                        .map(found -> plain(found.group(1))
                                + (sentence.startsWith(",", found.end()) ? "" : which(found.group(2)))))
                .findFirst()
                .orElse("");
    }

    /// Which of them it is, as in "nơi cư trú"; empty where the record does not say it shortly.
    private static String which(@Nullable String words) {
        return words == null || words.strip().split(" ").length > LONGEST_WHICH ? "" : " " + words.strip();
    }

    /// Another place of handing in.
    ///
    /// @param when in which case; empty where the record names none
    record Place(String name, String when) {}

    /// All places where the applicant is told to hand in, the first one first.
    static List<Place> places(List<String> sentences) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (String sentence : sentences) {
            if (OFFICE_FIRST.matcher(sentence).find()) {
                continue;
            }
            String when = Facts.in(sentence).stream()
                    .filter(fact -> fact.kind() == Fact.Kind.CASE)
                    .map(Fact::words)
                    .filter(words -> !gives(words, "nộp|gửi|trực tiếp|qua mạng|trực tuyến|bưu"))
                    .findFirst()
                    .orElse("");
            Matcher matcher = PLACE.matcher(sentence);
            while (matcher.find()) {
                String before = sentence.substring(Math.max(0, matcher.start() - 60), matcher.start());
                String name = plain(matcher.group(1));
                if (isName(name)
                        && Character.isUpperCase(name.charAt(0))
                        && HANDED.matcher(before).find()
                        && places.keySet().stream().noneMatch(known -> isPart(name, known))) {
                    places.put(name, new Place(name, when));
                }
            }
        }
        return List.copyOf(places.values());
    }

    private static boolean isPart(String one, String other) {
        String some = Facts.folded(one);
        String all = Facts.folded(other);
        return all.startsWith(some) || some.startsWith(all);
    }

    static String performing(Procedure record, String otherwise) {
        String name = plain(record.agencies().performing());
        return isName(name) && !name.contains(",") && !name.contains(";") ? name : otherwise;
    }

    private static String plain(String name) {
        return name.replaceAll("\\bUBND\\b", "Ủy ban nhân dân")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static boolean isName(String name) {
        int words = name.isEmpty() ? 0 : name.split(" ").length;
        return words > 0
                && words <= 12
                && !gives(
                        name,
                        "^(?:cơ quan|cán bộ|bộ phận|phòng|hội đồng|có|cơ quan có thẩm)$|(?<![\\p{L}])(?:hồ sơ|ngay|sau khi|tiếp$|kể từ|nếu|thì|được|này|trên|đó|nêu|đối với|việc|đến|để|và$|trường hợp|khác|nhận|biết|có$)(?![\\p{L}])");
    }
}
