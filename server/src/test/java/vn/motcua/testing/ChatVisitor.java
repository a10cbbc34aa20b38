package vn.motcua.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/// Somebody on the chat page whose browser runs no scripts: forms, a cookie, and the page that comes back.
public final class ChatVisitor {
    private static final Pattern CODE = Pattern.compile("PA-\\d{4}-\\w{4}-\\w{4}");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI page;
    private String cookie = "";

    public ChatVisitor(RunningServer server) {
        page = server.uri("/tro-ly");
    }

    public int say(String text) {
        String body = "nonce=" + UUID.randomUUID() + "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return post("application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8))
                .statusCode();
    }

    public HttpResponse<String> send(String text, byte[]... photos) {
        String boundary = "b" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        part(body, boundary, "name=\"nonce\"", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        part(body, boundary, "name=\"text\"", text.getBytes(StandardCharsets.UTF_8));
        for (byte[] photo : photos) {
            part(body, boundary, "name=\"photos\"; filename=\"anh.png\"\r\nContent-Type: image/png", photo);
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return post("multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String boundary, String header, byte[] content) {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + header + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /// The last thing the assistant said, and the choices below it.
    public String answer() {
        String html = exchange(HttpRequest.newBuilder(page).GET()).body();
        return html.substring(html.lastIndexOf("class=\"bubble citizen\""));
    }

    /// The code of the report that was filed.
    public String code() {
        Matcher code = CODE.matcher(answer());
        if (!code.find()) {
            throw new AssertionError("no report was filed: " + answer());
        }
        return code.group();
    }

    private HttpResponse<String> post(String type, byte[] body) {
        return exchange(
                HttpRequest.newBuilder(page).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            if (!cookie.isEmpty()) {
                request.header("Cookie", cookie);
            }
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").stream()
                    .filter(set -> set.startsWith("motcua-chat="))
                    .forEach(set -> cookie = set.substring(0, set.indexOf(';')));
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A small picture.
    public static byte[] png(int red) {
        var picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 1, red << 16);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
