package vn.motcua.conversation;

import java.util.List;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeStatement;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcessingTime;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.SubmissionChannel;

/// Says a catalogue entry in the assistant's terms; nothing is added, nothing is worded anew.
public final class CatalogueFacts {
    private CatalogueFacts() {}

    public static ProcedureFacts of(CatalogueEntry entry) {
        Procedure official = entry.official();
        return new ProcedureFacts(
                official.code().value(),
                official.name(),
                entry.title(),
                entry.aliases(),
                official.field(),
                official.levels().stream().map(Enum::name).toList(),
                BodiesAnywhere.of(official.agencies().main(), official.jurisdiction()),
                entry.receivingPlace(),
                official.publication().decision(),
                official.publication().asOf().toString(),
                entry.channels().stream().map(CatalogueFacts::channel).toList(),
                entry.documents().stream().map(CatalogueFacts::paper).toList(),
                entry.steps().stream()
                        .map(step -> new ProcedureFacts.WorkStep(step.who(), step.text()))
                        .toList(),
                entry.conditions(),
                entry.results(),
                official.legalBases().stream()
                        .map(basis -> new ProcedureFacts.Basis(basis.number(), basis.title()))
                        .toList(),
                official.audiences().stream().map(Enum::name).toList(),
                official.onlineLevel().name(),
                official.publication().portalUrl(),
                entry.curated(),
                entry.outdated());
    }

    private static ProcedureFacts.Channel channel(SubmissionChannel channel) {
        ProcessingTime time = channel.time();
        return new ProcedureFacts.Channel(
                channel.channel().name(),
                time == null
                        ? null
                        : new ProcedureFacts.TimeLimit(
                                time.amount().doubleValue(), time.unit().name()),
                channel.timeText(),
                money(channel),
                channel.feeText(),
                channel.feeStatement() != FeeStatement.NOT_STATED);
    }

    private static List<ProcedureFacts.Money> money(SubmissionChannel channel) {
        return channel.fees().stream()
                .map(fee -> new ProcedureFacts.Money(
                        kind(fee), fee.amount().longValue(), fee.currency(), fee.per(), fee.note()))
                .toList();
    }

    /// National text files do not tell fee from charge; the commoner word stands for both.
    private static String kind(Fee fee) {
        return fee.kind() == Fee.Kind.CHARGE ? "CHARGE" : "FEE";
    }

    private static ProcedureFacts.Paper paper(RequiredDocument document) {
        return new ProcedureFacts.Paper(
                document.name(),
                document.kind().name(),
                document.originals(),
                document.copies(),
                document.when(),
                document.note(),
                document.form());
    }
}
