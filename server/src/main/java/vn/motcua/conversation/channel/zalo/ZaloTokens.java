package vn.motcua.conversation.channel.zalo;

import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.conversation.channel.zalo.JdbcZaloAccess.Pair;

/// Access to Zalo's API: hands out the access token and renews it before it ends or when Zalo refuses it. One renewal
// at
/// a time over all nodes, since a refresh token works once; the new pair is stored before it is used.
@Singleton
@WhenZaloIsOpen
class ZaloTokens {
    private static final Logger LOG = LoggerFactory.getLogger(ZaloTokens.class);
    private static final Duration RENEWED_BEFORE_END = Duration.ofMinutes(10);
    private static final Duration AFTER_REFUSAL = Duration.ofMinutes(10);

    private final JdbcZaloAccess access;
    private final ZaloSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    ZaloTokens(JdbcZaloAccess access, ZaloSettings settings, ObjectMapper json, Clock clock) {
        this.access = access;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /// @throws ZaloAccessException there is none, and why
    String current() throws ZaloAccessException {
        return renewed("");
    }

    /// A token other than the one Zalo has just refused.
    String insteadOf(String refused) throws ZaloAccessException {
        return renewed(refused);
    }

    private String renewed(String refused) throws ZaloAccessException {
        access.seed(settings.refreshToken(), clock.instant());
        Pair known = access.read().orElseThrow(() -> noConsent("NO_REFRESH_TOKEN"));
        if (usable(known, refused)) {
            return known.accessToken();
        }
        return access.renew(pair -> usable(pair, refused) ? pair : refresh(pair))
                .accessToken();
    }

    private boolean usable(Pair pair, String refused) {
        return !pair.accessToken().isEmpty()
                && !pair.accessToken().equals(refused)
                && clock.instant().plus(RENEWED_BEFORE_END).isBefore(pair.expiresAt());
    }

    private Pair refresh(Pair pair) throws ZaloAccessException {
        String form = "grant_type=refresh_token&app_id=" + encoded(settings.appId()) + "&refresh_token="
                + encoded(pair.refreshToken());
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.oauthAddress() + "/v4/oa/access_token"))
                .timeout(Duration.ofSeconds(10))
                .header("secret_key", settings.appSecret())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            return pair(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new ZaloAccessException(Duration.ZERO, "OAUTH_CONNECTION");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ZaloAccessException(Duration.ZERO, "INTERRUPTED");
        }
    }

    private Pair pair(HttpResponse<String> response) throws IOException, ZaloAccessException {
        if (response.statusCode() >= 500 || response.statusCode() == 429) {
            throw new ZaloAccessException(Duration.ZERO, "OAUTH_HTTP_" + response.statusCode());
        }
        JsonNode body = json.readValue(response.body(), Argument.of(JsonNode.class));
        String accessToken = ZaloEvent.text(body, "access_token");
        String refreshToken = ZaloEvent.text(body, "refresh_token");
        String seconds = ZaloEvent.text(body, "expires_in");
        if (accessToken.isEmpty() || refreshToken.isEmpty() || !seconds.matches("\\d{1,9}")) {
            throw noConsent("OAUTH_REFUSED " + ZaloEvent.text(body, "error"));
        }
        Instant end = clock.instant().plusSeconds(Long.parseLong(seconds));
        return new Pair(accessToken, refreshToken, end);
    }

    /// Only a person can help: the account's administrator gives consent anew.
    private static ZaloAccessException noConsent(String fault) {
        LOG.error(
                "Zalo gives no access ({}): the administrator of the Official Account must consent again, then set "
                        + "MOTCUA_ZALO_REFRESH_TOKEN. Messages wait.",
                fault);
        return new ZaloAccessException(AFTER_REFUSAL, fault);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
