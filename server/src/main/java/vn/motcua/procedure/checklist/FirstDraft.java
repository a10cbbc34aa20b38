package vn.motcua.procedure.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.nlp.text.VietnameseText;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeStatement;
import vn.motcua.procedure.ProcessingTime;
import vn.motcua.procedure.Publication;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.checklist.ChecklistTable.Bring;
import vn.motcua.procedure.checklist.ChecklistTable.Choice;
import vn.motcua.procedure.checklist.ChecklistTable.FeeRow;
import vn.motcua.procedure.checklist.ChecklistTable.Paper;
import vn.motcua.procedure.checklist.ChecklistTable.Question;
import vn.motcua.procedure.checklist.ChecklistTable.TimeRow;

/// A table to begin with, made of the published plain layer (bảng soạn sẵn): a usual one needs reading only before it
// is
/// published.
final class FirstDraft {
    private static final int MOST_QUESTIONS = 6;
    private static final String HOW = "how";
    private static final String NO_FEE = "Hồ sơ công bố không ghi mức phí. Hãy hỏi nơi nộp.";
    private static final Pattern AMOUNT = Pattern.compile(
            "\\d{1,3}(?:[.,]\\d{3})+\\s*(?:đ|vn|usd)|\\d+\\s*(?:đồng|vnđ)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final CatalogueEntry entry;
    private final List<SubmissionChannel> ways;
    private final CaseQuestions cases;

    private FirstDraft(CatalogueEntry entry) {
        this.entry = entry;
        this.ways = differing(entry.channels());
        this.cases = new CaseQuestions(entry.documents(), onlyCases(entry), MOST_QUESTIONS - (ways.size() > 1 ? 1 : 0));
    }

    /// Whether the record sets every paper under the heading of one case or another.
    private static boolean onlyCases(CatalogueEntry entry) {
        List<String> headings = entry.official().documents().stream()
                .filter(document -> document.kind() != Kind.NOTE)
                .map(RequiredDocument::group)
                .distinct()
                .toList();
        return headings.size() > 1 && headings.stream().noneMatch(String::isEmpty);
    }

    static ChecklistTable of(CatalogueEntry entry) {
        return new FirstDraft(entry).table();
    }

    private ChecklistTable table() {
        List<Question> questions = new ArrayList<>(cases.questions());
        if (ways.size() > 1) {
            questions.add(how());
        }
        Publication publication = entry.official().publication();
        return new ChecklistTable(
                entry.code(),
                new ChecklistTable.CheckedAgainst(publication.decision(), publication.asOf()),
                questions,
                papers(),
                ways.isEmpty()
                        ? List.of(fee(null))
                        : ways.stream().map(this::fee).toList(),
                ways.isEmpty()
                        ? List.of(time(null))
                        : ways.stream().map(this::time).toList(),
                List.of(new ChecklistTable.PlaceRow(Condition.ALWAYS, place())),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    /// A paper that is needed in several cases is one row, unless another number of it is; one that everybody needs is
    /// asked about by none.
    private List<Paper> papers() {
        List<Paper> papers = new ArrayList<>();
        for (RequiredDocument document : entry.documents()) {
            if (document.kind() != Kind.NOTE) {
                add(papers, paper(document));
            }
        }
        return List.copyOf(papers);
    }

    private static void add(List<Paper> papers, Paper paper) {
        List<Paper> same = papers.stream()
                .filter(each -> VietnameseText.fold(each.document()).equals(VietnameseText.fold(paper.document())))
                .toList();
        boolean always = paper.when().always()
                || same.stream().anyMatch(each -> each.when().always());
        List<Map<String, List<String>>> left = new ArrayList<>(paper.when().alternatives());
        same.forEach(each -> left.removeAll(each.when().alternatives()));
        Optional<Paper> joined = same.stream()
                .filter(each -> always || each.originals() == paper.originals() && each.copies() == paper.copies())
                .findFirst();
        if (!always && left.isEmpty()) {
            return;
        }
        if (joined.isPresent()) {
            papers.set(papers.indexOf(joined.get()), either(joined.get(), with(paper, left, always)));
        } else {
            papers.add(with(paper, left, always));
        }
    }

    private static Paper with(Paper paper, List<Map<String, List<String>>> alternatives, boolean always) {
        Condition when = always ? Condition.ALWAYS : new Condition(alternatives);
        return new Paper(paper.document(), when, paper.originals(), paper.copies(), paper.bring(), paper.note());
    }

    private static Paper either(Paper one, Paper other) {
        Condition when = one.when().always() || other.when().always()
                ? Condition.ALWAYS
                : new Condition(Stream.concat(one.when().alternatives().stream(), other.when().alternatives().stream())
                        .distinct()
                        .toList());
        return new Paper(one.document(), when, one.originals(), one.copies(), one.bring(), one.note());
    }

    /// Where no question was made of its condition, everybody is told the paper and the condition.
    private Paper paper(RequiredDocument document) {
        boolean conditional = CaseQuestions.isConditional(document);
        var answers = cases.answers(document);
        Condition when = conditional && answers.isPresent() ? new Condition(List.of(answers.get())) : Condition.ALWAYS;
        String note = conditional && answers.isEmpty() && !document.when().isBlank()
                ? Stream.of(document.ifAny() ? "Nếu có" : "Chỉ khi " + document.when(), document.note())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(". "))
                : document.note();
        Bring bring =
                switch (document.kind()) {
                    case SHOW -> Bring.SHOW;
                    case FORM -> Bring.FORM;
                    case SUBMIT, CASE, NOTE -> Bring.SUBMIT;
                };
        return new Paper(document.name(), when, document.originals(), document.copies(), bring, note);
    }

    /// One channel stands for all where they cost and take the same, and where the record gives one channel two times
    /// or fees: then how one applies does not decide them.
    private static List<SubmissionChannel> differing(List<SubmissionChannel> channels) {
        Map<Channel, List<String>> known = new LinkedHashMap<>();
        channels.forEach(each -> known.computeIfAbsent(each.channel(), channel -> new ArrayList<>())
                .add(facts(each)));
        if (known.values().stream().anyMatch(each -> each.stream().distinct().count() > 1)) {
            return List.of(together(channels));
        }
        Map<Channel, SubmissionChannel> first = new LinkedHashMap<>();
        channels.forEach(channel -> first.putIfAbsent(channel.channel(), channel));
        Map<String, SubmissionChannel> different = new LinkedHashMap<>();
        first.values().forEach(channel -> different.putIfAbsent(facts(channel), channel));
        return List.copyOf(different.size() > 1 ? first.values() : different.values());
    }

    /// All that is said, in words: which of it holds for whom is for an editor to tell.
    private static SubmissionChannel together(List<SubmissionChannel> channels) {
        SubmissionChannel first = channels.getFirst();
        boolean oneTime =
                channels.stream().map(SubmissionChannel::time).distinct().count() == 1;
        boolean oneFee = channels.stream().map(FirstDraft::fees).distinct().count() == 1;
        return new SubmissionChannel(
                first.channel(),
                oneTime ? first.time() : null,
                oneTime ? first.timeText() : said(channels, FirstDraft::timeInWords),
                oneFee ? first.fees() : List.of(),
                oneFee ? first.feeStatement() : FeeStatement.IN_WORDS,
                oneFee ? first.feeText() : said(channels, FirstDraft::feeInWords),
                "");
    }

    private static String said(List<SubmissionChannel> channels, Function<SubmissionChannel, String> words) {
        return channels.stream()
                .map(channel -> words(channel.channel()) + ": " + words.apply(channel))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String timeInWords(SubmissionChannel channel) {
        ProcessingTime time = channel.time();
        String number = time == null
                ? "không ghi số ngày"
                : time.amount().toPlainString().replace('.', ',') + " "
                        + switch (time.unit()) {
                            case WORKING_DAY -> "ngày làm việc";
                            case DAY -> "ngày";
                            case HOUR -> "giờ";
                            case MONTH -> "tháng";
                            case YEAR -> "năm";
                        };
        return channel.timeText().isBlank() ? number : number + " (" + channel.timeText() + ")";
    }

    private static String feeInWords(SubmissionChannel channel) {
        String amounts = channel.fees().stream()
                .map(fee -> (amount(fee) + " " + fee.note()).strip())
                .collect(Collectors.joining(", "));
        String all = Stream.of(amounts, channel.feeText())
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "không ghi mức phí" : all;
    }

    private static String facts(SubmissionChannel channel) {
        return channel.time() + " " + fees(channel);
    }

    private static String fees(SubmissionChannel channel) {
        return channel.fees().stream()
                .map(fee -> fee.kind() + " " + fee.amount().stripTrailingZeros() + fee.currency() + fee.per())
                .toList()
                .toString();
    }

    private static String words(Channel channel) {
        return switch (channel) {
            case DIRECT -> "Trực tiếp tại nơi nhận";
            case ONLINE -> "Qua mạng";
            case POSTAL -> "Qua bưu điện";
        };
    }

    private Question how() {
        return new Question(
                HOW,
                "Anh/chị nộp hồ sơ bằng cách nào?",
                "",
                ways.stream()
                        .map(SubmissionChannel::channel)
                        .map(channel -> new Choice(id(channel), words(channel)))
                        .toList(),
                Condition.ALWAYS);
    }

    private Condition by(@Nullable SubmissionChannel channel) {
        return channel == null || ways.size() < 2
                ? Condition.ALWAYS
                : new Condition(List.of(Map.of(HOW, List.of(id(channel.channel())))));
    }

    private static String id(Channel channel) {
        return channel.name().toLowerCase(java.util.Locale.ROOT);
    }

    private FeeRow fee(@Nullable SubmissionChannel channel) {
        if (channel == null) {
            return new FeeRow(Condition.ALWAYS, null, "VND", NO_FEE);
        }
        String said = channel.feeText();
        if (channel.fees().size() == 1) {
            Fee only = channel.fees().getFirst();
            if (only.amount().signum() > 0 || channel.feeStatement() == FeeStatement.FREE) {
                // Words that name another amount are told beside it, not behind a single number.
                return AMOUNT.matcher(said).find()
                        ? new FeeRow(by(channel), null, "VND", amount(only) + "; " + said)
                        : new FeeRow(by(channel), only.amount(), only.currency(), said);
            }
        }
        String words = channel.fees().size() < 2
                ? NO_FEE
                : channel.fees().stream()
                        .map(fee -> (amount(fee) + " " + fee.note()).strip())
                        .collect(Collectors.joining("; "));
        return new FeeRow(by(channel), null, "VND", said.isBlank() ? words : said);
    }

    private static String amount(Fee fee) {
        String number = "%,d".formatted(fee.amount().longValue()).replace(',', '.');
        return number + " " + fee.currency().replace("VND", "đồng");
    }

    private TimeRow time(@Nullable SubmissionChannel channel) {
        String said = channel == null ? "" : channel.timeText();
        if (channel == null || channel.time() == null) {
            return new TimeRow(
                    by(channel), null, null, null, said.isBlank() ? "Hồ sơ công bố không ghi số ngày." : said);
        }
        return new TimeRow(by(channel), channel.time().amount(), channel.time().unit(), null, said);
    }

    private String place() {
        String place = entry.receivingPlace();
        String office = entry.official().agencies().performing();
        return !place.isBlank() ? place : office.isBlank() ? "Hãy gọi 1022 để hỏi nơi nộp." : office;
    }
}
