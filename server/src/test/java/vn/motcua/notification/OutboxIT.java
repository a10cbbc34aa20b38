package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.identity.Role;
import vn.motcua.shared.web.Language;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

@ExtendWith(RunningServer.class)
class OutboxIT {
    private final RunningServer server;
    private final Notifier notifier;
    private final Devices devices;
    private final JdbcOutbox outbox;
    private final String code =
            "PA-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);

    OutboxIT(RunningServer server) {
        this.server = server;
        this.notifier = server.get(Notifier.class);
        this.devices = server.get(Devices.class);
        this.outbox = server.get(JdbcOutbox.class);
    }

    @Test
    void shouldSettleInTheBackgroundAndSayThatPushIsNotConfigured() throws Exception {
        register("vi");
        notifier.tellFollowers(code, "notification.report.resolved", "/phan-anh/" + code, "resolved");

        OutboxMessage settled = await(MessageState.NOT_CONFIGURED);
        assertThat(settled.title()).isEqualTo("Phản ánh " + code);
        assertThat(settled.attempts()).isEqualTo(1);
    }

    @Test
    void shouldTellEachFollowerOnceAndInTheOwnLanguage() {
        register("vi");
        register("en");
        notifier.tellFollowers(code, "notification.report.resolved", "/phan-anh/" + code, "resolved");
        notifier.tellFollowers(code, "notification.report.resolved", "/phan-anh/" + code, "resolved");

        assertThat(mine())
                .extracting(OutboxMessage::title)
                .containsExactlyInAnyOrder("Phản ánh " + code, "Report " + code);
    }

    @Test
    @SuppressWarnings("unchecked")
    void shouldForgetWhatWasRolledBack() {
        register("vi");
        TransactionOperations<Connection> transactions = server.get(TransactionOperations.class);
        assertThatThrownBy(() -> transactions.executeWrite(ignored -> {
                    notifier.tellFollowers(code, "notification.report.routed", "/phan-anh/" + code, "routed");
                    throw new IllegalStateException("the deed failed");
                }))
                .hasMessageContaining("the deed failed");
        assertThat(mine()).isEmpty();
    }

    @Test
    void shouldTryAgainWithLongerWaitsUntilItIsADeadLetter() {
        String id = waiting();
        Delivery delivery = deliveryWith(new DeliveryOutcome.TryLater(Duration.ZERO, "UNAVAILABLE"));
        List<Duration> waits = new ArrayList<>();
        Optional<Instant> again = delivery.deliver(id);
        while (again.isPresent()) {
            waits.add(Duration.between(Instant.now(), again.get()));
            again = delivery.deliver(id);
        }

        assertThat(waits).hasSize(Delivery.MOST_ATTEMPTS - 1).isSorted();
        assertThat(waits.getFirst()).isLessThanOrEqualTo(Duration.ofSeconds(15));
        assertThat(waits.getLast()).isGreaterThan(Duration.ofHours(3));
        OutboxMessage dead = mine().getFirst();
        assertThat(dead.state()).isEqualTo(MessageState.FAILED);
        assertThat(dead.lastFault()).isEqualTo("UNAVAILABLE");

        assertThat(outbox.revive(id)).isTrue();
        assertThat(deliveryWith(new DeliveryOutcome.Delivered()).deliver(id)).isEmpty();
        assertThat(mine().getFirst().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void shouldForgetADeviceThatIsGone() {
        String device = register("vi");
        String id = outbox.insert(notification(device), Instant.now()).orElseThrow();

        deliveryWith(new DeliveryOutcome.Unreachable("UNREGISTERED")).deliver(id);

        assertThat(mine().getFirst().state()).isEqualTo(MessageState.UNREACHABLE);
        assertThat(devices.token(device)).isEmpty();
        notifier.tellFollowers(code, "notification.report.routed", "/phan-anh/" + code, "later");
        assertThat(mine()).as("nobody follows any more").hasSize(1);
    }

    @Test
    void shouldShowDeadLettersAndSendThemAgain(Browser browser) {
        String id = waiting();
        deliveryWith(new DeliveryOutcome.Failed("INVALID_ARGUMENT")).deliver(id);
        Page page = SignedIn.as(server, Role.ADMINISTRATOR).in(browser.desktop());
        page.navigate("/staff/notifications");
        Browser.screenshot(page, "staff-notifications");
        assertThat(Browser.accessibilityFaults(page)).isEmpty();

        page.locator("tr", new Page.LocatorOptions().setHasText(code))
                .locator("button")
                .click();
        page.waitForURL("**/staff/notifications");
        assertThat(await(MessageState.NOT_CONFIGURED).lastFault()).isEmpty();
    }

    @Test
    void shouldHideTheOutboxFromEverybodyElse() throws Exception {
        var request = SignedIn.as(server, Role.COORDINATOR)
                .request("/staff/notifications")
                .build();
        assertThat(server.http().send(request, BodyHandlers.discarding()).statusCode())
                .isEqualTo(403);
    }

    private String register(String language) {
        return devices.register(
                "token " + UUID.randomUUID(),
                Devices.Platform.ANDROID,
                Language.valueOf(language.toUpperCase(java.util.Locale.ROOT)),
                List.of(code));
    }

    /// A message that the background does not know of, so that only the test delivers it.
    private String waiting() {
        return outbox.insert(notification(register("vi")), Instant.now()).orElseThrow();
    }

    private Notification notification(String device) {
        return new Notification(Recipient.device(device), code, "Phản ánh " + code, "…", "/phan-anh/" + code, null);
    }

    private Delivery deliveryWith(DeliveryOutcome outcome) {
        PushSender push = (ignored, alsoIgnored) -> outcome;
        return new Delivery(
                outbox,
                devices,
                push,
                server.get(EmailSender.class),
                server.get(ChannelSender.class),
                Clock.systemUTC());
    }

    private List<OutboxMessage> mine() {
        return outbox.newest(1000).stream()
                .filter(message -> message.subject().equals(code))
                .toList();
    }

    private OutboxMessage await(MessageState state) {
        Instant deadline = Instant.now().plusSeconds(20);
        while (Instant.now().isBefore(deadline)) {
            List<OutboxMessage> mine = mine();
            if (!mine.isEmpty() && mine.getFirst().state() == state) {
                return mine.getFirst();
            }
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("not " + state + " in time: " + mine());
    }
}
