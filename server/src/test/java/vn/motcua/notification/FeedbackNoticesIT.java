package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.feedback.FeedbackDesk;
import vn.motcua.feedback.FeedbackEvent;
import vn.motcua.feedback.ReportStatus;
import vn.motcua.feedback.SubmitOutcome;
import vn.motcua.feedback.SubmitReport;
import vn.motcua.shared.web.Language;
import vn.motcua.testing.RunningServer;

@ExtendWith(RunningServer.class)
class FeedbackNoticesIT {
    private final RunningServer server;

    FeedbackNoticesIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void shouldTellADeviceThatFollowsAReport() {
        var outcome = server.get(FeedbackDesk.class).submit(report());
        assertThat(outcome).isInstanceOf(SubmitOutcome.Accepted.class);
        var code = ((SubmitOutcome.Accepted) outcome).receipt().code();
        server.get(Devices.class)
                .register("token " + UUID.randomUUID(), Devices.Platform.IOS, Language.EN, List.of(code.value()));

        FeedbackNotices notices = server.get(FeedbackNotices.class);
        notices.on(new FeedbackEvent.CitizenAsked(code));
        notices.on(new FeedbackEvent.ReportReturned(code, "ubnd-hai-chau", 1));
        notices.on(new FeedbackEvent.ReportProgressed(code, ReportStatus.CLOSED));

        assertThat(server.get(Notifier.class).newest(1000).stream()
                        .filter(message -> message.subject().equals(code.value())))
                .extracting(OutboxMessage::title)
                .containsExactly("Report " + code, "Report " + code);
    }

    private static SubmitReport report() {
        return new SubmitReport(
                UUID.randomUUID().toString(),
                "Đèn đường trước nhà văn hóa tổ 12 phường Hải Châu không sáng đã ba đêm",
                "Phường Hải Châu",
                null,
                null,
                null,
                null,
                SubmitReport.Contact.NONE,
                false,
                List.of(),
                "vi",
                "api");
    }
}
