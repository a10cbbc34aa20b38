package vn.motcua.conversation;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import vn.motcua.agency.AgencyData;
import vn.motcua.agency.AgencyDirectory;
import vn.motcua.area.AdministrativeUnitCode;
import vn.motcua.area.AreaData;
import vn.motcua.area.UnitNames;
import vn.motcua.chatbot.Chatbot;
import vn.motcua.chatbot.Understanding;
import vn.motcua.chatbot.pipeline.AnswerPipeline;
import vn.motcua.chatbot.pipeline.ReadingModels;
import vn.motcua.chatbot.port.ConversationLog;
import vn.motcua.chatbot.port.FeedbackPort;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.feedback.ReportCode;
import vn.motcua.feedback.ReportRouting;
import vn.motcua.feedback.RoutingAdvice;
import vn.motcua.nlp.model.ModelStore;
import vn.motcua.nlp.rank.SearchResult;
import vn.motcua.procedure.FileCatalogue;
import vn.motcua.procedure.ProcedureCode;

/// The same assistant as in the service, over a catalogue of files and with reports kept in memory, for measuring it
/// without a database.
public final class OfflineAssistant {
    private OfflineAssistant() {}

    /// @param province official code of the city whose units and agencies are known, such as 48
    /// @param random makes the codes of reports; the same seed, the same codes
    public static Chatbot over(FileCatalogue catalogue, String province, YearMonth month, RandomGenerator random) {
        AreaData areas = AreaData.bundled(new AdministrativeUnitCode(province));
        var names = new UnitNames(areas);
        var agencies = new AgencyDirectory(AgencyData.bundled(areas));
        return new Chatbot(new AnswerPipeline(
                source(catalogue),
                new ReportsInMemory(ReportRouting.bundled(province), month, random),
                new UnconnectedDossiers(),
                new CentreOffices(names::resolve, () -> agencies),
                new NoLog(),
                ReadingModels.of(ModelStore.ofClassPath())));
    }

    /// The catalogue as the assistant sees it.
    public static ProcedureSource source(FileCatalogue catalogue) {
        return new ProcedureSource() {
            @Override
            public Optional<ProcedureFacts> byCode(String code) {
                return ProcedureCode.parse(code).flatMap(catalogue::byCode).map(CatalogueFacts::of);
            }

            @Override
            public Optional<String> officialName(String code) {
                return ProcedureCode.parse(code).flatMap(catalogue::byCode).map(entry -> entry.official()
                        .name());
            }

            @Override
            public List<SearchResult.Hit> find(String question, int limit) {
                return catalogue.best(question, limit);
            }
        };
    }

    private static final class ReportsInMemory implements FeedbackPort {
        private final ReportRouting routing;
        private final YearMonth month;
        private final RandomGenerator random;
        private final Map<String, String> agencyOfReport = new ConcurrentHashMap<>();

        ReportsInMemory(ReportRouting routing, YearMonth month, RandomGenerator random) {
            this.routing = routing;
            this.month = month;
            this.random = random;
        }

        @Override
        public Receipt file(Report report) {
            String code = ReportCode.next(month, random).value();
            String agency = routing.advise(report.what(), report.where(), null).suggestions().stream()
                    .findFirst()
                    .map(RoutingAdvice.Suggestion::agencyName)
                    .orElse("");
            agencyOfReport.put(code, agency);
            return new Receipt(code, agency, "");
        }

        @Override
        public Optional<Status> status(String code) {
            return ReportCode.read(code)
                    .map(ReportCode::value)
                    .filter(agencyOfReport::containsKey)
                    .map(known -> new Status(known, "đã tiếp nhận", agencyOfReport.getOrDefault(known, ""), "", ""));
        }
    }

    /// Nothing is learnt from a measurement.
    private static final class NoLog implements ConversationLog {
        @Override
        public void unanswered(String maskedText, Understanding understanding) {}

        @Override
        public void rated(String maskedText, List<String> codes, int stars) {}
    }
}
