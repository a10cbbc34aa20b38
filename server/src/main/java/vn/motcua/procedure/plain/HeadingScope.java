package vn.motcua.procedure.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.nlp.text.VietnameseText;
import vn.motcua.procedure.RequiredDocument;

/// Tells how far a heading such as "Trường hợp ủy quyền" reaches (phạm vi của tiêu đề). Sources set headings and never
// say
/// where they end; where that is not plain the entry becomes a doubt for the editor and no condition is claimed.
final class HeadingScope {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern CASE = Pattern.compile(
            "^(?:\\W*|\\(?(?:\\d{1,2}|[a-zđ]|[ivx]{1,4})[.)]?\\s+)(?:trong )?(?:các )?(?:trường hợp|đối với|nếu|khi)\\s|(?:đối với|trong) (?:các )?trường hợp\\s",
            FLAGS);
    /// Which office takes it is no case of the person who applies.
    private static final Pattern OFFICE = Pattern.compile(
            "^\\W*đối với (?:sở|bộ|cục|chi cục|cơ quan|ủy ban|uỷ ban|ubnd|phòng|công an|văn phòng)\\s", FLAGS);
    private static final Pattern AUTHORISED = Pattern.compile("(?:ủy|uỷ) quyền|đại diện nộp|nộp thay", FLAGS);
    private static final Pattern OF_AUTHORISED = Pattern.compile(
            "(?:ủy|uỷ) quyền|đại diện|giới thiệu|bưu chính|dịch vụ với tổ chức|nộp thay|phân công nhiệm vụ|giám hộ",
            FLAGS);
    private static final Pattern BROUGHT = Pattern.compile(
            "nộp|kèm theo|phải có|gửi kèm|(?:văn bản|giấy|hợp đồng|biên bản) (?:về việc )?(?:ủy|uỷ) quyền|giấy|phiếu|bản sao|bản chính|hợp đồng",
            FLAGS);
    private static final Pattern ONLINE =
            Pattern.compile("trực tuyến|môi trường điện tử|môi trường mạng|qua mạng", FLAGS);
    private static final Pattern OF_ONLINE =
            Pattern.compile("điện tử|trực tuyến|ký số|chữ ký số|quét|scan|tài khoản|qua mạng", FLAGS);
    private static final Pattern GENERAL = Pattern.compile(
            "^\\W*(?:các )?(?:giấy tờ (?:phải|cần|xuất)|thành phần|lưu ý|số lượng|theo quy định|01 bộ|xuất trình|cách thức|bản sao|mẫu)",
            FLAGS);
    private static final Pattern APPLICATION = Pattern.compile(
            "^(?:bản (?:chính )?)?(?:mẫu số \\S+\\s*)?(?:đơn|tờ khai|giấy đề nghị|văn bản đề nghị|công văn đề nghị|phiếu đề nghị)(?![\\p{L}])",
            FLAGS);
    /// What is done, as several cases of one procedure are named.
    private static final Pattern ACT = Pattern.compile(
            "^\\W*(?:(?:thành phần )?hồ sơ |thủ tục )?(?:đề nghị |xin )?(?:cấp|gia hạn|điều chỉnh|sửa đổi|thay đổi|đăng ký|chuyển|thu hồi|"
                    + "chấm dứt|tạm ngừng|thành lập|đổi|khôi phục|công nhận|hủy|hưởng|xóa|giải thể|sáp nhập|hợp nhất|chia|tách)\\s",
            FLAGS);
    private static final double RESTATED = 0.7;

    private final List<RequiredDocument> documents;
    private final Set<String> name;
    private final Map<String, List<RequiredDocument>> groups;

    private HeadingScope(List<RequiredDocument> documents, String procedure) {
        this.documents = documents;
        this.name = words(procedure);
        this.groups = documents.stream()
                .filter(HeadingScope::isPaper)
                .collect(Collectors.groupingBy(RequiredDocument::group, LinkedHashMap::new, Collectors.toList()));
    }

    /// How an entry stands to the heading above it.
    ///
    /// @param when the condition that the heading sets; empty for none
    /// @param doubtful whether an editor has to decide if the heading means this entry
    record Reach(String when, boolean doubtful) {
        private static final Reach NONE = new Reach("", false);
        private static final Reach UNSURE = new Reach("", true);

        boolean counts() {
            return !when.isEmpty();
        }
    }

    /// One for each entry, in their order.
    static List<Reach> of(List<RequiredDocument> documents, String procedure) {
        return new HeadingScope(documents, procedure).read();
    }

    static boolean isCase(String heading) {
        return CASE.matcher(heading).find();
    }

    private List<Reach> read() {
        List<Reach> reaches = new ArrayList<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (RequiredDocument document : documents) {
            int before = isPaper(document) ? seen.merge(document.group(), 1, Integer::sum) - 1 : 0;
            reaches.add(reach(document, before));
        }
        return reaches;
    }

    private Reach reach(RequiredDocument document, int before) {
        String heading = document.group();
        if (heading.isEmpty() || !isPaper(document)) {
            return Reach.NONE;
        }
        if (!isCase(heading)) {
            return plain(heading);
        }
        String when = CaseWords.condition(heading);
        if (OFFICE.matcher(heading).find()) {
            return Reach.UNSURE;
        }
        if (!sideBySide() && AUTHORISED.matcher(heading).find()) {
            return aside(when, document, OF_AUTHORISED);
        }
        if (!sideBySide() && ONLINE.matcher(heading).find()) {
            return aside(when, document, OF_ONLINE);
        }
        if (standsAlone(heading)) {
            return isRestated(heading) ? Reach.NONE : Reach.UNSURE;
        }
        boolean parallel = parallel();
        if (hasLeft(document)) {
            return new Reach(parallel ? when : "", true);
        }
        boolean openEnd = !parallel && before > 0 && heading.equals(lastHeading());
        boolean mainPaper = !parallel && APPLICATION.matcher(document.name()).find();
        return new Reach(mainPaper ? "" : when, openEnd || mainPaper);
    }

    /// Without the words of a case: several such headings are cases too ("Cấp …", "Cấp lại …"), which an editor
    // confirms.
    private Reach plain(String heading) {
        if (isGeneral(heading)) {
            return Reach.NONE;
        }
        if (sideBySide() || ACT.matcher(CaseWords.unnumbered(heading)).find() && acts() > 1) {
            return new Reach(CaseWords.condition(heading), true);
        }
        return several() ? Reach.UNSURE : Reach.NONE;
    }

    private long acts() {
        return groups.keySet().stream()
                .filter(heading -> ACT.matcher(CaseWords.unnumbered(heading)).find())
                .count();
    }

    private boolean several() {
        return groups.keySet().stream()
                        .filter(heading -> !heading.isEmpty() && !isCase(heading) && !isGeneral(heading))
                        .count()
                > 1;
    }

    private static boolean isGeneral(String heading) {
        return GENERAL.matcher(heading).find()
                || GENERAL.matcher(CaseWords.unnumbered(heading)).find();
    }

    /// A heading on how one applies speaks of a few papers only, and these name it.
    private static Reach aside(String when, RequiredDocument document, Pattern words) {
        return words.matcher(document.name()).find() ? new Reach(when, false) : Reach.UNSURE;
    }

    /// Whether it only says how authorising goes, without any paper to bring.
    static boolean isRule(RequiredDocument document) {
        return AUTHORISED.matcher(document.group()).find()
                && AUTHORISED.matcher(document.name()).find()
                && !BROUGHT.matcher(document.name()).find();
    }

    /// Over every paper of the record: then it is the record's own case, or its end got lost.
    private boolean standsAlone(String heading) {
        return groups.keySet().stream().allMatch(heading::equals);
    }

    private boolean isRestated(String heading) {
        Set<String> words = words(CaseWords.condition(heading));
        long shared = words.stream().filter(name::contains).count();
        return !words.isEmpty() && shared >= RESTATED * words.size();
    }

    /// Cases side by side, each with everything that it needs: they repeat a paper, or each has its application.
    private boolean parallel() {
        List<List<RequiredDocument>> cases = groups.entrySet().stream()
                .filter(group -> isCase(group.getKey()) && !isAside(group.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (cases.size() < 2) {
            return false;
        }
        boolean all = cases.size() == groups.size();
        boolean applications = cases.stream().allMatch(each -> each.stream()
                .anyMatch(paper -> APPLICATION.matcher(paper.name()).find()));
        return all || applications || repeats(cases);
    }

    /// Whatever their words, headings over the same papers are cases.
    private boolean sideBySide() {
        return repeats(groups.entrySet().stream()
                .filter(group -> !group.getKey().isEmpty() && !isGeneral(group.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }

    private static boolean repeats(List<List<RequiredDocument>> cases) {
        Set<String> known = new HashSet<>();
        for (List<RequiredDocument> papers : cases) {
            Set<String> own = papers.stream().map(paper -> key(paper.name())).collect(Collectors.toSet());
            if (own.stream().anyMatch(known::contains)) {
                return true;
            }
            known.addAll(own);
        }
        return false;
    }

    private static boolean isAside(String heading) {
        return AUTHORISED.matcher(heading).find() || ONLINE.matcher(heading).find();
    }

    /// Whether its bullet is of a higher level than that of the heading's first entry.
    private boolean hasLeft(RequiredDocument document) {
        List<RequiredDocument> group = groups.getOrDefault(document.group(), List.of());
        return !group.isEmpty()
                && level(document.bullet()) < level(group.getFirst().bullet());
    }

    private static int level(String mark) {
        if (mark.isEmpty()) {
            return 0;
        }
        Matcher bullets = Pattern.compile("^[-–—+*•·]+").matcher(mark);
        if (!bullets.find() || bullets.group().startsWith("*")) {
            return 1;
        }
        return bullets.group().startsWith("+") ? 2 + bullets.group().length() : 2;
    }

    private String lastHeading() {
        return documents.getLast().group();
    }

    private static boolean isPaper(RequiredDocument document) {
        return document.kind() != RequiredDocument.Kind.NOTE || document.originals() + document.copies() > 0;
    }

    /// The words of a paper's name, to know it again under another heading.
    static String key(String name) {
        return VietnameseText.fold(name).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(key(text).split(" ")).stream().distinct().toList());
    }
}
