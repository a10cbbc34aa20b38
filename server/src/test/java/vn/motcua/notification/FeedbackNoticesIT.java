package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.feedback.FeedbackDesk;
import vn.motcua.feedback.FeedbackEvent;
import vn.motcua.feedback.ReportStatus;
import vn.motcua.feedback.SubmitOutcome;
import vn.motcua.feedback.SubmitReport;
import vn.motcua.identity.Accounts;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.web.Language;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

@ExtendWith(RunningServer.class)
class FeedbackNoticesIT {
    private final RunningServer server;

    FeedbackNoticesIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void shouldTellADeviceThatFollowsAReport() {
        var outcome = server.get(FeedbackDesk.class).submit(report(SubmitReport.Contact.NONE));
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

    @Test
    void shouldWriteToTheCitizenWhoLeftAnAddressAndToTheOfficersOfTheAgency() {
        SignedIn officer = SignedIn.officerOf(server, "ubnd-thanh-khe");
        server.get(Accounts.class).setEmail(officer.user(), "canbo@thanhkhe.example");
        var contact = new SubmitReport.Contact("", "", "nguoidan@example.vn");
        var outcome = server.get(FeedbackDesk.class).submit(report(contact));
        var code = ((SubmitOutcome.Accepted) outcome).receipt().code();
        long before = lettersAbout(code.value());
        assertThat(before).as("told once, in the transaction of the report").isEqualTo(1);

        server.get(FeedbackNotices.class).on(new FeedbackEvent.ReportRouted(code, "ubnd-thanh-khe"));

        assertThat(lettersAbout(code.value()))
                .as("the officer; the citizen has just been told")
                .isEqualTo(before + 1);
        assertThat(server.get(Notifier.class).newest(1000))
                .extracting(OutboxMessage::title)
                .contains("Phản ánh mới " + code);
    }

    @Test
    void shouldRefuseAnAddressThatIsNone() {
        SignedIn officer = SignedIn.officerOf(server, "ubnd-thanh-khe");
        assertThatThrownBy(() -> server.get(Accounts.class).setEmail(officer.user(), "a@b.vn\r\nBcc: c@d.vn"))
                .isInstanceOf(DomainException.class);
    }

    private long lettersAbout(String code) {
        return server.get(Notifier.class).newest(1000).stream()
                .filter(message -> message.subject().equals(code) && message.channel() == Channel.EMAIL)
                .count();
    }

    private static SubmitReport report(SubmitReport.Contact contact) {
        return new SubmitReport(
                UUID.randomUUID().toString(),
                "Đèn đường trước nhà văn hóa tổ 12 phường Hải Châu không sáng đã ba đêm",
                "Phường Hải Châu",
                null,
                null,
                null,
                null,
                contact,
                false,
                List.of(),
                "vi",
                "api");
    }
}
