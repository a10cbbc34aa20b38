package vn.motcua.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A procedure as it is served: the official record, and over it the plain layer where an editor wrote one.
///
/// @param seen the official text that the layer was written beside, where it has changed and nobody has looked since;
/// absent when the layer fits
public record CatalogueEntry(
        Procedure official,
        @Nullable PlainLayer plain,
        @Nullable Procedure seen) {
    public CatalogueEntry(Procedure official, @Nullable PlainLayer plain) {
        this(official, plain, null);
    }

    public ProcedureCode code() {
        return official.code();
    }

    /// In people's words if somebody wrote them.
    public String title() {
        return plain == null ? official.name() : plain.name();
    }

    /// Its name in English; empty when nobody gave one.
    public String nameEn() {
        return plain == null ? "" : plain.english();
    }

    /// Whether the checklist was curated and not merely imported.
    public boolean curated() {
        return plain != null;
    }

    public List<String> aliases() {
        return plain == null ? List.of() : plain.aliases();
    }

    public List<RequiredDocument> documents() {
        return plain == null || plain.documents().isEmpty() ? official.documents() : plain.documents();
    }

    public List<ProcedureStep> steps() {
        return plain == null || plain.steps().isEmpty() ? official.steps() : plain.steps();
    }

    /// Whether papers, steps, conditions or results of the record are others than those the layer was written beside.
    public boolean outdated() {
        return seen != null
                && !(seen.documents().equals(official.documents())
                        && seen.steps().equals(official.steps())
                        && seen.conditions().equals(official.conditions())
                        && seen.results().equals(official.results()));
    }

    /// Time and fees. Once the record says others, the old ones are promised to nobody, in whatever words.
    public List<SubmissionChannel> channels() {
        boolean overtaken = seen != null && !seen.channels().equals(official.channels());
        return plain == null || plain.channels().isEmpty() || overtaken ? official.channels() : plain.channels();
    }

    public List<String> conditions() {
        return plain == null || plain.conditions().isEmpty() ? official.conditions() : plain.conditions();
    }

    public List<String> results() {
        return plain == null || plain.results().isEmpty() ? official.results() : plain.results();
    }

    public List<LifeEvent> lifeEvents() {
        return plain == null ? List.of() : plain.lifeEvents();
    }

    public List<ProcedureCode> related() {
        return plain == null ? List.of() : plain.related();
    }

    /// Where to bring it: our words, else the record's address.
    public String receivingPlace() {
        return plain == null || plain.receivingPlace().isEmpty()
                ? official.agencies().receivingAddress()
                : plain.receivingPlace();
    }
}
