package vn.motcua.conversation.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.conversation.AnsweredBy;
import vn.motcua.conversation.Author;
import vn.motcua.conversation.Conversation;
import vn.motcua.conversation.ConversationId;
import vn.motcua.conversation.Conversations;
import vn.motcua.conversation.IncomingMessage;
import vn.motcua.conversation.SpokenMessage;
import vn.motcua.feedback.ReportPhotos;
import vn.motcua.feedback.ReportPhotos.Cleaned;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.procedure.PersonalChecklists;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.error.DomainException.WrongField;
import vn.motcua.shared.limits.RateLimit;
import vn.motcua.shared.limits.RateLimits;
import vn.motcua.shared.web.MultipartForm;
import vn.motcua.shared.web.Pages;

/// The chat page: forms that work by themselves; a script sends the same forms and puts the answers into the page.
///
/// An address with `?hoi=` answers at once but keeps nothing, so that links, previews and crawlers change nothing. The
/// question becomes part of a conversation with whatever is sent next, or at once where scripts run.
@Hidden
@Controller("/tro-ly")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class ChatPageController {
    private static final URI LATEST = URI.create("/tro-ly#cuoi");
    /// Asks for the new messages alone.
    private static final String FRAGMENT = "X-Fragment";

    private final Conversations conversations;
    private final RateLimits limits;
    private final ChatCookie cookie;
    private final ReportPhotos photos;
    private final PersonalChecklists ownLists;
    private final Pages pages;
    private final Clock clock;

    ChatPageController(
            Conversations conversations,
            RateLimits limits,
            ChatCookie cookie,
            ReportPhotos photos,
            PersonalChecklists ownLists,
            Pages pages,
            Clock clock) {
        this.conversations = conversations;
        this.limits = limits;
        this.cookie = cookie;
        this.photos = photos;
        this.ownLists = ownLists;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("{?hoi}")
    HttpResponse<?> show(HttpRequest<?> request, @QueryValue @Nullable String hoi) {
        ChatPage page = current(request);
        String question = hoi == null ? "" : hoi.strip();
        if (question.isEmpty()) {
            return render(request, page);
        }
        if (question.length() > IncomingMessage.LONGEST) {
            return render(request, page.wrong(WrongField.of("text", "conversation.error.long"), ""));
        }
        limits.use(RateLimit.CHAT_PREVIEW, request);
        List<SpokenMessage> messages = new ArrayList<>(page.messages());
        messages.add(new SpokenMessage(0, Author.CITIZEN, question, clock.instant(), null, null, "", 0));
        messages.addAll(conversations.preview(question));
        return render(request, page.previewing(question, messages));
    }

    /// New messages alone, for a page that is open.
    @Get("/tin-nhan{?after}")
    HttpResponse<?> messages(HttpRequest<?> request, @QueryValue @Nullable Long after) {
        Optional<Conversation> conversation = cookie.read(request).flatMap(id -> read(id, after == null ? 0 : after));
        return conversation
                .<HttpResponse<?>>map(found -> fragment(request, found))
                .orElseGet(HttpResponse::noContent);
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> say(HttpRequest<?> request, @Body Map<String, String> form) {
        return isFromElsewhere(request) ? HttpResponse.seeOther(URI.create("/tro-ly")) : said(request, form, List.of());
    }

    /// The same with photos for a report. What cannot be taken is said beside what was typed.
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> sayWithPhotos(HttpRequest<?> request, @Body MultipartBody body) {
        MultipartForm form = MultipartForm.read(body);
        if (isFromElsewhere(request)) {
            return HttpResponse.seeOther(URI.create("/tro-ly"));
        }
        try {
            return said(request, form.fields(), cleaned(request, form));
        } catch (DomainException e) {
            if (e.fields().isEmpty()) {
                throw e;
            }
            String typed = form.fields().getOrDefault("text", "");
            return render(request, current(request).wrong(e.fields().getFirst(), typed))
                    .status(HttpStatus.BAD_REQUEST);
        }
    }

    private List<Cleaned> cleaned(HttpRequest<?> request, MultipartForm form) {
        if (form.files().isEmpty() && !form.tooLarge()) {
            return List.of();
        }
        limits.use(RateLimit.FEEDBACK_PHOTO, request);
        List<byte[]> files = ReportPhotos.within(form).files();
        if (files.size() > ReportPhotos.MOST) {
            throw ReportPhotos.tooMany();
        }
        return photos.clean(files);
    }

    private HttpResponse<?> said(HttpRequest<?> request, Map<String, String> form, List<Cleaned> pictures) {
        String text = form.getOrDefault("text", "").strip();
        boolean nothing = text.isEmpty() && pictures.isEmpty();
        if (nothing || text.length() > IncomingMessage.LONGEST) {
            String error = nothing ? "conversation.error.blank" : "conversation.error.long";
            return render(request, current(request).wrong(WrongField.of("text", error), text))
                    .status(HttpStatus.BAD_REQUEST);
        }
        ConversationId id = cookie.read(request)
                .filter(known -> read(known, Long.MAX_VALUE).isPresent())
                .orElseGet(() -> begin(request));
        limits.use(RateLimit.CHAT_MESSAGE, id.text());
        long before = number(form.get("after"));
        String previewed = form.getOrDefault("hoi", "").strip();
        if (!previewed.isEmpty() && previewed.length() <= IncomingMessage.LONGEST) {
            conversations.say(id, incoming(previewed, List.of(), form.getOrDefault("nonce", "")));
        }
        conversations.say(id, incoming(text, pictures, form.getOrDefault("nonce", "")));
        MutableHttpResponse<?> response = request.getHeaders().contains(FRAGMENT)
                ? fragment(request, conversations.read(id, before))
                : HttpResponse.seeOther(latest(id));
        return response.cookie(cookie.of(id));
    }

    /// The page at what was just said, so that the answer is read from its beginning also where no script scrolls to
    // it.
    private URI latest(ConversationId id) {
        return conversations.read(id, 0).messages().stream()
                .filter(message -> message.author() == Author.CITIZEN)
                .mapToLong(SpokenMessage::id)
                .max()
                .stream()
                .mapToObj(message -> URI.create("/tro-ly#tin-" + message))
                .findFirst()
                .orElse(LATEST);
    }

    @Post("/danh-gia")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> judge(HttpRequest<?> request, @Body Map<String, String> form) {
        ConversationId id = cookie.read(request)
                .orElseThrow(() -> new DomainException(ErrorCode.CONVERSATION_NOT_FOUND, "no conversation here"));
        conversations.judge(id, number(form.get("message")), "1".equals(form.get("right")));
        return request.getHeaders().contains(FRAGMENT)
                ? HttpResponse.noContent()
                : HttpResponse.seeOther(URI.create("/tro-ly#tin-" + number(form.get("message"))));
    }

    /// Takes the conversation off this phone, which others may use as well.
    @Post("/moi")
    HttpResponse<?> anew() {
        return HttpResponse.seeOther(URI.create("/tro-ly")).cookie(cookie.none());
    }

    private ConversationId begin(HttpRequest<?> request) {
        limits.use(RateLimit.CONVERSATION_START, request);
        return conversations.start(Conversation.Channel.WEB);
    }

    private ChatPage current(HttpRequest<?> request) {
        return cookie.read(request)
                .flatMap(id -> read(id, 0))
                .map(found -> ChatPage.of(found.messages(), found.answeredBy()))
                .orElseGet(() -> ChatPage.of(List.of(), AnsweredBy.ASSISTANT));
    }

    /// A conversation that was deleted meanwhile is simply begun anew.
    private Optional<Conversation> read(ConversationId id, long after) {
        try {
            return Optional.of(conversations.read(id, after));
        } catch (DomainException e) {
            return Optional.empty();
        }
    }

    private MutableHttpResponse<String> render(HttpRequest<?> request, ChatPage page) {
        return pages.page(request, "conversation/chat", Map.of("chat", page, "ownLists", ownLists))
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex");
    }

    private MutableHttpResponse<String> fragment(HttpRequest<?> request, Conversation conversation) {
        ChatPage page = ChatPage.of(conversation.messages(), conversation.answeredBy());
        return pages.page(request, "conversation/messages", Map.of("chat", page, "ownLists", ownLists))
                .header("Cache-Control", "no-store");
    }

    /// Another site must not speak in this person's name; browsers say where a form comes from.
    private static boolean isFromElsewhere(HttpRequest<?> request) {
        return "cross-site".equals(request.getHeaders().get("Sec-Fetch-Site"));
    }

    /// The same words from the same page are one message; other words are another.
    private static IncomingMessage incoming(String text, List<Cleaned> pictures, String nonce) {
        String page = nonce.length() <= 60 && !nonce.isBlank()
                ? nonce
                : UUID.randomUUID().toString();
        var all = new ByteArrayOutputStream();
        all.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        pictures.forEach(picture -> all.writeBytes(picture.bytes()));
        UUID words = UUID.nameUUIDFromBytes(all.toByteArray());
        return new IncomingMessage(text, page + "/" + words, "", pictures);
    }

    private static long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
