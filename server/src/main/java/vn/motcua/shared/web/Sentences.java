package vn.motcua.shared.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Says sentences in the reader's language: `@key` arguments are texts themselves, `#2026-11-24` are days.
public final class Sentences {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Texts texts;
    private final Language language;

    public Sentences(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    public String say(Sentence sentence) {
        Object[] said = sentence.arguments().stream().map(this::argument).toArray();
        String text = texts.of(language, sentence.key(), said);
        // A sentence may begin with a day, whose name is written small in Vietnamese.
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    public List<String> all(List<Sentence> sentences) {
        return sentences.stream().map(this::say).toList();
    }

    private String argument(String argument) {
        if (argument.startsWith("@")) {
            return texts.of(language, argument.substring(1));
        }
        return argument.startsWith("#") ? day(LocalDate.parse(argument.substring(1))) : argument;
    }

    public String text(String key, Object... arguments) {
        return texts.of(language, key, arguments);
    }

    /// "thứ Ba 24/11/2026".
    public String day(LocalDate date) {
        return weekday(date.getDayOfWeek()) + " " + DAY.format(date);
    }

    private String weekday(DayOfWeek day) {
        return texts.of(language, "calendar.weekday." + day.getValue());
    }
}
