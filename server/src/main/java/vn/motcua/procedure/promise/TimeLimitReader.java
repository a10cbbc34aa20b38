package vn.motcua.procedure.promise;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.ProcessingTime;
import vn.motcua.procedure.SubmissionChannel;

/// Finds the time limit of a channel in a record: the number if there is one, else the words that promise the same day.
public final class TimeLimitReader {
    /// Most records of civil status hide their limit in a step: received after 15:00, due the next working day.
    private static final Pattern AFTER_HOUR = Pattern.compile(
            "sau (\\d{1,2}) ?(?:giờ|h)(?!\\p{L}).{0,120}?ngày làm việc (?:tiếp theo|kế tiếp|sau)", Pattern.DOTALL);

    private static final Pattern AFTER_HOUR_BEHIND = Pattern.compile(
            "ngày làm việc (?:tiếp theo|kế tiếp),? nếu .{0,60}?sau (\\d{1,2}) ?(?:giờ|h)(?!\\p{L})", Pattern.DOTALL);

    private static final Pattern SAME_DAY = Pattern.compile(
            "trong ngày(?! làm việc (?:tiếp|kế))|(?:giải quyết|trả|có kết quả|đăng ký) ngay", Pattern.CASE_INSENSITIVE);

    private static final int NO_HOUR = 24;

    private TimeLimitReader() {}

    /// Where a record gives one channel several limits, by cases that it seldom names, the longest: a date too early
    /// sends somebody in vain.
    public static TimeLimit of(CatalogueEntry entry, Channel wanted) {
        Optional<SubmissionChannel> longest = stated(entry, wanted).stream().findFirst();
        Optional<SubmissionChannel> channel = longest.or(() -> entry.channels().stream()
                .filter(each -> each.channel() == wanted)
                .findFirst());
        String words = channel.map(SubmissionChannel::timeText).orElse("");
        return channel.flatMap(each -> Optional.ofNullable(each.time()))
                .<TimeLimit>map(TimeLimit.Stated::new)
                .or(() -> sameDay(
                        words, channel.map(SubmissionChannel::description).orElse("")))
                .or(() -> channel.isPresent() ? inTheSteps(entry) : Optional.empty())
                .orElseGet(() -> new TimeLimit.NotStated(words));
    }

    /// The rows of this channel that state different numbers, the longest first.
    public static List<SubmissionChannel> stated(CatalogueEntry entry, Channel wanted) {
        Map<ProcessingTime, SubmissionChannel> rows = new LinkedHashMap<>();
        entry.channels().stream()
                .filter(each -> each.channel() == wanted && each.time() != null)
                .forEach(each -> rows.putIfAbsent(Objects.requireNonNull(each.time()), each));
        return rows.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                                (Map.Entry<ProcessingTime, SubmissionChannel> each) -> days(each.getKey()))
                        .reversed())
                .map(Map.Entry::getValue)
                .toList();
    }

    /// Only to tell which is longer.
    private static double days(ProcessingTime time) {
        double one =
                switch (time.unit()) {
                    case HOUR -> 1 / 8.0;
                    case DAY -> 1;
                    case WORKING_DAY -> 1.4;
                    case MONTH -> 30;
                    case YEAR -> 365;
                };
        return time.amount().doubleValue() * one;
    }

    private static Optional<TimeLimit> sameDay(String words, String description) {
        Optional<Integer> hour = hour(words).or(() -> hour(description));
        boolean promised = hour.isPresent() || SAME_DAY.matcher(words).find();
        return promised ? Optional.of(new TimeLimit.SameDay(hour.orElse(NO_HOUR))) : Optional.empty();
    }

    private static Optional<TimeLimit> inTheSteps(CatalogueEntry entry) {
        return Stream.concat(entry.official().steps().stream(), entry.steps().stream())
                .map(ProcedureStep::text)
                .flatMap(text -> hour(text).stream())
                .findFirst()
                .map(TimeLimit.SameDay::new);
    }

    static Optional<Integer> hour(String text) {
        return Stream.of(AFTER_HOUR, AFTER_HOUR_BEHIND)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(found -> Integer.valueOf(found.group(1)))
                .filter(hour -> hour > 6 && hour < NO_HOUR)
                .findFirst();
    }
}
