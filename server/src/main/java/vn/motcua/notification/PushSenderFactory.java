package vn.motcua.notification;

import com.google.auth.oauth2.GoogleCredentials;
import com.google.firebase.FirebaseApp;
import com.google.firebase.FirebaseOptions;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// Chooses how push messages leave: by Firebase when its credentials are configured, else not at all.
@Factory
class PushSenderFactory {
    private static final AtomicInteger APPS = new AtomicInteger();
    private static final int TIMEOUT = (int) Duration.ofSeconds(20).toMillis();

    @Singleton
    @Bean(typed = PushSender.class)
    PushSender pushSender(FirebaseSettings settings) {
        if (settings.credentials().isBlank()) {
            return new LogPushSender();
        }
        return new FirebasePushSender(firebase(settings));
    }

    private static FirebaseApp firebase(FirebaseSettings settings) {
        try (InputStream file = Files.newInputStream(Path.of(settings.credentials()))) {
            FirebaseOptions.Builder options = FirebaseOptions.builder()
                    .setCredentials(GoogleCredentials.fromStream(file))
                    .setConnectTimeout(TIMEOUT)
                    .setReadTimeout(TIMEOUT);
            if (!settings.projectId().isBlank()) {
                options.setProjectId(settings.projectId());
            }
            return FirebaseApp.initializeApp(options.build(), "motcua-" + APPS.incrementAndGet());
        } catch (IOException e) {
            throw new IllegalStateException(
                    "MOTCUA_FIREBASE_CREDENTIALS names a file that is no service account key: "
                            + settings.credentials(),
                    e);
        }
    }
}
