package vn.motcua.procedure.plain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.LifeEvent;
import vn.motcua.procedure.PlainLayer;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.SubmissionChannel;

/// A plain layer in the making (bản nháp), as it was typed, complete or not.
///
/// @param related codes as typed
/// @param nameEn its name in English; absent when nobody gave one
@Serdeable
public record PlainDraft(
        String name,
        List<String> aliases,
        String receivingPlace,
        List<SubmissionChannel> channels,
        List<Paper> papers,
        List<Step> steps,
        List<String> conditions,
        List<String> results,
        List<LifeEvent> lifeEvents,
        List<String> related,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        String nameEn) {
    /// From this confidence on, in per cent, a guess needs nobody's confirmation.
    public static final int SURE = 80;

    public PlainDraft {
        aliases = List.copyOf(aliases);
        channels = List.copyOf(channels);
        papers = List.copyOf(papers);
        steps = List.copyOf(steps);
        conditions = List.copyOf(conditions);
        results = List.copyOf(results);
        lifeEvents = List.copyOf(lifeEvents);
        related = List.copyOf(related);
        nameEn = nameEn == null || nameEn.isEmpty() ? null : nameEn;
    }

    /// What the machine could not tell of a paper; texts are in `i18n`, key `procedure.plain.doubt.<DOUBT>`.
    public enum Doubt {
        /// Whether the case above it in the record means this paper.
        HEADING,
        /// The source cuts it off.
        CUT_OFF,
        /// Whether what its name says is a condition for having to bring it.
        CONDITION
    }

    /// A paper in the making.
    ///
    /// @param id tells the row from others while it moves
    /// @param source the record's entry from which it was drafted; empty for one that an editor added
    /// @param guess what the machine took the entry for; absent without a source
    /// @param confidence of the guess, in per cent
    /// @param confirmed an editor said that the row is right
    /// @param heading under which the record has it; empty for none
    /// @param doubt what else the machine was unsure of; absent for nothing
    @Serdeable
    public record Paper(
            String id,
            String name,
            Kind kind,
            int originals,
            int copies,
            String when,
            String note,
            String form,
            String formUrl,
            String source,
            @Nullable Kind guess,
            int confidence,
            boolean confirmed,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            String heading,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Doubt doubt) {
        /// Named for reading, or it might be read by the shorter one and lose what that leaves out.
        @JsonCreator
        public Paper {
            heading = heading == null || heading.isEmpty() ? null : heading;
        }

        public Paper(
                String id,
                String name,
                Kind kind,
                int originals,
                int copies,
                String when,
                String note,
                String form,
                String formUrl,
                String source,
                @Nullable Kind guess,
                int confidence,
                boolean confirmed) {
            this(
                    id,
                    name,
                    kind,
                    originals,
                    copies,
                    when,
                    note,
                    form,
                    formUrl,
                    source,
                    guess,
                    confidence,
                    confirmed,
                    null,
                    null);
        }

        public static Paper empty(String id) {
            return new Paper(id, "", Kind.SUBMIT, 1, 0, "", "", "", "", "", null, 0, false);
        }

        /// Whether the machine was unsure and nobody has decided yet.
        public boolean isDoubtful() {
            return !confirmed && guess == kind && (doubt != null || confidence < SURE);
        }

        /// Whether a note may go together with all others: a sure one of which nothing has to be brought.
        public boolean isDroppable() {
            return kind == Kind.NOTE && !isDoubtful() && originals + copies == 0;
        }

        /// Whether the kind is what the machine was unsure of.
        public boolean isKindDoubtful() {
            return guess == kind && confidence < SURE;
        }

        /// The heading of the record above it; empty for none.
        public String above() {
            return Objects.requireNonNullElse(heading, "");
        }

        /// Whether an editor has told its kind.
        public boolean isDecided() {
            return guess != null && (confirmed || guess != kind);
        }

        public Paper confirm() {
            return new Paper(
                    id,
                    name,
                    kind,
                    originals,
                    copies,
                    when,
                    note,
                    form,
                    formUrl,
                    source,
                    guess,
                    confidence,
                    true,
                    heading,
                    doubt);
        }

        /// Needed in every case, under this condition of its own; empty for none.
        Paper inEveryCase(String own) {
            Kind plainly = kind == Kind.CASE && own.isEmpty() ? Kind.SUBMIT : kind;
            return new Paper(
                    id,
                    name,
                    plainly,
                    originals,
                    copies,
                    own,
                    note,
                    form,
                    formUrl,
                    source,
                    plainly,
                    confidence,
                    confirmed,
                    heading,
                    doubt);
        }

        RequiredDocument document() {
            return new RequiredDocument(
                    name, kind, originals, copies, "", when, note, form, formUrl.isEmpty() ? null : formUrl);
        }
    }

    /// A step in the making.
    ///
    /// @param source the record's sentences behind it; absent for one that an editor added
    @Serdeable
    public record Step(
            String id,
            String who,
            String text,
            String duration,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            String source) {
        public Step {
            source = source == null || source.isEmpty() ? null : source;
        }

        public Step(String id, String who, String text, String duration) {
            this(id, who, text, duration, null);
        }

        public static Step empty(String id) {
            return new Step(id, "", "", "");
        }

        /// The record's sentences behind it; empty for one that an editor added.
        public String behind() {
            return Objects.requireNonNullElse(source, "");
        }

        Step as(String other) {
            return new Step(other, who, text, duration, source);
        }

        ProcedureStep step() {
            return new ProcedureStep(who, text, duration.isEmpty() ? null : duration);
        }
    }

    /// Its name in English; empty when nobody gave one.
    public String english() {
        return nameEn == null ? "" : nameEn;
    }

    /// Names of the rows of channels, in their order: `DIRECT`, and `DIRECT-2` where the record has a second row of it.
    public List<String> channelKeys() {
        return channelKeys(channels);
    }

    /// Names of these rows; no two are the same.
    public static List<String> channelKeys(List<SubmissionChannel> rows) {
        Map<Channel, Integer> seen = new EnumMap<>(Channel.class);
        return rows.stream()
                .map(row -> {
                    int number = seen.merge(row.channel(), 1, Integer::sum);
                    return number == 1 ? row.channel().name() : row.channel() + "-" + number;
                })
                .toList();
    }

    /// What the draft becomes when it is published.
    public PlainLayer layer() {
        return new PlainLayer(
                name,
                aliases,
                receivingPlace,
                channels,
                papers.stream().map(Paper::document).toList(),
                steps.stream().map(Step::step).toList(),
                conditions,
                lifeEvents,
                related.stream()
                        .flatMap(code -> ProcedureCode.parse(code).stream())
                        .toList(),
                results.isEmpty() ? null : results,
                english().isEmpty() ? null : english());
    }

    /// The plain layer that stands, opened for editing; empty fields where there is none.
    public static PlainDraft of(CatalogueEntry entry) {
        PlainLayer plain = entry.plain();
        if (plain == null) {
            return new PlainDraft(
                    entry.official().name(),
                    List.of(),
                    "",
                    entry.official().channels(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null);
        }
        return of(plain, entry.official().channels());
    }

    /// @param recordChannels stand in where the layer has none of its own
    public static PlainDraft of(PlainLayer plain, List<SubmissionChannel> recordChannels) {
        return new PlainDraft(
                plain.name(),
                plain.aliases(),
                plain.receivingPlace(),
                plain.channels().isEmpty() ? recordChannels : plain.channels(),
                IntStream.range(0, plain.documents().size())
                        .mapToObj(i -> paper("p" + i, plain.documents().get(i)))
                        .toList(),
                IntStream.range(0, plain.steps().size())
                        .mapToObj(i -> step("s" + i, plain.steps().get(i)))
                        .toList(),
                plain.conditions(),
                plain.results(),
                plain.lifeEvents(),
                plain.related().stream().map(ProcedureCode::value).toList(),
                plain.nameEn());
    }

    private static Paper paper(String id, RequiredDocument document) {
        return new Paper(
                id,
                document.name(),
                document.kind(),
                document.originals(),
                document.copies(),
                document.when(),
                document.note(),
                document.form(),
                document.formLink(),
                "",
                null,
                0,
                true);
    }

    static Step step(String id, ProcedureStep step) {
        return new Step(id, step.who(), step.text(), step.howLong());
    }

    PlainDraft withPapers(List<Paper> others) {
        return new PlainDraft(
                name,
                aliases,
                receivingPlace,
                channels,
                others,
                steps,
                conditions,
                results,
                lifeEvents,
                related,
                nameEn);
    }
}
