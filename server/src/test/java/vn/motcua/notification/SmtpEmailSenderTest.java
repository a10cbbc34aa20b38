package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.FakeSmtp;

/// Against a mail server on this machine, over real SMTP.
class SmtpEmailSenderTest {
    private final FakeSmtp server = new FakeSmtp();
    private final SmtpEmailSender sender = sender("smtp://127.0.0.1:" + server.port());

    private static SmtpEmailSender sender(String url) {
        return new SmtpEmailSender(new SmtpSettings(url, "motcua@danang.example"), "https://motcua.example");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shouldSendALetterThatReadsAsItWasWritten() throws Exception {
        assertThat(sender.send(to("nguoidan@example.vn"))).isEqualTo(new DeliveryOutcome.Delivered());

        var letter = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(server.letters().getFirst().getBytes(StandardCharsets.US_ASCII)));
        assertThat(letter.getSubject()).isEqualTo("Phản ánh PA-1");
        assertThat(letter.getContent().toString())
                .contains("Phản ánh PA-1 đã có kết quả.", "https://motcua.example/phan-anh/PA-1");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getAllRecipients()).hasSize(1);
    }

    @Test
    void shouldKnowAnAddressThatDoesNotExist() {
        server.answerToRecipient("550 5.1.1 no such user");
        assertThat(sender.send(to("khongco@example.vn"))).isEqualTo(new DeliveryOutcome.Unreachable("SMTP 550"));
        assertThat(sender.send(to("một@hai@ba"))).isEqualTo(new DeliveryOutcome.Unreachable("BAD_ADDRESS"));
        assertThat(sender.send(to("a@example.vn, b@example.vn")))
                .isEqualTo(new DeliveryOutcome.Unreachable("BAD_ADDRESS"));
    }

    @Test
    void shouldTryAgainWhenTheServerIsBusyOrAway() {
        server.answerToRecipient("451 4.7.1 try later");
        assertThat(sender.send(to("nguoidan@example.vn"))).isInstanceOf(DeliveryOutcome.TryLater.class);
        server.close();
        assertThat(sender.send(to("nguoidan@example.vn"))).isInstanceOf(DeliveryOutcome.TryLater.class);
    }

    @Test
    void shouldNotSendAPasswordInTheClear() {
        SmtpEmailSender signedIn = sender("smtp://user:p%40ss@127.0.0.1:" + server.port());
        assertThat(signedIn.send(to("nguoidan@example.vn"))).isInstanceOf(DeliveryOutcome.TryLater.class);
        assertThat(server.letters()).isEmpty();
    }

    @Test
    void shouldSayWhatIsMissing() {
        assertThatThrownBy(() -> new SmtpSettings("smtp://host", "")).hasMessageContaining("MOTCUA_SMTP_FROM");
    }

    private static Notification to(String address) {
        return new Notification(
                Recipient.email(address),
                "PA-1",
                "Phản ánh PA-1",
                "Phản ánh PA-1 đã có kết quả.",
                "/phan-anh/PA-1",
                null);
    }
}
