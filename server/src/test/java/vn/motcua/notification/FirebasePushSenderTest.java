package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.auth.oauth2.AccessToken;
import com.google.auth.oauth2.GoogleCredentials;
import com.google.firebase.FirebaseApp;
import com.google.firebase.FirebaseOptions;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.notification.PushSender.PushMessage;
import vn.motcua.testing.FakeHttp;
import vn.motcua.testing.FakeHttp.Answer;

/// Against a web server on this machine that plays Firebase Cloud Messaging, over real HTTP.
class FirebasePushSenderTest {
    private static final PushMessage MESSAGE = new PushMessage("Phản ánh PA-1", "Có kết quả.", "/phan-anh/PA-1");

    private final FakeHttp firebase =
            new FakeHttp(ignored -> Answer.json(200, "{\"name\":\"projects/motcua-test/messages/1\"}"));
    private final FirebasePushSender sender = new FirebasePushSender(app(firebase.address()));

    private static FirebaseApp app(URI fake) {
        var transport = new NetHttpTransport.Builder()
                .setConnectionFactory(url ->
                        (HttpURLConnection) fake.resolve(url.getFile()).toURL().openConnection())
                .build();
        var token = new AccessToken("not-a-secret", Date.from(Instant.now().plus(Duration.ofDays(1))));
        return FirebaseApp.initializeApp(
                FirebaseOptions.builder()
                        .setCredentials(GoogleCredentials.create(token))
                        .setProjectId("motcua-test")
                        .setHttpTransport(transport)
                        .build(),
                UUID.randomUUID().toString());
    }

    @AfterEach
    void stop() {
        sender.close();
        firebase.close();
    }

    @Test
    void shouldHandTheMessageOverWithItsLink() {
        assertThat(sender.send("token-of-a-phone", MESSAGE)).isEqualTo(new DeliveryOutcome.Delivered());

        FakeHttp.Received request = firebase.received().getFirst();
        assertThat(request.path()).isEqualTo("/v1/projects/motcua-test/messages:send");
        assertThat(request.headers()).containsEntry("authorization", "Bearer not-a-secret");
        assertThat(request.body())
                .contains("\"token\":\"token-of-a-phone\"", "Phản ánh PA-1", "\"link\":\"/phan-anh/PA-1\"");
    }

    @ParameterizedTest
    @CsvSource({"404, NOT_FOUND, UNREGISTERED", "403, PERMISSION_DENIED, SENDER_ID_MISMATCH"})
    void shouldKnowADeviceThatIsGone(int status, String general, String code) {
        firebase.behave(ignored -> error(status, general, code, Map.of()));
        assertThat(sender.send("token", MESSAGE)).isEqualTo(new DeliveryOutcome.Unreachable(code));
    }

    @Test
    void shouldWaitAsLongAsFirebaseAsks() {
        firebase.behave(ignored -> error(429, "RESOURCE_EXHAUSTED", "QUOTA_EXCEEDED", Map.of("Retry-After", "90")));
        assertThat(sender.send("token", MESSAGE))
                .isEqualTo(new DeliveryOutcome.TryLater(Duration.ofSeconds(90), "QUOTA_EXCEEDED"));
    }

    @Test
    void shouldTryAgainWhenFirebaseFails() {
        firebase.behave(ignored -> error(500, "INTERNAL", "INTERNAL", Map.of()));
        assertThat(sender.send("token", MESSAGE)).isInstanceOf(DeliveryOutcome.TryLater.class);
    }

    @Test
    void shouldNotTryAgainWhatFirebaseDoesNotUnderstand() {
        firebase.behave(ignored -> error(400, "INVALID_ARGUMENT", "INVALID_ARGUMENT", Map.of()));
        assertThat(sender.send("token", MESSAGE)).isEqualTo(new DeliveryOutcome.Failed("INVALID_ARGUMENT"));
    }

    private static Answer error(int status, String general, String code, Map<String, String> headers) {
        String body = """
                {"error":{"code":%d,"status":"%s","message":"no","details":[
                {"@type":"type.googleapis.com/google.firebase.fcm.v1.FcmError","errorCode":"%s"}]}}
                """.formatted(status, general, code);
        return new Answer(status, body, headers);
    }
}
