package vn.motcua.survey;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.config.MotcuaSettings;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;
import vn.motcua.shared.error.RateLimitedException;
import vn.motcua.shared.limits.RateLimit;
import vn.motcua.shared.secret.FieldCipher;

/// The way into this room for people and for other rooms: what is asked at a desk, and answering it once.
@Singleton
public class Surveys {
    /// Where a person is told how to rate, and may type the short code; other rooms link to it.
    public static final String RATING_PATH = "/danh-gia";

    private static final Duration KEYS_KEPT = Duration.ofDays(2);

    private final ServicePointQueries points;
    private final ResponseQueries responses;
    private final SurveyCatalogue catalogue;
    private final SurveyedAgencies agencies;
    private final Senders senders;
    private final FieldCipher cipher;
    private final Clock clock;
    private final MotcuaSettings settings;

    Surveys(
            ServicePointQueries points,
            ResponseQueries responses,
            SurveyCatalogue catalogue,
            SurveyedAgencies agencies,
            Senders senders,
            FieldCipher cipher,
            Clock clock,
            MotcuaSettings settings) {
        this.points = points;
        this.responses = responses;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.senders = senders;
        this.cipher = cipher;
        this.clock = clock;
        this.settings = settings;
    }

    /// Full address at which a person who is not at a desk learns how to rate; for the assistant and for messages. It
    /// leads to no desk: a desk's own address is printed at the desk only.
    public String ratingAddress() {
        return settings.publicUrl().replaceAll("/+$", "") + RATING_PATH;
    }

    /// Desks of this agency where people can rate now.
    @Transactional(readOnly = true)
    public List<String> openDesksOf(String agencyId) {
        return points.all(agencyId).stream()
                .filter(ServicePoint::active)
                .map(ServicePoint::desk)
                .toList();
    }

    /// All desks where people can rate now, with their agencies; never their addresses.
    @Transactional(readOnly = true)
    public List<OpenDesk> openDesks() {
        return points.all(null).stream()
                .filter(ServicePoint::active)
                .flatMap(point -> agencies.byId(point.agencyId()).map(a -> new OpenDesk(a, point.desk())).stream())
                .toList();
    }

    /// A desk that can be rated by whoever stands before it.
    public record OpenDesk(SurveyedAgency agency, String desk) {}

    /// The survey behind a QR code.
    ///
    /// @throws DomainException SURVEY_NOT_FOUND for an unknown token, SURVEY_CLOSED for an outdated or closed one
    @Transactional(readOnly = true)
    public OpenSurvey open(String token) {
        ServicePointQueries.Followed followed = LinkToken.parse(token)
                .flatMap(points::byToken)
                .orElseThrow(() -> new DomainException(ErrorCode.SURVEY_NOT_FOUND, "no survey has this token"));
        ServicePoint point = followed.point();
        if (!followed.current() || !point.active()) {
            throw new DomainException(ErrorCode.SURVEY_CLOSED, "this service point takes no responses by this link");
        }
        SurveyedAgency agency = agencies.byId(point.agencyId())
                .orElseThrow(() -> new DomainException(ErrorCode.SURVEY_CLOSED, "the agency is no more"));
        return new OpenSurvey(point, agency, catalogue.newest(point.surveyKey()));
    }

    /// Where the code under a QR code leads.
    ///
    /// @throws RateLimitedException this sender has tried too many codes
    @Transactional(readOnly = true)
    public Optional<LinkToken> tokenOf(ShortCode code, String sender) {
        Duration wait = senders.takePlace(RateLimit.SURVEY_CODE, sender);
        if (wait.isPositive()) {
            throw new RateLimitedException(wait);
        }
        return points.tokenOf(code);
    }

    /// Stores a response once.
    ///
    /// @param key the form's ticket, or the client's idempotency key
    /// @param sender network address, used for the pace and forgotten
    /// @param version the version that was answered, absent for the newest
    /// @param values answers by question key, as sent
    @Transactional
    public SurveyOutcome respond(
            OpenSurvey open,
            Channel channel,
            String sender,
            String key,
            Optional<Integer> version,
            Map<String, String> values) {
        ServicePoint point = open.point();
        Optional<PublishedSurvey> answered =
                version.isEmpty() ? Optional.of(open.survey()) : catalogue.version(point.surveyKey(), version.get());
        if (answered.isEmpty()) {
            return new SurveyOutcome.Wrong(List.of(WrongField.of("version", "survey.error.version")));
        }
        return switch (answered.get().check(values)) {
            case PublishedSurvey.Checked.Wrong wrong -> new SurveyOutcome.Wrong(wrong.fields());
            case PublishedSurvey.Checked.Fitting fitting -> {
                String keyHash = cipher.fingerprint(channel + "|" + key, "survey.receipt");
                // With the key in it, nobody can later find the response that has this hash.
                String bodyHash = cipher.fingerprint(key + "|" + new TreeMap<>(values), "survey.receipt.body");
                yield responses
                        .receipt(point.id(), keyHash)
                        .map(earlier -> repeated(channel, earlier, bodyHash))
                        .orElseGet(() -> {
                            var receipt = new Keyed(channel, keyHash, bodyHash);
                            Duration wait = waitFor(point, channel, sender);
                            return wait.isPositive()
                                    ? new SurveyOutcome.TooMany(wait)
                                    : store(point, answered.get(), receipt, fitting);
                        });
            }
        };
    }

    private record Keyed(Channel channel, String keyHash, String bodyHash) {}

    private Duration waitFor(ServicePoint point, Channel channel, String sender) {
        Duration ofSender = senders.takePlace(RateLimit.SURVEY_RESPONSE, point.id() + "|" + sender);
        return ofSender.isPositive() ? ofSender : responses.takePlace(point.id(), channel, clock.instant());
    }

    private SurveyOutcome store(
            ServicePoint point, PublishedSurvey survey, Keyed keyed, PublishedSurvey.Checked.Fitting fitting) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        // Whole hours: the moment a receipt ends must not tell the moment of a response.
        Instant forgetAt = now.truncatedTo(ChronoUnit.HOURS).plus(KEYS_KEPT).plus(1, ChronoUnit.HOURS);
        var receipt = new ResponseQueries.Receipt(keyed.bodyHash(), today);
        if (!responses.insertReceipt(point.id(), keyed.keyHash(), receipt, forgetAt)) {
            return responses
                    .receipt(point.id(), keyed.keyHash())
                    .map(earlier -> repeated(keyed.channel(), earlier, keyed.bodyHash()))
                    .orElseThrow(() -> new IllegalStateException("a receipt vanished"));
        }
        responses.insert(point, survey, today, keyed.channel(), fitting.answers());
        responses.forgetReceipts(now);
        return new SurveyOutcome.Stored(today);
    }

    /// A ticket sent twice is thanked twice: whoever taps again, or goes back and changes a mind, was already counted.
    private static SurveyOutcome repeated(Channel channel, ResponseQueries.Receipt earlier, String bodyHash) {
        return channel == Channel.PAGE || earlier.bodyHash().equals(bodyHash)
                ? new SurveyOutcome.Stored(earlier.receivedOn())
                : new SurveyOutcome.KeyReused();
    }
}
