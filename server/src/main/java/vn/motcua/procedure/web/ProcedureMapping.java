package vn.motcua.procedure.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.mobileapi.v1.procedure.ProcedureDetail;
import vn.motcua.mobileapi.v1.procedure.ProcedureSummary;
import vn.motcua.mobileapi.v1.procedure.RepealNotice;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.CatalogueItem;
import vn.motcua.procedure.Jurisdiction;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.ProcessingTime;
import vn.motcua.procedure.Repeal;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.SubmissionChannel;

/// From the catalogue's types to those promised to clients.
final class ProcedureMapping {
    private ProcedureMapping() {}

    static ProcedureSummary summary(CatalogueItem item) {
        return new ProcedureSummary(
                item.code().value(),
                item.title(),
                item.officialName(),
                item.field(),
                names(item.levels()),
                item.agency(),
                item.onlineLevel().name(),
                item.curated(),
                item.nameEn());
    }

    /// @param lookup finds related procedures; those not served here are left out
    /// @param repeal of a procedure that ended or will end
    static ProcedureDetail detail(
            CatalogueEntry entry, Function<ProcedureCode, Optional<CatalogueItem>> lookup, @Nullable Repeal repeal) {
        Procedure record = entry.official();
        return new ProcedureDetail(
                record.code().value(),
                entry.title(),
                record.name(),
                entry.aliases(),
                record.field(),
                names(record.levels()),
                names(record.audiences()),
                record.agencies().main(),
                entry.receivingPlace(),
                record.onlineLevel().name(),
                record.jurisdiction() instanceof Jurisdiction.Local local ? local.provinceCode() : null,
                entry.curated(),
                channels(entry.channels()),
                documents(entry.documents(), record),
                steps(entry.steps()),
                entry.conditions(),
                entry.results(),
                record.legalBases().stream()
                        .map(basis -> new ProcedureDetail.LegalBasis(basis.number(), basis.title()))
                        .toList(),
                names(entry.lifeEvents()),
                entry.related().stream()
                        .flatMap(code -> lookup.apply(code).stream())
                        .map(ProcedureMapping::summary)
                        .toList(),
                source(record),
                official(record),
                repeal == null ? null : notice(repeal, lookup),
                entry.nameEn().isEmpty() ? null : entry.nameEn());
    }

    /// The successors as the decision has them.
    private static RepealNotice notice(Repeal repeal, Function<ProcedureCode, Optional<CatalogueItem>> lookup) {
        return new RepealNotice(
                repeal.effectiveFrom(),
                repeal.decision(),
                repeal.decidedOn(),
                repeal.successors().stream()
                        .map(code -> new RepealNotice.Successor(
                                code.value(),
                                lookup.apply(code).map(CatalogueItem::title).orElse("")))
                        .toList());
    }

    private static ProcedureDetail.Source source(Procedure record) {
        var publication = record.publication();
        return new ProcedureDetail.Source(
                publication.source().name(),
                publication.decision(),
                publication.publisher(),
                publication.asOf(),
                publication.portalUrl());
    }

    private static ProcedureDetail.Official official(Procedure record) {
        return new ProcedureDetail.Official(
                channels(record.channels()),
                documents(record.documents(), record),
                steps(record.steps()),
                record.conditions(),
                record.agencies().performing(),
                record.agencies().competent(),
                record.agencies().receivingAddress(),
                record.description());
    }

    private static List<ProcedureDetail.Channel> channels(List<SubmissionChannel> channels) {
        return channels.stream()
                .map(channel -> new ProcedureDetail.Channel(
                        channel.channel().name(),
                        time(channel.time()),
                        channel.timeText(),
                        channel.fees().stream()
                                .map(fee -> new ProcedureDetail.Fee(
                                        fee.kind().name(), fee.amount(), fee.currency(), fee.per(), fee.note()))
                                .toList(),
                        channel.feeStatement().name(),
                        channel.feeText(),
                        channel.description()))
                .toList();
    }

    private static ProcedureDetail.@Nullable Time time(@Nullable ProcessingTime time) {
        return time == null
                ? null
                : new ProcedureDetail.Time(time.amount(), time.unit().name());
    }

    private static List<ProcedureDetail.Document> documents(List<RequiredDocument> documents, Procedure record) {
        String page = record.publication().ownPage();
        return documents.stream()
                .map(document -> new ProcedureDetail.Document(
                        document.name(),
                        document.kind().name(),
                        document.originals(),
                        document.copies(),
                        document.group(),
                        document.when(),
                        document.note(),
                        document.form(),
                        document.formUrl(),
                        document.kind() == RequiredDocument.Kind.FORM && !page.isEmpty() ? page : null))
                .toList();
    }

    private static List<ProcedureDetail.Step> steps(List<ProcedureStep> steps) {
        return steps.stream()
                .map(step -> new ProcedureDetail.Step(step.who(), step.text()))
                .toList();
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
