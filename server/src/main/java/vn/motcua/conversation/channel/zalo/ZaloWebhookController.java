package vn.motcua.conversation.channel.zalo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.ObjectMapper;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.conversation.channel.ConversationChannel;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.limits.RateLimit;
import vn.motcua.shared.limits.RateLimits;

/// Where Zalo delivers. Checks the signature, stores, and says yes: Zalo gives us two seconds, and delivers again what
// we
/// did not confirm. Answering is background work.
@Hidden
@WhenZaloIsOpen
@Requires(beans = ConversationChannel.class)
@Controller("/webhooks/zalo")
class ZaloWebhookController {
    private static final Logger LOG = LoggerFactory.getLogger(ZaloWebhookController.class);
    private static final int LARGEST = 256 * 1024;

    private final ZaloSettings settings;
    private final WebhookSignature signature;
    private final ZaloInbox inbox;
    private final ObjectMapper json;
    private final RateLimits limits;

    ZaloWebhookController(ZaloSettings settings, ZaloInbox inbox, ObjectMapper json, RateLimits limits) {
        this.settings = settings;
        this.signature = new WebhookSignature(settings.signer(), settings.webhookSecret());
        this.inbox = inbox;
        this.json = json;
        this.limits = limits;
    }

    @Post
    @Consumes(MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> receive(HttpRequest<?> request, @Body byte[] body) {
        limits.use(RateLimit.ZALO_WEBHOOK, request);
        if (body.length > LARGEST) {
            throw new DomainException(ErrorCode.TOO_LARGE, "delivery is too large");
        }
        JsonNode event = read(body);
        String header = request.getHeaders().get("X-ZEvent-Signature");
        if (!signature.matches(header, body, ZaloEvent.text(event, "timestamp"))) {
            return refuse();
        }
        inbox.accept(ZaloEvent.parse(event));
        return HttpResponse.ok();
    }

    private JsonNode read(byte[] body) {
        try {
            JsonNode event = json.readValue(body, Argument.of(JsonNode.class));
            if (event != null && event.isObject()) {
                return event;
            }
        } catch (IOException malformed) {
            LOG.debug("Unreadable delivery");
        }
        throw new DomainException(ErrorCode.INVALID_REQUEST, "delivery is no JSON object");
    }

    /// Zalo switches off a webhook that keeps refusing; dropping in silence is for installations where that happened.
    private HttpResponse<?> refuse() {
        LOG.warn("A delivery to the Zalo webhook was not signed by Zalo and was dropped");
        if (settings.dropUnsigned()) {
            return HttpResponse.ok();
        }
        throw new DomainException(ErrorCode.BAD_SIGNATURE, "delivery is not signed by Zalo");
    }
}
