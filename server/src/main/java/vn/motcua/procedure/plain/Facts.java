package vn.motcua.procedure.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.nlp.text.VietnameseText;
import vn.motcua.procedure.plain.Fact.Kind;

/// Finds in a sentence what must not be lost, and tells whether other words still say it (điều không được mất).
///
/// Numbers of laws, articles and steps are no facts of the person who applies. Known limit: a place is found by the
/// name of an office, so "the ward's culture house" alone is none.
final class Facts {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern CITED = Pattern.compile(
            "(?:nghị định|thông tư|luật|quyết định|nghị quyết|pháp lệnh|bộ luật|hiến pháp|thông tư liên tịch)(?: số)?:? \\d[\\p{L}\\d/.-]*"
                    + "(?:,? (?:ban hành )?ngày \\d{1,2}(?:/\\d{1,2}/| tháng \\d{1,2} năm )\\d{4})?"
                    + "|\\d{1,4}/\\d{4}/[\\p{L}\\d-]+(?:,? ngày \\d{1,2}(?:/\\d{1,2}/| tháng \\d{1,2} năm )\\d{4})?"
                    + "|\\d{1,4}/(?:NĐ|TT|QĐ|NQ|VBHN|TTLT)[\\p{L}\\d-]*"
                    + "|(?:luật|bộ luật) [\\p{L}, ]{2,60}(?:năm )?(?:19|20)\\d{2}"
                    + "|(?<!\\p{L})(?:khoản|điểm|điều|chương|mục|tiết|phần|bước|tiểu mục|gạch đầu dòng)(?: số)? (?:\\d+|[ivx]+|[a-zđ])(?!\\p{L})(?:\\.\\d+)*[a-zđ]?(?!\\p{L})"
                    + "(?:(?:, | và | hoặc |,)(?:(?:khoản|điểm|điều) )?(?:\\d+[a-zđ]?|[a-zđ])(?![\\p{L}\\d]))*"
                    + "|(?:TCVN|ISO|QCVN|IEC)[/ \\p{L}]*[\\d:./ -]*\\d"
                    + "|^\\W*\\d{1,2}(?:\\.\\d{1,2})*[.)/]\\s|\\(\\d{1,2}\\)(?= (?!ngày|giờ|tháng|năm|tuần|bản|bộ|lần|ảnh|người)\\p{L})",
            FLAGS);
    private static final Pattern SPELT = Pattern.compile("\\((?:\\p{L}+ ?){1,4}\\)", FLAGS);
    private static final Pattern FORM = Pattern.compile(
            "(?:biểu )?mẫu (?:(?:số|đơn|biểu|tờ khai) )*([\\p{L}]{0,6}[ .-]?\\d[\\p{L}\\d./-]*|[A-ZĐ]{1,4}[-./]?\\d[\\p{L}\\d./-]*)"
                    + "|(?<=mẫu.{0,60})phụ lục (?:số )?((?:[ivx]+|\\d+)(?:[-. ]?(?:[a-z]|\\d+))?(?:(?:, | và )[ivx]+(?!\\p{L}))*)(?!\\p{L})"
                    + "|(?<!\\p{L})phụ lục (?:số )?((?:[ivx]+|\\d+)(?:[-. ]?(?:[a-z]|\\d+))?)(?=,? (?:được )?(?:ban hành )?kèm theo(?!\\p{L}))",
            FLAGS);
    /// An annex that is itself the form.
    private static final Pattern ANNEX = Pattern.compile(
            "\\((?:theo )?phụ lục (?:số )?(?:[ivx]+|\\d+)(?:[-. ]?(?:[a-z]|\\d+))?,? (?:được )?(?:ban hành )?(kèm theo (?:nghị định|thông tư|quyết định)(?: liên tịch)?(?: số)? \\d[\\p{L}\\d/-]*)[^()]*\\)",
            FLAGS);
    private static final Pattern DECREE = Pattern.compile(
            "mẫu [^;]{0,60}?((?:phụ lục [^;.]{0,40}?)?(?:(?:ban hành )?kèm theo )?(?:nghị định|thông tư|quyết định)(?: liên tịch)?(?: số)? \\d[\\p{L}\\d/-]*)",
            FLAGS);
    private static final Pattern FORM_WORDS = Pattern.compile("^(?:biểu )?mẫu (?:(?:số|đơn|biểu|tờ khai) )*", FLAGS);
    private static final Pattern OFFICE_FORM = Pattern.compile(
            "(?:giấy (?:tiếp nhận|hẹn|biên nhận|xác nhận|phép|chứng nhận)|phiếu (?:hướng dẫn|từ chối|yêu cầu|tiếp nhận|xin lỗi|hẹn|kiểm soát)|"
                    + "thông báo|quyết định|biên bản|giấy phép|chứng chỉ)[^.;]{0,100}$",
            FLAGS);
    private static final String UNITS =
            "%|ngày làm việc|giờ làm việc|ngày|giờ|phút|tuần|tháng|năm|tuổi|bản|bộ|ảnh|tấm|tờ|liên|lần|người|đồng|triệu|tỷ|USD|m2|km|cm|ha|tấn|kg|trang";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d/.,-])(\\d{1,3}(?:[.,]\\d{3})+|\\d+(?:[.,/]\\d+)?(?:x\\d+)?)(?!\\d)\\)?\\s*((?:" + UNITS
                    + ")(?!\\p{L}))?",
            FLAGS);
    private static final Map<String, String> WORDS = Map.of(
            "hai", "2", "ba", "3", "bốn", "4", "năm", "5", "sáu", "6", "bảy", "7", "tám", "8", "chín", "9", "mười",
            "10");
    private static final Pattern WORD = Pattern.compile(
            "(?<!\\p{L})(?<!thứ )(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (ngày làm việc|ngày|tháng|bản|bộ|ảnh|lần|tuần|giờ|người|năm)(?!\\p{L})",
            FLAGS);
    private static final Pattern TIME =
            Pattern.compile("ngày|ngày làm việc|giờ|giờ làm việc|tháng|năm|tuần|phút", FLAGS);
    private static final Pattern COUNTED = Pattern.compile("bản|bộ|ảnh|tấm|tờ|liên|trang|lần", FLAGS);
    /// An office alone in its line, as in a list of places where one hands in.
    private static final Pattern LISTED = Pattern.compile(
            "^((?:Sở|Bộ|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Cục|Chi cục|Phòng|Trung tâm|Công an|Văn phòng|Cảng vụ|Ngân hàng Nhà nước|Ban Quản lý|"
                    + "Ban quản lý|Bảo hiểm xã hội|Chi nhánh|Bộ phận|Đại sứ quán|Cơ quan đại diện|Thuế|Trạm)(?!\\p{L})"
                    + "(?:(?!\\s(?:thực hiện|kiểm tra|tiếp nhận|xem xét|thẩm định|cấp giấy|cấp lại|cấp phép|ban hành|quyết định|trình|thông báo|trả|gửi|chuyển|có|"
                    + "phải|sẽ|được|ra|lấy|tổ chức|căn cứ|xác nhận|ký|nhận|giải quyết|xử lý|đối với|nơi)\\s)[^,;:.()\\n]){3,90})(?=[,;.(]|\\s(?:đối với|nơi)|$)"
                    + "(?!.*\\s(?:thực hiện|kiểm tra|tiếp nhận|xem xét|thẩm định|ban hành|quyết định|trình|thông báo|trả|gửi|chuyển|phải|sẽ|xử lý|giải quyết)\\s)");
    private static final Pattern PLAIN_PLACE = Pattern.compile(
            "(?<!\\p{L})tại ((?:địa điểm|nhà|trụ sở chính|nơi (?:cư trú|thường trú|tạm trú|ở|làm việc|sinh sống|đặt|có))(?!\\p{L})[^,;:.()\\n]{3,70})",
            FLAGS);
    private static final Pattern PLACE = Pattern.compile(
            "(?<!\\p{L})(?:[Đđ]ến|[Hh]oặc|[Tt]ại|[Cc]ho|[Vv]ề|[Tt]ới|[Ll]ên|[Qq]ua|[Vv]ới) (?:trụ sở |bộ phận .{0,40}?(?:của|tại|thuộc) )?"
                    + "((?:Sở|Bộ|Ủy ban|Uỷ ban|UBND|Cục|Chi cục|Phòng|Trung tâm|Công an|Văn phòng|Hội đồng|Cảng vụ|Viện|Tòa án|Toà án|"
                    + "Ngân hàng Nhà nước|Tổng cục|Ban Quản lý|Ban quản lý|Bảo hiểm xã hội|Thanh tra|Chi nhánh|Kho bạc|Bộ phận|Đại sứ quán|"
                    + "Cơ quan đại diện|Hải quan|Thuế|Cổng|Trạm|Bệnh viện|Trường|Đội|Tổ chức hành nghề|Hệ thống)(?!\\p{L})[^,;:.()\\n]{0,90}?(?: nơi (?!tiếp nhận|nhận|giải quyết|có thẩm quyền|trả)[^,;:.()\\n]{3,60}?)?)"
                    + "(?=[,;:.()\\n]|$|\\s(?:để|theo|bằng|hoặc|và|nơi|trong|khi|trực tiếp|thông qua|kiểm tra|gồm|xem xét|đề nghị|chậm nhất|trước|"
                    + "được|có|phải|là|sẽ|thực hiện|tiếp nhận|nếu|đối với|qua|kèm|từ|01|02|03|cho|do|tại)\\s)");
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://[^\\s,;()]+|(?<![\\p{L}@.])(?:[a-z0-9-]+\\.)+(?:gov|com|org|edu)\\.vn[^\\s,;()]*|(?<=địa chỉ:? )\\p{Lu}[^;()\\n]{6,90}|(?:số )\\d{1,4}[\\p{L}]?,? (?:đường|phố|ngõ) [^,;.]{3,40}");
    private static final Pattern CASE = Pattern.compile(
            "(?<!\\p{L})(?:(?:trong |đối với )?(?:các |những |một trong các )?trường hợp|đối với|nếu(?! có(?:[).;,]|$))|trừ(?! lùi))(?=\\s)[^,;:.()\\n]{3,}"
                    + "|(?<!\\p{L})(?:trong thời hạn|trong thời gian|trước khi|sau khi) [^,;.\\d]{0,40}?(?:hiệu lực|hết hạn|hết thời hạn)[^,;.]*",
            FLAGS);
    private static final Pattern CASE_END = Pattern.compile("\\s(?:thì|phải|gồm|bao gồm|sẽ)(?=\\s)", FLAGS);
    private static final Set<String> EMPTY = Set.of(
            "truong", "hop", "doi", "voi", "neu", "tru", "trong", "cac", "nhung", "mot", "cua", "va", "hoac", "la",
            "thi", "co", "duoc", "theo", "quy", "dinh", "tai", "do", "khi", "cho", "ve", "phap", "luat", "nay", "o",
            "de", "den", "tu", "nguoi", "ho", "so", "thuc", "hien", "viec", "nghi", "dieu", "khoan", "diem");
    private static final Set<String> DENIALS = Set.of("khong", "chua");
    private static final double MOST = 0.75;
    private static final double ALIKE = 0.6;
    private static final int TELLING = 5;
    /// What every procedure has in common, and our words for it.
    private static final Pattern MONEY_BACK =
            Pattern.compile("hoàn (?:trả|lại)|phí|lệ phí|khiếu nại|thu hồi|phạt", FLAGS);

    private static final Map<Pattern, Pattern> SAME = Map.of(
            of(
                    "(?:chưa|không) (?:đầy đủ|đủ(?! điều kiện)|hợp lệ|đúng|đạt|chính xác)|cần (?:bổ sung|chỉnh sửa|sửa đổi)|phải bổ sung|yêu cầu (?:sửa đổi, )?bổ sung"),
            of("hồ sơ thiếu hoặc chưa đúng|bổ sung"),
            of("từ chối|không (?:cấp|đồng ý|chấp thuận|phê duyệt|đủ điều kiện|đáp ứng|công nhận|được cấp)"),
            of("nếu không đồng ý|từ chối"),
            of("hồ sơ (?:đã )?(?:đầy đủ|đủ|hợp lệ|đáp ứng)"),
            of("hồ sơ đủ|nhận và kiểm tra hồ sơ|xem xét hồ sơ"));

    private Facts() {}

    private static Pattern of(String words) {
        return Pattern.compile(words, FLAGS);
    }

    static List<Fact> in(String sentence) {
        String text = blank(CITED.matcher(sentence));
        List<Fact> facts = new ArrayList<>();
        add(facts, Kind.FORM, FORM.matcher(text));
        for (Fact form : facts) {
            text = blank(text, form.start(), form.end());
        }
        text = blank(SPELT.matcher(text));
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            boolean one = number(numbers.group(1)).equals("1")
                    && (numbers.group(2) == null
                            || COUNTED.matcher(numbers.group(2)).matches());
            if (!one) {
                facts.add(fact(Kind.NUMBER, numbers, 0));
            }
        }
        add(facts, Kind.NUMBER, WORD.matcher(text));
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            facts.add(fact(Kind.PLACE, places, 1));
        }
        Matcher listed = LISTED.matcher(text);
        if (listed.find()) {
            facts.add(fact(Kind.PLACE, listed, 1));
        }
        Matcher plain = PLAIN_PLACE.matcher(text);
        while (plain.find()) {
            facts.add(fact(Kind.PLACE, plain, 1));
        }
        add(facts, Kind.PLACE, ADDRESS.matcher(text));
        Matcher cases = CASE.matcher(text);
        while (cases.find()) {
            Matcher ends = CASE_END.matcher(cases.group());
            int end = ends.find() && ends.start() > 12 ? cases.start() + ends.start() : cases.end();
            String words = sentence.substring(cases.start(), end);
            if (!content(words).isEmpty()) {
                facts.add(new Fact(Kind.CASE, cases.start(), end, words));
            }
        }
        facts.sort(Comparator.comparingInt(Fact::start));
        return facts.stream()
                .map(fact ->
                        new Fact(fact.kind(), fact.start(), fact.end(), sentence.substring(fact.start(), fact.end())))
                .toList();
    }

    /// The numbers of forms and annexes that the text names, without the words before them, each once.
    static List<String> forms(String text) {
        return in(text).stream()
                .filter(fact -> fact.kind() == Kind.FORM)
                .map(fact -> FORM_WORDS.matcher(fact.words()).replaceFirst("").replaceFirst("[.,;-]+$", ""))
                .distinct()
                .toList();
    }

    /// What holds the form: its annex and the decree, as the text names them after it; empty for none.
    static String decree(String text) {
        Matcher matcher = DECREE.matcher(text);
        if (matcher.find()) {
            return matcher.group(1).strip();
        }
        Matcher annex = ANNEX.matcher(text);
        return annex.find() ? annex.group(1).strip() : "";
    }

    /// Whether the text names an annex as the form of the paper: "(Phụ lục II, kèm theo Nghị định số …)".
    static boolean namesAnnex(String text) {
        return ANNEX.matcher(text).find();
    }

    /// Whether the form is one that the office fills in and hands out.
    static boolean isOffice(String sentence, Fact form) {
        return OFFICE_FORM
                .matcher(sentence.substring(Math.max(0, form.start() - 110), form.start()))
                .find();
    }

    private static void add(List<Fact> facts, Kind kind, Matcher matcher) {
        while (matcher.find()) {
            facts.add(fact(kind, matcher, 0));
        }
    }

    private static Fact fact(Kind kind, Matcher matcher, int group) {
        String words = matcher.group(group);
        int end = matcher.start(group) + words.stripTrailing().length();
        return new Fact(kind, matcher.start(group), end, words.strip());
    }

    private static String blank(Matcher matcher) {
        return matcher.replaceAll(found -> " ".repeat(found.group().length()));
    }

    private static String blank(String text, int start, int end) {
        return text.substring(0, start) + " ".repeat(end - start) + text.substring(end);
    }

    /// Whether the words of the program say what every procedure has: a lack is to be supplied, a refusal has its
    /// reason. A sentence that attaches more to it is not said by them.
    static boolean isUsual(String sentence, Fact fact, String text) {
        return fact.kind() == Kind.CASE
                && !MONEY_BACK.matcher(sentence).find()
                && SAME.entrySet().stream()
                        .anyMatch(each -> each.getKey().matcher(fact.words()).find()
                                && each.getValue().matcher(text).find());
    }

    /// Whether the text still says the fact.
    static boolean says(String text, Fact fact) {
        return switch (fact.kind()) {
            case NUMBER -> numbers(text).contains(number(fact)) || !isTime(fact) && saysNumber(text, fact);
            case FORM -> spaced(text).contains(" " + code(fact.words()) + " ");
            case PLACE -> spaced(text).contains(" " + folded(fact.words()) + " ") || namesOffice(text, fact);
            case CASE -> mostOf(fact.words(), text);
        };
    }

    /// A department of an authority is not the authority.
    private static boolean namesOffice(String text, Fact fact) {
        String[] words = folded(fact.words()).split(" ");
        String head = words.length > 1 ? words[0] + " " + words[1] : words[0];
        String before = words[0].equals("cuc") ? "(?<!chi )(?<!tong )" : "";
        return mostOf(fact.words(), text)
                && Pattern.compile(before + "\\b" + Pattern.quote(head) + "\\b")
                        .matcher(folded(text))
                        .find();
    }

    static boolean isNumber(Fact fact) {
        return fact.kind() == Kind.NUMBER;
    }

    /// Whether it can mean only one thing, wherever it stands: an office, a form, a case told at length.
    static boolean isTelling(Fact fact) {
        return switch (fact.kind()) {
            case NUMBER -> false;
            case FORM, PLACE -> true;
            case CASE -> content(fact.words()).size() >= TELLING;
        };
    }

    /// Whether the two tell much of the same.
    static boolean speaksOf(String text, String sentence) {
        List<String> one = content(text).stream().distinct().toList();
        List<String> other = content(sentence).stream().distinct().toList();
        long shared = one.stream().filter(other::contains).count();
        return shared >= ALIKE * Math.min(one.size(), other.size()) && shared > 1;
    }

    /// How often the text says the number.
    static int count(String text, Fact fact) {
        String wanted = number(fact);
        return (int) counted(text).stream().filter(wanted::equals).count();
    }

    /// Whether it counts days or hours.
    static boolean isTime(Fact fact) {
        return number(fact).indexOf(' ') > 0;
    }

    /// Whether it counts papers.
    static boolean isCount(Fact fact) {
        Matcher matcher = NUMBER.matcher(fact.words());
        return matcher.find()
                && matcher.group(2) != null
                && COUNTED.matcher(matcher.group(2)).matches();
    }

    private static boolean saysNumber(String text, Fact fact) {
        String wanted = number(fact).replaceAll(" .*", "");
        return numbers(text).stream()
                .anyMatch(each -> each.replaceAll(" .*", "").equals(wanted));
    }

    /// "5 ngay lam viec" of what "05 ngày làm việc" says, or "2" of "02 ảnh".
    private static String number(Fact fact) {
        return numbers(fact.words()).stream().findFirst().orElse("");
    }

    private static Set<String> numbers(String text) {
        return Set.copyOf(counted(text));
    }

    private static List<String> counted(String text) {
        String plain = blank(SPELT.matcher(text));
        List<String> numbers = NUMBER.matcher(plain)
                .results()
                .map(found -> number(found.group(1)) + unit(found.group(2)))
                .collect(Collectors.toCollection(ArrayList::new));
        WORD.matcher(plain)
                .results()
                .map(found -> WORDS.get(found.group(1).toLowerCase(java.util.Locale.ROOT)) + unit(found.group(2)))
                .forEach(numbers::add);
        return numbers;
    }

    private static String number(String digits) {
        String whole =
                digits.matches("\\d{1,3}(?:[.,]\\d{3})+") ? digits.replaceAll("[.,]", "") : digits.replace(',', '.');
        return whole.replaceFirst("^0+(?=\\d)", "");
    }

    private static String unit(@org.jspecify.annotations.Nullable String word) {
        return word != null && TIME.matcher(word).matches() ? " " + folded(word) : "";
    }

    private static String code(String words) {
        Matcher matcher = FORM.matcher(words);
        if (!matcher.find()) {
            // The annex is found by the word "mẫu" before it, which the fact itself does not hold.
            return folded(words);
        }
        String number = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
        return folded(number == null ? matcher.group() : number);
    }

    /// Whether most of its words that mean something stand in the text.
    static boolean mostOf(String words, String text) {
        List<String> wanted = content(words);
        Set<String> there =
                Set.copyOf(Arrays.stream(folded(text).split(" ")).distinct().toList());
        boolean denied = wanted.stream().allMatch(word -> !DENIALS.contains(word) || there.contains(word));
        return denied
                && !wanted.isEmpty()
                && wanted.stream().filter(there::contains).count() >= MOST * wanted.size();
    }

    private static List<String> content(String words) {
        return Arrays.stream(folded(blank(CITED.matcher(words))).split(" "))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .toList();
    }

    private static String spaced(String text) {
        return " " + folded(text) + " ";
    }

    static String folded(String text) {
        return VietnameseText.fold(text.replaceAll("\\bUBND\\b", "Ủy ban nhân dân"))
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
