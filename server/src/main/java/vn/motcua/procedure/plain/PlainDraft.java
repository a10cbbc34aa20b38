package vn.motcua.procedure.plain;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.LifeEvent;
import vn.motcua.procedure.PlainLayer;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.SubmissionChannel;

/// A plain layer in the making (bản nháp), as it was typed, complete or not.
///
/// @param related codes as typed
/// @param nameEn its name in English; absent when nobody gave one
/// @param review how far an editor has gone through the record with it; absent where nobody does
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
        String nameEn,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Review review) {
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

    /// An editor's way through the record, sentence by sentence.
    ///
    /// @param left keys of the sentences that were seen and decided about, see [RecordSentences]
    /// @param asked other words for questions of the table made of the layer, by those that the machine proposed
    @Serdeable
    public record Review(List<String> left, Map<String, String> asked) {
        public static final Review BEGUN = new Review(List.of(), Map.of());

        public Review {
            left = left == null ? List.of() : left.stream().distinct().sorted().toList();
            asked = asked == null ? Map.of() : Map.copyOf(asked);
        }
    }

    /// Whether every sentence of the record has to be decided about before this is published.
    public boolean isReviewed() {
        return review != null;
    }

    /// The sentences of the record that an editor has decided about.
    public Set<String> settled() {
        return review == null ? Set.of() : Set.copyOf(review.left());
    }

    /// Other words for questions, by those proposed.
    public Map<String, String> asked() {
        return review == null ? Map.of() : review.asked();
    }

    /// What the machine could not tell of a paper; texts are in `i18n`, key `procedure.plain.doubt.<DOUBT>`.
    public enum Doubt {
        /// Whether the case above it in the record means this paper.
        HEADING,
        /// The source cuts it off.
        CUT_OFF,
        /// Whether what its name says is a condition for having to bring it.
        CONDITION,
        /// Its condition only names a place in the law.
        REFERENCE
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

        /// Names the decision that nobody need be named.
        public String whoKey() {
            return RecordSentences.key("ai làm " + behind());
        }

        Step saying(String other) {
            return new Step(id, who, other, duration, source);
        }

        Step from(String other) {
            return new Step(id, who, text, duration, other);
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
                    null,
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
                plain.nameEn(),
                null);
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

    public PlainDraft withPapers(List<Paper> others) {
        return with(others, steps, conditions, channels, review);
    }

    public PlainDraft withSteps(List<Step> others) {
        return with(papers, others, conditions, channels, review);
    }

    public PlainDraft withConditions(List<String> others) {
        return with(papers, steps, others, channels, review);
    }

    public PlainDraft withChannels(List<SubmissionChannel> others) {
        return with(papers, steps, conditions, others, review);
    }

    /// The same, and these sentences are decided about too.
    public PlainDraft settling(Collection<String> keys) {
        return with(
                papers,
                steps,
                conditions,
                channels,
                new Review(Stream.concat(settled().stream(), keys.stream()).toList(), asked()));
    }

    /// The same with what was decided in the other one too; of words for a question those of the other count.
    PlainDraft reviewedBy(PlainDraft other) {
        Map<String, String> words = new HashMap<>(asked());
        words.putAll(other.asked());
        List<String> keys =
                Stream.concat(settled().stream(), other.settled().stream()).toList();
        return with(papers, steps, conditions, channels, new Review(keys, words));
    }

    private PlainDraft with(
            List<Paper> otherPapers,
            List<Step> otherSteps,
            List<String> otherConditions,
            List<SubmissionChannel> otherChannels,
            @Nullable Review otherReview) {
        return new PlainDraft(
                name,
                aliases,
                receivingPlace,
                otherChannels,
                otherPapers,
                otherSteps,
                otherConditions,
                results,
                lifeEvents,
                related,
                nameEn,
                otherReview);
    }
}
