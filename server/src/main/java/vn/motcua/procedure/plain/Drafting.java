package vn.motcua.procedure.plain;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.LegalReferences;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.plain.DocumentKinds.Guess;
import vn.motcua.procedure.plain.HeadingScope.Reach;
import vn.motcua.procedure.plain.PlainDraft.Doubt;

/// Drafts a plain layer from the official record (soạn từ hồ sơ gốc), so that an editor shortens instead of typing.
@Singleton
public class Drafting {
    private static final Pattern PROCEDURE =
            Pattern.compile("^Thủ tục (?=\\p{L})(?!hải quan|thuế|phá sản|hành chính|tố tụng)");
    private static final Pattern IN_CASE = Pattern.compile(
            "^(.{4,}?),?\\s*\\(?(?:trong trường hợp|đối với trường hợp|đối với(?=\\s+(?:người|cá nhân|tổ chức|công dân|hộ|doanh nghiệp|trẻ))|"
                    + "(?<!trừ )nếu)\\s+(?!có\\)?[.;]?$)([^();]{4,200}?)\\)?[.;,]*$",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    /// "Trường hợp … thì nộp …"; the paper stands at the end.
    private static final Pattern CASE_FIRST = Pattern.compile(
            "^(?:trường hợp|đối với trường hợp|trong trường hợp|nếu|khi)\\s+(.{4,160}?)(?<!không|chưa)"
                    + "(?:,\\s*|\\s+)(?:thì\\s+)?(?:(?:phải|cần)\\s+)?(?:có(?!.{0,160}\\sthì\\s)|nộp thêm|nộp|gửi kèm|kèm theo|bổ sung)\\s+(?:theo\\s+)?(.{3,})$",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    /// The condition is one of several ways to bring the paper.
    private static final Pattern ONE_OF = Pattern.compile("\\shoặc (?:bản|giấy|văn bản|ảnh)\\s", Pattern.UNICODE_CASE);
    private static final Pattern IF_ANY = Pattern.compile("\\s*\\(?nếu có\\)?[.;]*$", Pattern.UNICODE_CASE);

    private static final double RULE = 0.85;
    private static final double UNSURE = 0.6;

    private final Function<List<RequiredDocument>, List<Guess>> kinds;

    @Inject
    Drafting(DocumentKinds kinds) {
        this(kinds::of);
    }

    private Drafting(Function<List<RequiredDocument>, List<Guess>> kinds) {
        this.kinds = kinds;
    }

    /// A draft as the program makes it before anybody has corrected it.
    public static PlainDraft unlearned(CatalogueEntry entry) {
        return new Drafting(DocumentKinds::shipped).from(entry);
    }

    /// Everything of the record in the form of a plain layer; what an editor wrote before stays where the record has
    /// no counterpart.
    public PlainDraft from(CatalogueEntry entry) {
        Procedure record = entry.official();
        PlainDraft before = PlainDraft.of(entry);
        return new PlainDraft(
                entry.curated() ? before.name() : shortName(record.name()),
                before.aliases(),
                before.receivingPlace().isEmpty() ? ReceivingPlace.of(record).text() : before.receivingPlace(),
                channels(record),
                papers(record),
                StepProposal.of(record),
                record.conditions(),
                record.results().stream().flatMap(ResultWords::apart).toList(),
                before.lifeEvents(),
                before.related(),
                before.nameEn(),
                PlainDraft.Review.BEGUN);
    }

    /// Where no row states a time, those that the steps state stand beside it.
    private static List<SubmissionChannel> channels(Procedure record) {
        boolean silent = record.channels().stream()
                .allMatch(each -> each.time() == null && each.timeText().isEmpty());
        String time = silent ? StepFacts.timeInSteps(record) : "";
        return time.isEmpty()
                ? record.channels()
                : record.channels().stream()
                        .map(each -> Taking.words(each, time, null))
                        .toList();
    }

    private static String shortName(String name) {
        String bare = PROCEDURE.matcher(name).replaceFirst("");
        return upperFirst(bare);
    }

    private static String upperFirst(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// Papers first, notes last: an editor drops most notes at once.
    private List<Paper> papers(Procedure record) {
        List<RequiredDocument> documents = record.documents();
        List<Reach> reaches = HeadingScope.of(documents, record.name());
        List<Guess> guesses = kinds.apply(IntStream.range(0, documents.size())
                .mapToObj(i -> inReach(documents.get(i), reaches.get(i)))
                .toList());
        List<Paper> papers = new ArrayList<>(IntStream.range(0, documents.size())
                .filter(i -> !documents.get(i).saysNone())
                .mapToObj(i -> paper("r" + i, documents.get(i), guesses.get(i), reaches.get(i)))
                .toList());
        papers.sort(Comparator.comparing(paper -> order(paper.kind())));
        return SamePapers.merged(papers);
    }

    /// A heading that does not reach an entry must not sort it either.
    private static RequiredDocument inReach(RequiredDocument document, Reach reach) {
        return HeadingScope.isCase(document.group()) && !reach.counts() ? document.under("") : document;
    }

    private static int order(Kind kind) {
        return List.of(Kind.FORM, Kind.SUBMIT, Kind.SHOW, Kind.CASE, Kind.NOTE).indexOf(kind);
    }

    static Paper paper(String id, RequiredDocument document, Guess guessed, Reach reach) {
        Guess guess = counted(document, HeadingScope.isRule(document) ? new Guess(Kind.NOTE, RULE) : guessed);
        String name = IF_ANY.matcher(document.name()).replaceFirst("").replaceFirst("[;.,:]+$", "");
        String when = IF_ANY.matcher(document.name()).find() ? "có" : "";
        boolean told = false;
        String[] explained =
                guess.kind() == Kind.NOTE || CASE_FIRST.matcher(name).matches()
                        ? new String[] {name, ""}
                        : PaperNames.explained(name);
        name = explained[0];
        String note = upperFirst(explained[1]);
        Matcher inside = IN_CASE.matcher(name);
        Matcher first = CASE_FIRST.matcher(name);
        if (guess.kind() == Kind.CASE && first.matches()) {
            name = upperFirst(first.group(2).strip());
            when = within(reach, first.group(1).strip());
        } else if (when.isEmpty()
                && guess.kind() != Kind.NOTE
                && inside.matches()
                && !ONE_OF.matcher(inside.group(2)).find()) {
            name = inside.group(1).strip();
            when = within(reach, inside.group(2).strip());
            told = guess.kind() != Kind.CASE;
        } else if (when.isEmpty()) {
            when = reach.when();
        }
        if (guess.kind() == Kind.CASE
                && when.isEmpty()
                && inside.matches()
                && ONE_OF.matcher(inside.group(2)).find()) {
            guess = new Guess(Kind.SUBMIT, UNSURE);
        }
        // What an annex holds is filled in.
        if (guess.kind() == Kind.SUBMIT && guess.percent() < Paper.SURE && Facts.namesAnnex(document.name())) {
            guess = new Guess(Kind.FORM, RULE);
        }
        // Whoever needs it only in a case must not find it among what everybody brings.
        Kind kind = guess.kind() == Kind.SUBMIT && !when.isEmpty() ? Kind.CASE : guess.kind();
        return new Paper(
                id,
                CutOff.is(document.name()) ? name : PaperNames.shortened(name),
                kind,
                document.originals(),
                document.copies(),
                guess.kind() == Kind.NOTE && guess.percent() >= Paper.SURE ? "" : when,
                note,
                form(document),
                "",
                document.name(),
                kind,
                guess.percent(),
                false,
                document.group(),
                guess.kind() == Kind.NOTE ? null : doubt(document, reach, told, when));
    }

    /// The number of its form, with the annex that holds it, and of further ones that it names.
    private static String form(RequiredDocument document) {
        List<String> named = Facts.forms(document.name());
        boolean known = document.form().isEmpty()
                || named.stream().anyMatch(form -> Facts.folded(form).equals(Facts.folded(document.form())));
        String decree = Facts.decree(document.name());
        String numbers = known
                ? named.stream()
                        .filter(form -> !Facts.folded(decree).contains(Facts.folded(form)))
                        .collect(Collectors.joining(", "))
                : document.form();
        if (decree.isEmpty() || document.form().contains(decree)) {
            return known ? String.join(", ", named) : numbers;
        }
        return numbers.isEmpty() ? named.isEmpty() ? "" : decree : numbers + " (" + decree + ")";
    }

    /// What the record counts may have to be brought: a sure note would be dropped unseen. Of a note nobody asks two.
    private static Guess counted(RequiredDocument document, Guess guess) {
        int number = document.originals() + document.copies();
        if (guess.kind() != Kind.NOTE || number == 0) {
            return guess;
        }
        return new Guess(number > 1 ? Kind.SUBMIT : Kind.NOTE, Math.min(guess.confidence(), UNSURE));
    }

    /// A condition of its own holds inside the case above it.
    private static String within(Reach reach, String own) {
        return reach.counts() && !reach.when().equals(own) ? reach.when() + ", " + own : own;
    }

    private static @Nullable Doubt doubt(RequiredDocument document, Reach reach, boolean told, String when) {
        if (CutOff.is(document.name())) {
            return Doubt.CUT_OFF;
        }
        if (reach.doubtful()) {
            return Doubt.HEADING;
        }
        if (LegalReferences.isOnly(when)) {
            return Doubt.REFERENCE;
        }
        return told ? Doubt.CONDITION : null;
    }
}
