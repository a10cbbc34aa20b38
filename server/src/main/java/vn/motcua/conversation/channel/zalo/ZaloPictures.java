package vn.motcua.conversation.channel.zalo;

import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.feedback.ReportPhotos;
import vn.motcua.feedback.ReportPhotos.Cleaned;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;

/// Fetches the photos citizens send over Zalo (ảnh gửi qua Zalo) from where Zalo keeps them, and from nowhere else: a
/// delivery names an address, and an address somebody else chose must not make us knock at doors inside the town hall.
@Singleton
@WhenZaloIsOpen
class ZaloPictures {
    private static final Logger LOG = LoggerFactory.getLogger(ZaloPictures.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final WrongField UNAVAILABLE = WrongField.of("photos", "zalo.photo_unavailable");

    private final ZaloSettings settings;
    private final ReportPhotos photos;
    /// Follows no redirects: they would lead around the list of hosts.
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    ZaloPictures(ZaloSettings settings, ReportPhotos photos) {
        this.settings = settings;
        this.photos = photos;
    }

    /// What came of the addresses of one delivery.
    ///
    /// @param faults what the citizen is told about photos that could not be taken, each once
    record Fetched(List<Cleaned> photos, List<WrongField> faults) {
        static final Fetched NONE = new Fetched(List.of(), List.of());

        Fetched {
            photos = List.copyOf(photos);
            faults = List.copyOf(faults);
        }
    }

    Fetched fetch(List<String> addresses) {
        List<Cleaned> fetched = new ArrayList<>();
        List<WrongField> faults = new ArrayList<>();
        if (addresses.size() > ReportPhotos.MOST) {
            faults.addAll(ReportPhotos.tooMany().fields());
        }
        for (String address : addresses.subList(0, Math.min(addresses.size(), ReportPhotos.MOST))) {
            try {
                fetched.addAll(photos.clean(List.of(bytes(address))));
            } catch (DomainException refused) {
                refused.fields().stream()
                        .filter(fault -> !faults.contains(fault))
                        .forEach(faults::add);
            }
        }
        return new Fetched(fetched, faults);
    }

    private byte[] bytes(String address) {
        URI uri = allowed(address).orElseThrow(() -> unavailable("HOST"));
        Optional<byte[]> first = attempt(uri);
        // Once more: a connection may break; whoever sent it should not have to send it again for that.
        return first.or(() -> attempt(uri)).orElseThrow(() -> unavailable("CONNECTION"));
    }

    private Optional<URI> allowed(String address) {
        try {
            URI uri = URI.create(address.strip());
            boolean known = settings.pictureHosts().stream().anyMatch(entry -> matches(uri, entry));
            return known && uri.getUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    static boolean matches(URI uri, String entry) {
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        if (entry.contains("://")) {
            return entry.equals(uri.getScheme() + "://" + uri.getAuthority());
        }
        return "https".equals(uri.getScheme())
                && (uri.getPort() == -1 || uri.getPort() == 443)
                && (host.equals(entry) || host.endsWith("." + entry));
    }

    /// @return nothing when the connection failed
    private Optional<byte[]> attempt(URI uri) {
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
        var large = new AtomicBoolean();
        try {
            HttpResponse<byte[]> response = http.sendAsync(request, limited(large))
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
            if (response.statusCode() != 200) {
                throw unavailable("HTTP " + response.statusCode());
            }
            return Optional.of(response.body());
        } catch (CompletionException | CancellationException failed) {
            if (large.get()) {
                throw ReportPhotos.tooLarge();
            }
            return Optional.empty();
        }
    }

    /// Reads no more than a photo may have, whatever the other side says or sends.
    private static BodyHandler<byte[]> limited(AtomicBoolean large) {
        return info -> {
            large.set(info.headers().firstValueAsLong("Content-Length").orElse(0) > ReportPhotos.MOST_BYTES);
            return BodyHandlers.limiting(BodyHandlers.ofByteArray(), ReportPhotos.MOST_BYTES)
                    .apply(info);
        };
    }

    private static DomainException unavailable(String why) {
        LOG.info("A photo sent over Zalo was not fetched: {}", why);
        return new DomainException(ErrorCode.INVALID_FIELD, "photo not fetched", List.of(UNAVAILABLE));
    }
}
