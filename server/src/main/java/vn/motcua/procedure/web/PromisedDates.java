package vn.motcua.procedure.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.promise.PromiseCalculator;
import vn.motcua.procedure.promise.PromisedDate;
import vn.motcua.procedure.promise.Submission;
import vn.motcua.procedure.promise.TimeLimit;
import vn.motcua.procedure.promise.TimeLimitReader;

/// Answers the form "when will I get it": what was typed, what is wrong with it, and the date.
@Singleton
public class PromisedDates {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final PromiseCalculator calculator;
    private final Clock clock;

    PromisedDates(PromiseCalculator calculator, Clock clock) {
        this.calculator = calculator;
        this.clock = clock;
    }

    /// @param date as typed
    /// @param time as typed
    /// @param limits rows of this channel with different limits, the longest first; which of them holds depends on the
    ///     case
    /// @param limit the chosen one of them
    /// @param error text key; empty when the form can be answered
    public record Form(
            String date,
            String time,
            Channel channel,
            List<Channel> channels,
            List<SubmissionChannel> limits,
            int limit,
            String error) {}

    /// @param words what the record says when it states no number; may be empty
    public record Outcome(Form form, @Nullable PromisedDate promised, String words) {}

    PromisedDate promise(CatalogueEntry entry, Submission submission) {
        return calculator.promise(TimeLimitReader.of(entry, submission.channel()), submission);
    }

    /// @param row as chosen among the limits of the channel; absent for the longest
    Outcome answer(
            CatalogueEntry entry,
            @Nullable String date,
            @Nullable String time,
            @Nullable String channel,
            @Nullable String row) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(ZONE));
        List<Channel> channels = channels(entry);
        String dateText = date == null ? now.toLocalDate().toString() : date.strip();
        String timeText = time == null || time.isBlank() ? HOUR.format(now) : time.strip();
        Channel chosen = Arrays.stream(Channel.values())
                .filter(each -> each.name().equals(channel))
                .findFirst()
                .orElse(channels.getFirst());
        Optional<LocalDate> day = date(dateText, now.toLocalDate());
        Optional<LocalTime> hour = time(timeText);
        String error =
                day.isEmpty() ? "procedure.promise.bad_date" : hour.isEmpty() ? "procedure.promise.bad_time" : "";
        List<SubmissionChannel> limits = TimeLimitReader.stated(entry, chosen);
        int number = row != null && row.matches("\\d{1,2}") && Integer.parseInt(row) < limits.size()
                ? Integer.parseInt(row)
                : 0;
        Form form = new Form(dateText, timeText, chosen, channels, limits, number, error);
        if (day.isEmpty() || hour.isEmpty()) {
            return new Outcome(form, null, "");
        }
        TimeLimit limit = limits.size() > 1
                ? new TimeLimit.Stated(Objects.requireNonNull(limits.get(number).time()))
                : TimeLimitReader.of(entry, chosen);
        PromisedDate promised = calculator.promise(limit, new Submission(day.get(), hour.get(), chosen));
        return new Outcome(form, promised, limit instanceof TimeLimit.NotStated not ? not.words() : "");
    }

    private static List<Channel> channels(CatalogueEntry entry) {
        List<Channel> known = entry.channels().stream()
                .map(SubmissionChannel::channel)
                .distinct()
                .sorted()
                .toList();
        return known.isEmpty() ? List.of(Channel.DIRECT) : known;
    }

    /// As the date field of a browser sends it, or as people here write it.
    private static Optional<LocalDate> date(String text, LocalDate today) {
        return parsed(() -> LocalDate.parse(text))
                .or(() -> parsed(() -> LocalDate.parse(text, DateTimeFormatter.ofPattern("d/M/yyyy"))))
                .filter(date -> date.isAfter(today.minus(1, ChronoUnit.YEARS))
                        && date.isBefore(today.plus(2, ChronoUnit.YEARS)));
    }

    private static Optional<LocalTime> time(String text) {
        return parsed(() -> LocalTime.parse(text, DateTimeFormatter.ofPattern("H:mm")));
    }

    private interface Parser<T> {
        T parse();
    }

    private static <T> Optional<T> parsed(Parser<T> parser) {
        try {
            return Optional.of(parser.parse());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
