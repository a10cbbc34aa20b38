package vn.motcua.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/// Letters by SMTP: plain text, one recipient each, so that nobody learns of another.
final class SmtpEmailSender implements EmailSender {
    private static final String TIMEOUT = "15000";
    private static final Duration AFTER_REFUSED_PASSWORD = Duration.ofMinutes(30);

    private final SmtpSettings settings;
    private final String publicUrl;
    private final Session session;
    private final String user;
    private final String password;

    SmtpEmailSender(SmtpSettings settings, String publicUrl) {
        this.settings = settings;
        this.publicUrl = publicUrl;
        URI address = settings.address();
        String[] credentials = (address.getRawUserInfo() == null ? "" : address.getRawUserInfo()).split(":", 2);
        this.user = decoded(credentials[0]);
        this.password = credentials.length > 1 ? decoded(credentials[1]) : "";
        this.session = Session.getInstance(properties(address));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private Properties properties(URI address) {
        boolean tls = "smtps".equals(address.getScheme());
        var properties = new Properties();
        properties.put("mail.smtp.host", address.getHost());
        properties.put("mail.smtp.port", Integer.toString(address.getPort() > 0 ? address.getPort() : tls ? 465 : 587));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(tls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", "true");
        // A password never travels in the clear.
        properties.put("mail.smtp.starttls.required", Boolean.toString(!tls && !password.isEmpty()));
        properties.put("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT);
        properties.put("mail.smtp.timeout", TIMEOUT);
        properties.put("mail.smtp.writetimeout", TIMEOUT);
        return properties;
    }

    @Override
    public DeliveryOutcome send(Notification notification) {
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage letter = letter(notification);
            transport.connect(user.isEmpty() ? null : user, password.isEmpty() ? null : password);
            transport.sendMessage(letter, letter.getAllRecipients());
            return new DeliveryOutcome.Delivered();
        } catch (AddressException e) {
            return new DeliveryOutcome.Unreachable("BAD_ADDRESS");
        } catch (AuthenticationFailedException e) {
            return new DeliveryOutcome.TryLater(AFTER_REFUSED_PASSWORD, "SMTP_SIGN_IN_REFUSED");
        } catch (MessagingException e) {
            return outcome(e);
        }
    }

    private MimeMessage letter(Notification notification) throws MessagingException {
        var letter = new MimeMessage(session);
        letter.setFrom(new InternetAddress(settings.from()));
        letter.setRecipient(
                Message.RecipientType.TO,
                new InternetAddress(notification.recipient().id(), true));
        letter.setSubject(notification.title(), "UTF-8");
        letter.setText(notification.body() + "\n\n" + publicUrl + notification.link() + "\n", "UTF-8");
        letter.setHeader("Auto-Submitted", "auto-generated");
        return letter;
    }

    /// A refused address is final when its number begins with 5; a refused letter too; anything else may pass.
    private static DeliveryOutcome outcome(MessagingException e) {
        for (Exception cause = e; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPAddressFailedException refused) {
                return refused.getReturnCode() >= 500
                        ? new DeliveryOutcome.Unreachable("SMTP " + refused.getReturnCode())
                        : new DeliveryOutcome.TryLater(Duration.ZERO, "SMTP " + refused.getReturnCode());
            }
            if (cause instanceof SMTPSendFailedException refused
                    && refused.getReturnCode() >= 500
                    && refused.getNextException() == null) {
                return new DeliveryOutcome.Failed("SMTP " + refused.getReturnCode());
            }
        }
        return new DeliveryOutcome.TryLater(Duration.ZERO, "SMTP_CONNECTION");
    }

    private static @org.jspecify.annotations.Nullable Exception next(Exception e) {
        return e instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
