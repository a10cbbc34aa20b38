package vn.motcua.survey;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The published surveys. Those that ship with the program are published at the first start, and again as a new version
/// when an upgrade changed their words.
@Singleton
class SurveyCatalogue {
    /// The survey of one-stop desks: the nine indices of Decree 61/2018/NĐ-CP art. 31 as far as a person at a desk can
    /// judge them, and the five words of the national satisfaction index (SIPAS).
    static final String ONE_STOP_DESK = "one-stop-desk";

    private static final List<String> SHIPPED = List.of(ONE_STOP_DESK);

    private record VersionKey(String key, int version) {}

    private final SurveyVersionQueries queries;
    private final ObjectMapper json;
    private final Clock clock;
    /// Published versions never change, so they are read once.
    private final Map<VersionKey, PublishedSurvey> known = new ConcurrentHashMap<>();

    SurveyCatalogue(SurveyVersionQueries queries, ObjectMapper json, Clock clock) {
        this.queries = queries;
        this.json = json;
        this.clock = clock;
    }

    @PostConstruct
    void publishShipped() {
        SHIPPED.forEach(key -> {
            String content = resource(key);
            // Publishing checks the draft; a wrong one must not reach the table.
            read(content).publish(1);
            queries.publishIfChanged(key, content, sha256(content), clock.instant());
        });
    }

    /// What people are asked today.
    @Transactional(readOnly = true)
    PublishedSurvey newest(String key) {
        int version = queries.newestVersion(key);
        return version(key, version).orElseThrow(() -> new IllegalStateException("no survey " + key));
    }

    @Transactional(readOnly = true)
    Optional<PublishedSurvey> version(String key, int version) {
        var wanted = new VersionKey(key, version);
        PublishedSurvey found = known.get(wanted);
        if (found != null) {
            return Optional.of(found);
        }
        Optional<PublishedSurvey> read =
                queries.content(key, version).map(content -> read(content).publish(version));
        read.ifPresent(survey -> known.put(wanted, survey));
        return read;
    }

    private DraftSurvey read(String content) {
        try {
            SurveyFile file = json.readValue(content, SurveyFile.class);
            if (file == null) {
                throw new IllegalArgumentException("an empty survey");
            }
            return file.toDraft();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String key) {
        try (InputStream stream = SurveyCatalogue.class.getResourceAsStream("/survey/" + key + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("missing survey " + key);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
