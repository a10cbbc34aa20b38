package vn.motcua.procedure.web;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeStatement;
import vn.motcua.procedure.Jurisdiction;
import vn.motcua.procedure.Level;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcessingTime;
import vn.motcua.procedure.Publication;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.TimeUnit;
import vn.motcua.procedure.format.Provinces;
import vn.motcua.procedure.plain.OfficialChanges;
import vn.motcua.procedure.plain.OfficialChanges.Change;
import vn.motcua.shared.web.PageContext;

/// Says a procedure's numbers in words, honestly: what the record does not state is said to be not stated.
public final class Wording {
    private static final int SHORT = 70;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final PageContext page;

    public Wording(PageContext page) {
        this.page = page;
    }

    /// Many records answer "conditions" with a bare "No": said so that it is not read as a condition.
    public String condition(String condition) {
        boolean none = condition.strip().matches("(?iu)không( có| yêu cầu| quy định)?\\.?");
        return none ? page.t("procedure.page.conditions_none") : condition;
    }

    public String levels(List<Level> levels) {
        return String.join(
                " · ",
                levels.stream().map(level -> page.t("procedure.level." + level)).toList());
    }

    /// What changed between two official texts, channels said in words.
    public List<Change> changes(Procedure before, Procedure now) {
        return OfficialChanges.between(before, now, this::line);
    }

    private String line(SubmissionChannel channel) {
        String fees = String.join(", ", channel.fees().stream().map(this::fee).toList());
        return page.t("procedure.channel." + channel.channel()) + ": "
                + String.join(" ", time(channel), fees, channel.feeText()).strip();
    }

    public String time(ProcessingTime time) {
        return page.t("procedure.unit." + time.unit(), number(time.amount()));
    }

    /// The limit of one channel; empty words are never shown as zero.
    public String time(SubmissionChannel channel) {
        if (channel.time() != null) {
            return time(channel.time());
        }
        return channel.timeText().isEmpty() ? page.t("procedure.time.not_stated") : channel.timeText();
    }

    /// The limit for the box of facts: one number, a span, or short words.
    public String timeFact(CatalogueEntry entry) {
        List<ProcessingTime> times = entry.channels().stream()
                .flatMap(channel -> Optional.ofNullable(channel.time()).stream())
                .distinct()
                .sorted(Comparator.comparing(ProcessingTime::amount))
                .toList();
        if (times.isEmpty()) {
            return entry.channels().stream()
                    .map(SubmissionChannel::timeText)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElseGet(() -> page.t("procedure.time.not_stated"));
        }
        TimeUnit unit = times.getFirst().unit();
        if (times.size() == 1) {
            return time(times.getFirst());
        }
        if (times.stream().anyMatch(time -> time.unit() != unit)) {
            return String.join(" / ", times.stream().map(this::time).toList());
        }
        return page.t("procedure.range", number(times.getFirst().amount()), time(times.getLast()));
    }

    public String feeFact(CatalogueEntry entry) {
        List<Fee> fees = entry.channels().stream()
                .filter(channel -> channel.feeStatement() == FeeStatement.AMOUNTS)
                .flatMap(channel -> channel.fees().stream())
                .sorted(Comparator.comparing(Fee::amount))
                .toList();
        if (!fees.isEmpty()) {
            return span(fees.getFirst(), fees.getLast());
        }
        List<FeeStatement> statements = entry.channels().stream()
                .map(SubmissionChannel::feeStatement)
                .distinct()
                .toList();
        if (statements.equals(List.of(FeeStatement.FREE))) {
            return page.t("procedure.fee.free");
        }
        if (statements.contains(FeeStatement.IN_WORDS) || statements.contains(FeeStatement.FREE)) {
            return page.t("procedure.fee.in_words");
        }
        return page.t("procedure.fee.not_stated");
    }

    /// Amounts of several currencies are not compared: the fact then points to the list.
    private String span(Fee least, Fee most) {
        if (!least.currency().equals(most.currency())) {
            return page.t("procedure.fee.in_words");
        }
        return least.amount().compareTo(most.amount()) == 0
                ? amount(least)
                : page.t("procedure.range", amount(least), amount(most));
    }

    public String amount(Fee fee) {
        return fee.currency().equals("VND")
                ? page.t("procedure.currency.VND", number(fee.amount()))
                : number(fee.amount()) + " " + fee.currency();
    }

    /// The amount with what it is for.
    public String fee(Fee fee) {
        String amount = fee.amount().signum() == 0 ? page.t("procedure.fee.free") : amount(fee);
        // The label beside it says the rest.
        String what = fee.kind() == Fee.Kind.UNSPECIFIED
                ? upperFirst(amount)
                : page.t("procedure.fee." + fee.kind()) + ": " + amount;
        return fee.per().isEmpty() ? what : what + " " + page.t("procedure.fee.per", fee.per());
    }

    private static String upperFirst(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    public String papersFact(CatalogueEntry entry) {
        if (needsNoPapers(entry)) {
            return page.t("procedure.page.papers_needless");
        }
        long papers = papers(entry).size();
        if (papers > 0) {
            return page.t("procedure.page.papers_count", papers);
        }
        return page.t(
                entry.documents().stream().anyMatch(document -> document.kind() == Kind.CASE)
                        ? "procedure.page.papers_cases"
                        : "procedure.page.papers_none");
    }

    /// What everybody brings.
    public List<RequiredDocument> papers(CatalogueEntry entry) {
        return entry.documents().stream()
                .filter(document -> document.kind() != Kind.CASE && document.kind() != Kind.NOTE)
                .toList();
    }

    public List<RequiredDocument> of(Kind kind, CatalogueEntry entry) {
        return entry.documents().stream()
                .filter(document -> document.kind() == kind)
                .toList();
    }

    /// Whether the record says that no paper is needed, and nobody has written another list.
    public boolean needsNoPapers(CatalogueEntry entry) {
        return !entry.documents().isEmpty() && entry.documents().stream().allMatch(RequiredDocument::saysNone);
    }

    /// "Chỉ khi: …", or "Nếu có".
    public String when(RequiredDocument document) {
        return document.ifAny()
                ? page.t("procedure.page.if_any")
                : page.t("procedure.page.when", lowerFirst(document.when()));
    }

    /// "1 bản chính · chỉ xuất trình, không nộp".
    public String details(RequiredDocument document) {
        List<String> parts = new ArrayList<>();
        if (document.originals() > 0) {
            parts.add(page.t("procedure.page.originals", document.originals()));
        }
        if (document.copies() > 0) {
            parts.add(page.t("procedure.page.copies", document.copies()));
        }
        if (document.kind() == Kind.SHOW) {
            parts.add(page.t("procedure.page.show"));
        }
        if (document.kind() == Kind.FORM) {
            parts.add(page.t("procedure.page.form_fill"));
        }
        if (!document.form().isEmpty() && !document.form().equals(document.name())) {
            parts.add(page.t("procedure.page.form", document.form()));
        }
        return String.join(" · ", parts);
    }

    /// Where the form is: its own address, else the procedure's page on the portal, which offers its forms; else
    // nothing.
    public String formLink(RequiredDocument document, String portal) {
        if (!document.formLink().isEmpty()) {
            return document.formLink();
        }
        boolean ownPage = portal.length() > Publication.PORTAL.length() + 1;
        return document.kind() == Kind.FORM && ownPage ? portal : "";
    }

    /// Where to bring it, short enough for the box of facts; else who carries it out.
    public String whereFact(CatalogueEntry entry) {
        String place = entry.receivingPlace().strip().replaceAll("\\s*\\n\\s*", " ");
        boolean readable = entry.curated() || place.length() <= 2 * SHORT && !isElsewhere(place);
        if (!place.isEmpty() && readable) {
            return place;
        }
        return entry.official().levels().isEmpty()
                ? page.t("procedure.page.where_unknown")
                : levels(entry.official().levels());
    }

    /// The beginning of what a fact says, whole words; all of it where it is short.
    public String beginning(String fact) {
        boolean whole = fact.length() <= SHORT + SHORT / 2;
        return whole ? fact : fact.substring(0, Math.max(1, fact.lastIndexOf(' ', SHORT)));
    }

    /// What [#beginning] leaves.
    public String rest(String fact) {
        return fact.substring(beginning(fact).length()).strip();
    }

    /// Whether the record names bodies or places of another province, as some national records do.
    public boolean namesElsewhere(CatalogueEntry entry) {
        var agencies = entry.official().agencies();
        return isElsewhere(entry.receivingPlace()) || isElsewhere(agencies.performing() + "\n" + agencies.competent());
    }

    private boolean isElsewhere(String text) {
        Set<String> named = Provinces.all().namedIn(text);
        return !named.isEmpty() && named.stream().noneMatch(page.cityName()::contains);
    }

    public String number(BigDecimal amount) {
        var symbols = new DecimalFormatSymbols(java.util.Locale.ROOT);
        symbols.setGroupingSeparator(page.english() ? ',' : '.');
        symbols.setDecimalSeparator(page.english() ? '.' : ',');
        return new DecimalFormat("#,##0.##", symbols).format(amount);
    }

    public String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    public String moment(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ZONE).format(DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm"));
    }

    /// Channels of which the same is said, together: most records say the same of all three.
    public List<List<SubmissionChannel>> channelGroups(List<SubmissionChannel> channels) {
        Map<List<Object>, List<SubmissionChannel>> groups = new LinkedHashMap<>();
        for (SubmissionChannel channel : channels) {
            List<Object> said = List.of(
                    Optional.ofNullable(channel.time()),
                    channel.timeText(),
                    channel.fees(),
                    channel.feeStatement(),
                    channel.feeText());
            groups.computeIfAbsent(said, first -> new ArrayList<>()).add(channel);
        }
        return List.copyOf(groups.values());
    }

    public String channelNames(List<SubmissionChannel> channels) {
        return String.join(
                " · ",
                channels.stream()
                        .map(channel -> page.t("procedure.channel." + channel.channel()))
                        .distinct()
                        .toList());
    }

    public String jurisdiction(Jurisdiction jurisdiction) {
        return switch (jurisdiction) {
            case Jurisdiction.National national -> jurisdiction("NATIONAL", null);
            case Jurisdiction.Local local -> jurisdiction("LOCAL", local.provinceCode());
            case Jurisdiction.Unsure unsure -> jurisdiction("UNSURE", null);
        };
    }

    /// @param kind as the database has it
    public String jurisdiction(String kind, @Nullable String provinceCode) {
        String province =
                provinceCode == null ? "" : Provinces.all().nameOf(provinceCode).orElse(provinceCode);
        return page.t("procedure.staff.jurisdiction." + kind, province);
    }

    public String number(int amount) {
        return number(BigDecimal.valueOf(amount));
    }

    /// To go on inside a sentence; names of several capitals stay as they are.
    public String lowerFirst(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    /// Address of the assistant with this question asked.
    public String askAddress(String question) {
        return "/tro-ly?hoi=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }

    /// Whether a reader is to be shown this English name first: theirs is the English page, and there is a name.
    public boolean isEnglish(String nameEn) {
        return page.english() && !nameEn.isEmpty();
    }

    /// `vi` where Vietnamese stands on an English page, so that screen readers pronounce it; else nothing.
    public String lang() {
        return page.english() ? "vi" : page.language().tag();
    }

    public String orMissing(String text) {
        return text.isBlank() ? page.t("procedure.page.source_missing") : text;
    }

    /// The value, or the empty text.
    public String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
