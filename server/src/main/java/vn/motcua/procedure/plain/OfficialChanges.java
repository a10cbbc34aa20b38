package vn.motcua.procedure.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.motcua.procedure.LegalBasis;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.SubmissionChannel;

/// What a changed official text means for the plain layer written beside it: sentence by sentence what went and what
/// came, section by section.
public final class OfficialChanges {
    private OfficialChanges() {}

    /// A part of the record.
    public enum Section {
        NAME,
        DOCUMENTS,
        CHANNELS,
        STEPS,
        CONDITIONS,
        RESULTS,
        AGENCIES,
        LEGAL_BASES
    }

    /// What changed in one part; moving alone is no change.
    public record Change(Section section, List<String> gone, List<String> added) {}

    public static List<Change> between(Procedure before, Procedure now) {
        return between(before, now, OfficialChanges::described);
    }

    /// @param channel says a channel in words
    public static List<Change> between(Procedure before, Procedure now, Function<SubmissionChannel, String> channel) {
        List<Change> changes = new ArrayList<>();
        compare(changes, Section.NAME, List.of(before.name()), List.of(now.name()));
        compare(changes, Section.DOCUMENTS, documents(before), documents(now));
        compare(
                changes,
                Section.CHANNELS,
                before.channels().stream().map(channel).toList(),
                now.channels().stream().map(channel).toList());
        compare(changes, Section.STEPS, steps(before), steps(now));
        compare(changes, Section.CONDITIONS, before.conditions(), now.conditions());
        compare(changes, Section.RESULTS, before.results(), now.results());
        compare(changes, Section.AGENCIES, agencies(before), agencies(now));
        compare(changes, Section.LEGAL_BASES, laws(before), laws(now));
        return changes;
    }

    private static void compare(List<Change> changes, Section section, List<String> before, List<String> now) {
        List<String> gone = without(before, now);
        List<String> added = without(now, before);
        if (!gone.isEmpty() || !added.isEmpty()) {
            changes.add(new Change(section, gone, added));
        }
    }

    private static List<String> without(List<String> texts, List<String> others) {
        List<String> left = new ArrayList<>(texts);
        others.forEach(left::remove);
        left.removeIf(String::isBlank);
        return left;
    }

    private static List<String> documents(Procedure procedure) {
        return procedure.documents().stream().map(OfficialChanges::described).toList();
    }

    private static String described(RequiredDocument document) {
        return "%s (bản chính: %d, bản sao: %d)".formatted(document.name(), document.originals(), document.copies());
    }

    private static String described(SubmissionChannel channel) {
        return String.join(
                " ",
                channel.channel().name(),
                String.valueOf(channel.time()),
                channel.timeText(),
                channel.fees().toString(),
                channel.feeText(),
                channel.description());
    }

    private static List<String> steps(Procedure procedure) {
        return procedure.steps().stream().map(ProcedureStep::text).toList();
    }

    private static List<String> agencies(Procedure procedure) {
        var agencies = procedure.agencies();
        return List.of(agencies.performing(), agencies.competent(), agencies.receivingAddress());
    }

    private static List<String> laws(Procedure procedure) {
        return procedure.legalBases().stream().map(OfficialChanges::described).toList();
    }

    private static String described(LegalBasis law) {
        return law.title() + " " + law.number();
    }
}
