package vn.motcua.procedure.repeal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.Repeal;

/// A repeal as it was typed into the form (bản nhập bãi bỏ); nothing of it is sure yet.
///
/// @param successors codes parted by spaces, commas, semicolons or lines
/// @param note for colleagues; citizens do not see it
public record RepealDraft(String effectiveFrom, String decision, String decidedOn, String successors, String note) {
    /// People write the kind of paper before its number; pages say it themselves.
    private static final Pattern BEFORE_NUMBER =
            Pattern.compile("^(quyết định)?\\s*(số)?\\s*:?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Pattern GAPS = Pattern.compile("[\\s,;]+");
    /// Strict: the 30th of February is nobody's 28th.
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    public static RepealDraft empty() {
        return new RepealDraft("", "", "", "", "");
    }

    public static RepealDraft of(Repeal repeal, String note) {
        return new RepealDraft(
                SHOWN.format(repeal.effectiveFrom()),
                repeal.decision(),
                SHOWN.format(repeal.decidedOn()),
                String.join(
                        "\n",
                        repeal.successors().stream().map(ProcedureCode::value).toList()),
                note);
    }

    /// What stands where codes should, in the order typed, each once.
    public List<String> words() {
        return GAPS.splitAsStream(successors)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /// The codes among the words.
    public List<ProcedureCode> codes() {
        return words().stream()
                .flatMap(word -> ProcedureCode.parse(word).stream())
                .toList();
    }

    /// The number alone.
    String number() {
        return BEFORE_NUMBER.matcher(decision.strip()).replaceFirst("");
    }

    Optional<LocalDate> from() {
        return date(effectiveFrom);
    }

    Optional<LocalDate> decided() {
        return date(decidedOn);
    }

    /// Of a draft without faults.
    Repeal repeal() {
        return new Repeal(from().orElseThrow(), number(), decided().orElseThrow(), codes());
    }

    /// As people here write it, or as computers do.
    private static Optional<LocalDate> date(String text) {
        String typed = text.strip();
        return Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, WRITTEN)
                .flatMap(format -> date(typed, format).stream())
                .findFirst();
    }

    private static Optional<LocalDate> date(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
