package vn.motcua.chatbot.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.chatbot.Chatbot;
import vn.motcua.chatbot.Understanding;
import vn.motcua.chatbot.pipeline.AnswerPipeline;
import vn.motcua.chatbot.port.ConversationLog;
import vn.motcua.chatbot.port.DossierPort;
import vn.motcua.chatbot.port.FeedbackPort;
import vn.motcua.chatbot.port.OfficePort;

/// A town hall in memory that remembers what the assistant asked of it.
public final class FakeTownHall implements FeedbackPort, OfficePort, ConversationLog {
    public static final String REPORT_CODE = "PA-2611-7K3F-9QTM";
    public static final String DOSSIER_CODE = "000.00.16.H17-211105-0003";

    public final List<FeedbackPort.Report> filed = new ArrayList<>();
    public final List<String> unanswered = new ArrayList<>();
    public final List<Integer> stars = new ArrayList<>();

    private final DossierPort dossiers = code -> code.equals(DOSSIER_CODE)
            ? Optional.of(new DossierPort.Status(code, "đang giải quyết", "thẩm tra", "24/11/2026"))
            : Optional.empty();

    /// An assistant at this town hall, by cue phrases alone.
    public Chatbot chatbot() {
        return new Chatbot(new AnswerPipeline(Given.catalogue(), this, dossiers, this, this, null, null));
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
        return wardCode.isEmpty()
                ? Optional.empty()
                : Optional.of(new OfficePort.Office("Trung tâm phường", "24 Trần Phú", "7:30–17:00", ""));
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
