package vn.motcua.procedure;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file of the starter catalogue, `catalogue/procedures/<code>.json`: facts and our own words in one.
@Serdeable
record StarterFile(
        ProcedureCode code,
        String officialName,
        String plainName,
        List<String> aliases,
        @Nullable String nameEn,
        String field,
        List<Level> levels,
        String publisher,
        String agency,
        String receivingPlace,
        String decision,
        LocalDate asOf,
        List<Audience> audiences,
        OnlineLevel onlineLevel,
        String portalUrl,
        List<Way> channels,
        List<Paper> documents,
        List<ProcedureStep> steps,
        List<String> conditions,
        List<String> results,
        List<LegalBasis> legalBases,
        List<LifeEvent> lifeEvents,
        List<ProcedureCode> related) {

    @Serdeable
    record Way(
            Channel channel,
            @Nullable ProcessingTime time,
            String timeText,
            List<Fee> fees,
            String feeText,
            boolean feeStated) {
        SubmissionChannel channelFacts() {
            return new SubmissionChannel(channel, time, timeText, fees, statement(), feeText, "");
        }

        /// Free only where the amount is an explicit 0: a rule without an amount often names whom it exempts.
        private FeeStatement statement() {
            if (!fees.isEmpty()) {
                boolean free = fees.stream().allMatch(fee -> fee.amount().signum() == 0);
                return free ? FeeStatement.FREE : FeeStatement.AMOUNTS;
            }
            return feeStated ? FeeStatement.IN_WORDS : FeeStatement.NOT_STATED;
        }
    }

    @Serdeable
    record Paper(
            String name,
            RequiredDocument.Kind kind,
            int originals,
            int copies,
            String when,
            String note,
            String form,
            @Nullable String formUrl) {
        RequiredDocument document() {
            return new RequiredDocument(name, kind, originals, copies, "", when, note, form, formUrl);
        }
    }

    StarterEntry entry() {
        List<SubmissionChannel> ways = channels.stream().map(Way::channelFacts).toList();
        List<RequiredDocument> papers = documents.stream().map(Paper::document).toList();
        var official = new Procedure(
                code,
                officialName,
                field,
                levels,
                audiences,
                new Jurisdiction.National(),
                new Agencies(agency, agency, "", "", ""),
                onlineLevel,
                ways,
                papers,
                steps,
                conditions,
                results,
                legalBases,
                List.of(),
                "",
                new Publication(decision, publisher, "", Publication.Source.STARTER, asOf, portalUrl),
                null);
        var plain = new PlainLayer(
                plainName, aliases, receivingPlace, ways, papers, steps, conditions, lifeEvents, related, null, nameEn);
        return new StarterEntry(official, plain);
    }
}
