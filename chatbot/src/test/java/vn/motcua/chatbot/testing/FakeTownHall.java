package vn.motcua.chatbot.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.chatbot.Chatbot;
import vn.motcua.chatbot.Understanding;
import vn.motcua.chatbot.pipeline.AnswerPipeline;
import vn.motcua.chatbot.pipeline.ReadingModels;
import vn.motcua.chatbot.port.AnswerBook;
import vn.motcua.chatbot.port.ConversationLog;
import vn.motcua.chatbot.port.DossierPort;
import vn.motcua.chatbot.port.FeedbackPort;
import vn.motcua.chatbot.port.OfficePort;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.chatbot.port.ReminderPort;
import vn.motcua.chatbot.port.RepealedFacts;
import vn.motcua.chatbot.port.TownServices;
import vn.motcua.chatbot.port.WrittenAnswer;
import vn.motcua.nlp.rank.SearchResult;

/// A town hall in memory that remembers what the assistant asked of it.
public final class FakeTownHall implements FeedbackPort, OfficePort, ConversationLog {
    public static final String REPORT_CODE = "PA-2611-7K3F-9QTM";
    public static final String DOSSIER_CODE = "000.00.16.H17-211105-0003";

    public final List<FeedbackPort.Report> filed = new ArrayList<>();
    public final List<String> unanswered = new ArrayList<>();
    public final List<Integer> stars = new ArrayList<>();

    public final List<Boolean> verdicts = new ArrayList<>();
    public final List<ReminderPort.Reminder> reminders = new ArrayList<>();
    public final List<RepealedFacts> repealed = new ArrayList<>();
    private final List<WrittenAnswer> written = new ArrayList<>();

    /// An official writes an answer to a question.
    public void write(String question, String answer) {
        written.add(new WrittenAnswer(
                "1",
                List.of(question),
                WrittenAnswer.Kind.ANSWER,
                answer,
                "",
                "Thông báo của phường",
                "Trung tâm phường",
                "2026-11-20"));
    }

    private final DossierPort dossiers = code -> code.equals(DOSSIER_CODE)
            ? Optional.of(new DossierPort.Status(code, "đang giải quyết", "thẩm tra", "24/11/2026"))
            : Optional.empty();

    /// An assistant at this town hall, by cue phrases alone.
    public Chatbot chatbot() {
        return new Chatbot(
                new AnswerPipeline(catalogue(), this, dossiers, this, this, ReadingModels.none(), services()));
    }

    private ProcedureSource catalogue() {
        ProcedureSource served = Given.catalogue();
        return new ProcedureSource() {
            @Override
            public Optional<ProcedureFacts> byCode(String code) {
                return served.byCode(code);
            }

            @Override
            public Optional<RepealedFacts> repealed(String code) {
                return repealed.stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst();
            }

            @Override
            public List<SearchResult.Hit> find(String question, int limit) {
                return served.find(question, limit);
            }
        };
    }

    private TownServices services() {
        return new TownServices(
                question -> AnswerBook.of(written).closest(question), new FakeReminders(), Optional::empty);
    }

    private final class FakeReminders implements ReminderPort {
        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 11, 21);
        }

        @Override
        public void remind(Reminder reminder) {
            reminders.add(reminder);
        }

        @Override
        public int cancel() {
            int count = reminders.size();
            reminders.clear();
            return count;
        }

        @Override
        public boolean reachesCitizen() {
            return true;
        }
    }

    @Override
    public void judged(boolean right) {
        verdicts.add(right);
    }

    @Override
    public Receipt file(FeedbackPort.Report report) {
        filed.add(report);
        return new Receipt(REPORT_CODE, "Ủy ban nhân dân phường", "24/11/2026");
    }

    @Override
    public Optional<FeedbackPort.Status> status(String code) {
        return code.equals(REPORT_CODE) && !filed.isEmpty()
                ? Optional.of(new FeedbackPort.Status(code, "đang xử lý", "Ủy ban nhân dân phường", "24/11/2026", ""))
                : Optional.empty();
    }

    @Override
    public Optional<OfficePort.Office> find(String text, String wardCode) {
        if (text.contains("Hòa Khánh")) {
            return Optional.of(
                    new OfficePort.Office("Trung tâm phường Hòa Khánh", "", "7:30–17:00", "", "phường Hòa Khánh", ""));
        }
        if (text.contains("Thạch Thang")) {
            return Optional.of(new OfficePort.Office(
                    "Trung tâm phường", "24 Trần Phú", "7:30–17:00", "", "phường Hải Châu", "phường Thạch Thang"));
        }
        return wardCode.isEmpty() && !text.contains("Hải Châu")
                ? Optional.empty()
                : Optional.of(new OfficePort.Office(
                        "Trung tâm phường", "24 Trần Phú", "7:30–17:00", "", "phường Hải Châu", ""));
    }

    @Override
    public void unanswered(String maskedText, Understanding understanding) {
        unanswered.add(maskedText);
    }

    @Override
    public void rated(String maskedText, List<String> codes, int given) {
        stars.add(given);
    }
}
