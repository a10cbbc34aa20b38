package vn.motcua.procedure.plain;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.plain.DocumentKinds.Guess;
import vn.motcua.procedure.plain.PlainDraft.Paper;
import vn.motcua.procedure.plain.PlainDraft.Step;

/// Drafts a plain layer from the official record (soạn từ hồ sơ gốc), so that an editor shortens instead of typing.
@Singleton
public class Drafting {
    private static final Pattern PROCEDURE = Pattern.compile("^Thủ tục (?=\\p{L})");
    private static final Pattern STEP_NUMBER = Pattern.compile("^(?:Bước \\d{1,2}\\s*[:.)-]\\s*|[-+*•]\\s*)");
    private static final Pattern IN_CASE = Pattern.compile(
            "^(.{4,}?),?\\s*\\(?(?:trong trường hợp|đối với trường hợp|nếu)\\s+(?!có\\)?[.;]?$)([^()]{4,120}?)\\)?[.;,]*$",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    /// "Trường hợp … thì nộp …"; the paper stands at the end.
    private static final Pattern CASE_FIRST = Pattern.compile(
            "^(?:trường hợp|đối với trường hợp|trong trường hợp|nếu|khi)\\s+(.{4,160}?)"
                    + "(?:,\\s*|\\s+)(?:thì\\s+)?(?:(?:phải|cần)\\s+)?(?:có|nộp thêm|nộp|gửi kèm|kèm theo|bổ sung)\\s+(?:theo\\s+)?(.{3,})$",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    private static final Pattern CASE_HEADING =
            Pattern.compile("^(?:trường hợp|đối với)", Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    private static final Pattern IF_ANY = Pattern.compile("\\s*\\(?nếu có\\)?[.;]*$", Pattern.UNICODE_CASE);
    private static final int LONG_STEP = 400;

    private final DocumentKinds kinds;

    Drafting(DocumentKinds kinds) {
        this.kinds = kinds;
    }

    /// Everything of the record in the form of a plain layer; what an editor wrote before stays where the record has
    /// no counterpart.
    public PlainDraft from(CatalogueEntry entry) {
        Procedure record = entry.official();
        PlainDraft before = PlainDraft.of(entry);
        return new PlainDraft(
                entry.curated() ? before.name() : shortName(record.name()),
                before.aliases(),
                before.receivingPlace().isEmpty() ? record.agencies().receivingAddress() : before.receivingPlace(),
                record.channels(),
                papers(record.documents()),
                steps(record.steps()),
                record.conditions(),
                record.results(),
                before.lifeEvents(),
                before.related(),
                before.nameEn());
    }

    private static String shortName(String name) {
        String bare = PROCEDURE.matcher(name).replaceFirst("");
        return upperFirst(bare);
    }

    private static String upperFirst(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// Papers first, notes last: an editor drops most notes at once.
    private List<Paper> papers(List<RequiredDocument> documents) {
        List<Guess> guesses = kinds.of(documents);
        List<Paper> papers = new ArrayList<>(IntStream.range(0, documents.size())
                .mapToObj(i -> paper("r" + i, documents.get(i), guesses.get(i)))
                .toList());
        papers.sort(Comparator.comparing(paper -> order(paper.kind())));
        return papers;
    }

    private static int order(Kind kind) {
        return List.of(Kind.FORM, Kind.SUBMIT, Kind.SHOW, Kind.CASE, Kind.NOTE).indexOf(kind);
    }

    private static Paper paper(String id, RequiredDocument document, Guess guess) {
        String name = IF_ANY.matcher(document.name()).replaceFirst("").replaceFirst("[;.,:]+$", "");
        String when = IF_ANY.matcher(document.name()).find() ? "có" : "";
        Matcher inside = IN_CASE.matcher(name);
        Matcher first = CASE_FIRST.matcher(name);
        if (guess.kind() == Kind.CASE && first.matches()) {
            name = upperFirst(first.group(2).strip());
            when = first.group(1).strip();
        } else if (guess.kind() == Kind.CASE && inside.matches()) {
            name = inside.group(1).strip();
            when = inside.group(2).strip();
        } else if (when.isEmpty() && CASE_HEADING.matcher(document.group()).find()) {
            when = document.group();
        }
        return new Paper(
                id,
                name,
                guess.kind(),
                document.originals(),
                document.copies(),
                guess.kind() == Kind.NOTE ? "" : when,
                "",
                document.form(),
                "",
                document.name(),
                guess.kind(),
                guess.percent(),
                false);
    }

    private static List<Step> steps(List<ProcedureStep> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> step("t" + i, steps.get(i)))
                .toList();
    }

    private static Step step(String id, ProcedureStep step) {
        String text = STEP_NUMBER.matcher(step.text().strip()).replaceFirst("");
        String cut = text.length() <= LONG_STEP ? text : text.substring(0, text.lastIndexOf(' ', LONG_STEP)) + "…";
        return new Step(id, step.who(), cut, "");
    }
}
