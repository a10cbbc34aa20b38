package vn.motcua.procedure.plain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcessingTime;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.TimeUnit;
import vn.motcua.procedure.plain.PlainDraft.Step;
import vn.motcua.procedure.plain.StepActs.Act;

/// Proposes the few steps that a person goes through (các bước gợi ý), in our own words, from the many sentences of
// "trình tự
/// thực hiện". A step is proposed only where a sentence speaks of it, and that text stands behind it for the editor.
final class StepProposal {
    private static final String APPLICANT = "Người nộp hồ sơ";
    private static final int MOST = 6;
    private static final int WORDS = 22;
    private static final int OTHER_PLACES = 3;
    private static final String SLIP = "hẹn|biên nhận|giấy tiếp nhận";

    private final Procedure record;
    private final Map<Act, List<String>> behind = new EnumMap<>(Act.class);
    /// Where one office examines and another decides, both; empty otherwise.
    private String examiner = "";

    private String decider = "";

    private StepProposal(Procedure record) {
        this.record = record;
    }

    static List<Step> of(Procedure record) {
        return new StepProposal(record).propose();
    }

    private List<Step> propose() {
        List<String> sentences = record.steps().stream()
                .flatMap(step -> StepActs.sentences(step.text()))
                .toList();
        Set<Act> before = Set.of();
        for (String sentence : sentences) {
            Set<Act> acts = StepActs.of(sentence);
            // What tells no act of its own explains the one before.
            Set<Act> under = acts.isEmpty() ? before : acts;
            under.forEach(act ->
                    behind.computeIfAbsent(act, each -> new ArrayList<>()).add(sentence));
            before = under;
        }
        joinOffice();
        List<Step> steps = behind.isEmpty()
                ? shortened(sentences)
                : behind.entrySet().stream()
                        .map(entry -> step(entry.getKey(), entry.getValue()))
                        .toList();
        return IntStream.range(0, Math.min(MOST, steps.size()))
                .mapToObj(i -> steps.get(i).as("t" + i))
                .toList();
    }

    /// What the office does by itself is one step; only its slip is something that the applicant gets.
    private void joinOffice() {
        List<String> decided = behind.get(Act.DECIDE);
        List<String> examined = behind.get(Act.EXAMINE);
        List<String> checked = behind.get(Act.CHECK);
        boolean slip = checked != null && StepActs.gives(String.join("\n", checked), SLIP);
        Act last = decided != null ? Act.DECIDE : Act.EXAMINE;
        Set<String> all = new LinkedHashSet<>();
        Stream.of(slip ? null : checked, examined, decided)
                .filter(Objects::nonNull)
                .forEach(all::addAll);
        if (decided == null && examined == null) {
            return;
        }
        decider = decided != null && examined != null ? StepActs.office(decided) : "";
        examiner = examined != null ? StepActs.office(examined) : "";
        behind.keySet().removeIf(act -> act == Act.EXAMINE || act == Act.DECIDE || act == Act.CHECK && !slip);
        behind.put(last, List.copyOf(all));
    }

    private Step step(Act act, List<String> sentences) {
        String all = String.join("\n", sentences);
        String who =
                switch (act) {
                    case PREPARE, SUBMIT, SUPPLEMENT, PAY, COLLECT -> APPLICANT;
                    case CHECK -> "Cán bộ tiếp nhận";
                    case EXAMINE, DECIDE -> decidesElsewhere() ? examiner : StepActs.office(sentences, record);
                };
        String text =
                switch (act) {
                    case PREPARE -> cut(sentences.getFirst());
                    case SUBMIT -> submit(sentences);
                    case CHECK ->
                        StepActs.gives(all, SLIP)
                                ? "Nhận và kiểm tra hồ sơ. Hồ sơ đủ thì cấp giấy hẹn."
                                : "Nhận và kiểm tra hồ sơ.";
                    case SUPPLEMENT -> "Nếu được báo hồ sơ thiếu hoặc chưa đúng thì bổ sung rồi nộp lại.";
                    case EXAMINE -> joined(examine(all));
                    case DECIDE -> decide(all);
                    case PAY ->
                        StepActs.gives(all, "nộp thuế|tiền sử dụng đất|tiền thuê đất|nghĩa vụ tài chính")
                                ? "Nộp tiền theo thông báo, nếu có."
                                : "Nộp phí, lệ phí, nếu có.";
                    case COLLECT -> collect(all);
                };
        return new Step("", Character.toUpperCase(who.charAt(0)) + who.substring(1), text, limit(act, sentences), all);
    }

    private String submit(List<String> sentences) {
        String place = StepActs.place(sentences, record);
        List<String> ways = Stream.of(Channel.DIRECT, Channel.POSTAL, Channel.ONLINE)
                .filter(way -> record.channels().stream().anyMatch(each -> each.channel() == way))
                .map(way -> switch (way) {
                    case DIRECT -> "trực tiếp";
                    case POSTAL -> "qua bưu điện";
                    case ONLINE -> "qua mạng";
                })
                .toList();
        String how = ways.isEmpty()
                ? ""
                : ways.size() == 1
                        ? ", " + ways.getFirst()
                        : ": " + String.join(", ", ways.subList(0, ways.size() - 1)) + " hoặc " + ways.getLast();
        return "Nộp hồ sơ cho " + place + how + "." + otherPlaces(sentences, place);
    }

    /// Who is in another case hands in elsewhere.
    private static String otherPlaces(List<String> sentences, String first) {
        return StepActs.places(sentences).stream()
                .filter(place -> !Facts.folded(first).contains(Facts.folded(place.name()))
                        && !Facts.folded(place.name()).contains(Facts.folded(first)))
                .limit(OTHER_PLACES)
                .map(place -> place.when().isEmpty()
                        ? " Hoặc nộp cho " + place.name() + "."
                        : " " + Character.toUpperCase(place.when().charAt(0))
                                + place.when().substring(1) + " thì nộp cho " + place.name() + ".")
                .collect(Collectors.joining());
    }

    /// Other places of handing in than the first that the record names, in whole sentences; empty for none.
    static String otherPlaces(Procedure record) {
        List<String> sentences = record.steps().stream()
                .flatMap(step -> StepActs.sentences(step.text()))
                .filter(sentence -> StepActs.of(sentence).contains(Act.SUBMIT))
                .toList();
        return otherPlaces(sentences, StepActs.place(sentences, record)).strip();
    }

    private boolean decidesElsewhere() {
        return !decider.isEmpty() && !examiner.isEmpty() && !decider.equals(examiner);
    }

    /// What the applicant may notice of it; opinions asked and papers handed up are the office's own business.
    private static List<String> examine(String all) {
        List<String> acts = new ArrayList<>(List.of("Xem xét hồ sơ"));
        if (StepActs.gives(all, "kiểm tra thực (?:tế|địa)|thẩm định thực tế|kiểm tra tại|đánh giá thực tế")) {
            acts.add("kiểm tra thực tế");
        }
        if (StepActs.gives(all, "niêm yết")) {
            acts.add("niêm yết công khai");
        }
        return acts;
    }

    /// "A, B và C."
    private static String joined(List<String> acts, String... more) {
        List<String> all = Stream.concat(acts.stream(), Stream.of(more)).toList();
        return all.size() == 1
                ? all.getFirst() + "."
                : String.join(", ", all.subList(0, all.size() - 1)) + " và " + all.getLast() + ".";
    }

    private String decide(String all) {
        boolean examined =
                StepActs.gives(all, "xem xét|thẩm định|thẩm tra|kiểm tra|xử lý|giải quyết|đánh giá|xác minh|niêm yết");
        String first = decidesElsewhere()
                ? joined(examine(all)).replaceFirst("\\.$", "; ") + lowerFirst(decider) + " quyết định."
                : examined ? joined(examine(all), "quyết định") : "Quyết định.";
        return StepActs.gives(all, "từ chối|không cấp|nêu rõ lý do|không đồng ý|không chấp thuận|không đủ điều kiện")
                ? first + " Nếu không đồng ý thì trả lời và nêu lý do."
                : first;
    }

    private static String lowerFirst(String office) {
        return office.startsWith("Cơ quan") ? "cơ quan" + office.substring(7) : office;
    }

    private static String collect(String all) {
        return StepActs.gives(all, "bưu (?:chính|điện)")
                ? "Nhận kết quả tại nơi nộp hồ sơ hoặc qua bưu điện."
                : "Nhận kết quả.";
    }

    /// Said only where the sentences behind the step agree on it, and with the time that the record states.
    private String limit(Act act, List<String> sentences) {
        if (act != Act.EXAMINE && act != Act.DECIDE) {
            return "";
        }
        List<String> limits = sentences.stream()
                .filter(sentence -> !StepActs.of(sentence).contains(Act.SUPPLEMENT))
                .flatMap(StepActs::limits)
                .distinct()
                .toList();
        return limits.size() == 1 && isStated(limits.getFirst()) ? limits.getFirst() : "";
    }

    private boolean isStated(String limit) {
        return record.channels().stream().map(StepProposal::stated).anyMatch(limit::equals);
    }

    /// "5 ngày làm việc"; empty where the channel states no number.
    static String stated(SubmissionChannel channel) {
        ProcessingTime time = channel.time();
        return time == null ? "" : time.amount().toPlainString() + " " + unit(time.unit());
    }

    private static String unit(TimeUnit unit) {
        return switch (unit) {
            case WORKING_DAY -> "ngày làm việc";
            case DAY -> "ngày";
            case HOUR -> "giờ";
            case MONTH -> "tháng";
            case YEAR -> "năm";
        };
    }

    private static List<Step> shortened(List<String> sentences) {
        return sentences.stream()
                .filter(sentence -> !sentence.endsWith(":"))
                .map(sentence -> new Step("", "", cut(sentence), "", sentence))
                .toList();
    }

    private static String cut(String sentence) {
        String[] words = sentence.split("\\s+");
        return words.length <= WORDS
                ? sentence
                : String.join(" ", List.of(words).subList(0, WORDS)) + "…";
    }
}
