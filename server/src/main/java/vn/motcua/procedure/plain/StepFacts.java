package vn.motcua.procedure.plain;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcessingTime;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.TimeUnit;
import vn.motcua.procedure.plain.StepActs.Act;

/// What the steps of a record tell beside the deeds (nơi nộp và thời hạn trong các bước): where to hand in, and how
// long an office
/// takes.
final class StepFacts {
    private static final int OTHER_PLACES = 3;
    /// What holds for one way of handing in is not the time of all.
    private static final Pattern ONE_CHANNEL = Pattern.compile(
            "(?:hồ sơ|bằng|theo|theo hình thức|phương thức|giao dịch) (?:điện tử|trực tuyến)|qua (?:mạng|bưu chính|bưu điện|dịch vụ bưu)|nộp trực tiếp",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private StepFacts() {}

    /// What tells where to hand in.
    static List<String> handingIn(Procedure record) {
        return StepProposal.sentences(record).stream()
                .filter(sentence -> StepActs.of(sentence).contains(Act.SUBMIT))
                .toList();
    }

    /// Who is in another case hands in elsewhere.
    static String otherPlaces(List<String> sentences, String first) {
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
        List<String> sentences = handingIn(record);
        return otherPlaces(sentences, StepActs.place(sentences, record)).strip();
    }

    /// The times of what the office does, as the steps state them; empty for none.
    static String timeInSteps(Procedure record) {
        List<String> limits = StepProposal.sentences(record).stream()
                .filter(sentence -> !ONE_CHANNEL.matcher(sentence).find())
                .flatMap(sentence -> Arrays.stream(sentence.split(";")))
                .filter(StepActs::isOffice)
                .filter(StepActs::isOfficeWork)
                .flatMap(StepActs::limits)
                .distinct()
                .toList();
        return limits.isEmpty()
                ? ""
                : limits.size() == 1 ? limits.getFirst() : "Theo từng bước: " + String.join(", ", limits);
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
}
