package vn.motcua.procedure.checklist;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.TimeUnit;

/// The decision table of a procedure's personal checklist (bảng hỏi): questions in the order asked, and rows that
/// count or not, depending on the answers. Of fees, times, places and redirects the first row that counts is taken.
///
/// @param notForPeople papers of the procedure that no applicant brings, such as those an office sends to another
/// @param why the reason for that
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
public record ChecklistTable(
        ProcedureCode code,
        CheckedAgainst checkedAgainst,
        List<Question> questions,
        List<Paper> papers,
        List<FeeRow> fees,
        List<TimeRow> times,
        List<PlaceRow> places,
        List<Notice> notices,
        List<Redirect> redirects,
        List<String> notForPeople,
        String why) {
    public ChecklistTable {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(checkedAgainst, "checkedAgainst");
        questions = copy(questions);
        papers = copy(papers);
        fees = copy(fees);
        times = copy(times);
        places = copy(places);
        notices = copy(notices);
        redirects = copy(redirects);
        notForPeople = copy(notForPeople);
        why = orEmpty(why);
    }

    /// Every paper of the procedure that the table names.
    Set<String> documents() {
        Set<String> names = new LinkedHashSet<>(notForPeople);
        papers.forEach(paper -> names.add(paper.document()));
        return names;
    }

    /// The same table after papers got other names.
    ChecklistTable renamed(Map<String, String> names) {
        return new ChecklistTable(
                code,
                checkedAgainst,
                questions,
                papers.stream()
                        .map(paper -> new Paper(
                                names.getOrDefault(paper.document(), paper.document()),
                                paper.when(),
                                paper.originals(),
                                paper.copies(),
                                paper.bring(),
                                paper.note()))
                        .toList(),
                fees,
                times,
                places,
                notices,
                redirects,
                notForPeople.stream()
                        .map(name -> names.getOrDefault(name, name))
                        .toList(),
                why);
    }

    /// The same table with other words for its questions.
    ///
    /// @param words the new ones by the old
    ChecklistTable asking(Map<String, String> words) {
        return new ChecklistTable(
                code,
                checkedAgainst,
                questions.stream()
                        .map(question -> new Question(
                                question.id(),
                                words.getOrDefault(question.text(), question.text()),
                                question.help(),
                                question.choices(),
                                question.when()))
                        .toList(),
                papers,
                fees,
                times,
                places,
                notices,
                redirects,
                notForPeople,
                why);
    }

    /// A row that counts in some cases only.
    public sealed interface Row permits Question, Paper, FeeRow, TimeRow, PlaceRow, Notice, Redirect {
        Condition when();
    }

    /// The official text that somebody compared the table with.
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    public record CheckedAgainst(String decision, LocalDate asOf) {
        public CheckedAgainst {
            decision = orEmpty(decision);
            Objects.requireNonNull(asOf, "asOf");
        }
    }

    /// @param when asked only then; may speak of earlier questions only
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    public record Question(String id, String text, String help, List<Choice> choices, Condition when) implements Row {
        public Question {
            id = orEmpty(id);
            text = orEmpty(text);
            help = orEmpty(help);
            choices = copy(choices);
            when = Condition.orAlways(when);
        }

        Optional<Choice> choice(String choiceId) {
            return choices.stream().filter(each -> each.id().equals(choiceId)).findFirst();
        }
    }

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    public record Choice(String id, String text) {
        public Choice {
            id = orEmpty(id);
            text = orEmpty(text);
        }
    }

    /// @param document name of a paper of the procedure, word for word
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    public record Paper(String document, Condition when, int originals, int copies, Bring bring, String note)
            implements Row {
        public Paper {
            document = orEmpty(document);
            Objects.requireNonNull(bring, "bring");
            when = Condition.orAlways(when);
            note = orEmpty(note);
        }
    }

    /// What one does with a paper at the desk.
    public enum Bring {
        SUBMIT,
        SHOW,
        FORM
    }

    /// @param amount absent when the official record states none
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    public record FeeRow(Condition when, @Nullable BigDecimal amount, String currency, String text) implements Row {
        public FeeRow {
            when = Condition.orAlways(when);
            currency = Objects.requireNonNullElse(currency, "VND");
            text = orEmpty(text);
        }
    }

    /// @param amount absent when the official record states no number
    /// @param afterHour handed in after this hour of the day, the count begins a working day later
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    public record TimeRow(
            Condition when,
            @Nullable BigDecimal amount,
            @Nullable TimeUnit unit,
            @Nullable Integer afterHour,
            String text)
            implements Row {
        public TimeRow {
            when = Condition.orAlways(when);
            text = orEmpty(text);
        }
    }

    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    public record PlaceRow(Condition when, String text) implements Row {
        public PlaceRow {
            when = Condition.orAlways(when);
            text = orEmpty(text);
        }
    }

    /// A short reminder.
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    public record Notice(Condition when, String text) implements Row {
        public Notice {
            when = Condition.orAlways(when);
            text = orEmpty(text);
        }
    }

    /// This person needs another procedure; ends the questions.
    @Serdeable
    @JsonIgnoreProperties(ignoreUnknown = false)
    public record Redirect(Condition when, String procedure, String text) implements Row {
        public Redirect {
            when = Condition.orAlways(when);
            procedure = orEmpty(procedure);
            text = orEmpty(text);
        }
    }

    /// Where somebody stands who gave these answers. Answers to questions that are not asked are left out.
    public Stop walk(Answers given) {
        Answers taken = Answers.NONE;
        for (Question question : questions) {
            if (question.when().holds(taken)) {
                Optional<Choice> choice = question.choice(given.to(question.id()));
                if (choice.isEmpty()) {
                    return new Stop.Asked(taken, question);
                }
                taken = taken.with(question.id(), choice.get().id());
                Optional<Redirect> redirect = first(redirects, taken);
                if (redirect.isPresent()) {
                    return new Stop.Redirected(taken, redirect.get());
                }
            }
        }
        return new Stop.Finished(taken, checklist(taken));
    }

    private PersonalChecklist checklist(Answers answers) {
        return new PersonalChecklist(
                all(papers, answers),
                first(fees, answers).orElse(null),
                first(times, answers).orElse(null),
                first(places, answers).orElse(null),
                all(notices, answers));
    }

    private static <R extends Row> List<R> all(List<R> rows, Answers answers) {
        return rows.stream().filter(row -> row.when().holds(answers)).toList();
    }

    private static <R extends Row> Optional<R> first(List<R> rows, Answers answers) {
        return rows.stream().filter(row -> row.when().holds(answers)).findFirst();
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
