package vn.motcua.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ChatVisitor.png;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.feedback.ReportPhotos;
import vn.motcua.testing.ChatVisitor;
import vn.motcua.testing.RunningServer;

/// Photos sent on the chat page, without scripts.
@ExtendWith(RunningServer.class)
class ChatPhotosIT {
    private static final String LAMP = "tôi muốn phản ánh đèn đường hỏng ba hôm nay, tối om rất nguy hiểm";
    private static final String PLACE = "kiệt 12 Lê Duẩn phường Hải Châu";

    private final RunningServer server;

    ChatPhotosIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void shouldAttachThePhotosOfTheConversationToTheReport() throws Exception {
        var citizen = new ChatVisitor(server);
        citizen.say(LAMP);
        citizen.say(PLACE);
        assertThat(citizen.answer()).contains("Anh/chị có ảnh");

        assertThat(citizen.send("", png(1), png(2)).statusCode()).isEqualTo(303);
        assertThat(citizen.answer()).contains("Đã giữ 2 ảnh", "số điện thoại", "2 ảnh</span>");
        citizen.send("", png(3));
        assertThat(citizen.answer()).contains("Đã giữ 3 ảnh", "số điện thoại");
        citizen.say("không để lại");
        assertThat(citizen.answer()).contains("3 ảnh");
        citizen.say("gửi");

        String code = citizen.code();
        assertThat(photosOf(code)).isEqualTo(3);
    }

    @Test
    void shouldBeginAReportWithAPhotoWithoutWords() {
        var citizen = new ChatVisitor(server);
        citizen.send("", png(4));
        assertThat(citizen.answer()).contains("Đã giữ 1 ảnh", "mô tả");
        citizen.say("Cây gãy đổ chắn ngang đường, xe không qua được");
        citizen.say(PLACE);
        assertThat(citizen.answer()).contains("số điện thoại");
        citizen.say("không để lại");
        citizen.say("gửi");

        assertThat(photosOf(citizen.code())).isEqualTo(1);
    }

    @Test
    void shouldRefuseWhatIsNoPictureTooLargeOrTooMuchAndKeepWhatWasTyped() {
        var citizen = new ChatVisitor(server);
        citizen.say(LAMP);
        citizen.say(PLACE);
        byte[] text = "không phải ảnh".getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> noPicture = citizen.send("đây là ảnh", text);
        assertThat(noPicture.statusCode()).isEqualTo(400);
        assertThat(noPicture.body()).contains("không phải ảnh JPEG", ">đây là ảnh</textarea>");
        HttpResponse<String> large = citizen.send("", new byte[ReportPhotos.MOST_BYTES + 1]);
        assertThat(large.statusCode()).isEqualTo(400);
        assertThat(large.body()).contains("lớn hơn 10 MB");
        assertThat(citizen.send("", png(1), png(2), png(3), png(4), png(5), png(6))
                        .body())
                .contains("tối đa 5 ảnh");

        assertThat(citizen.send("", png(1), png(2), png(3)).statusCode()).isEqualTo(303);
        HttpResponse<String> more = citizen.send("", png(4), png(5), png(6));
        assertThat(more.statusCode()).isEqualTo(400);
        assertThat(more.body()).contains("tối đa 5 ảnh");
        citizen.say("không để lại");
        citizen.say("gửi");
        assertThat(photosOf(citizen.code())).isEqualTo(3);
    }

    @Test
    void shouldDropThePhotosWhenTheReportIsCancelled() throws Exception {
        var citizen = new ChatVisitor(server);
        citizen.say(LAMP);
        citizen.say(PLACE);
        citizen.send("", png(77));
        server.execute(waitingPhotos(1));

        citizen.say("thôi không gửi nữa, hủy đi");

        server.execute(waitingPhotos(0));
    }

    @Test
    void shouldNotKeepAPhotoThatBelongsToNoReportAndSaySo() throws Exception {
        var citizen = new ChatVisitor(server);
        citizen.send("đăng ký kết hôn cần giấy tờ gì", png(88));

        assertThat(citizen.answer()).contains("không được giữ lại", "kết hôn");
        server.execute(waitingPhotos(0));
    }

    @Test
    void shouldForgetPhotosAfterADayAndSaySo() throws Exception {
        var citizen = new ChatVisitor(server);
        citizen.say(LAMP);
        citizen.say(PLACE);
        citizen.send("", png(99));
        server.execute("update feedback.photo set added_at = added_at - interval '25 hours' where report_id is null");
        server.get(ReportPhotos.class).dropOld();
        citizen.say("không để lại");

        // Photos are missing again, so they are asked for again; what else was told stays.
        assertThat(citizen.answer()).contains("quá một ngày", "Anh/chị có ảnh thì gửi luôn");
        citizen.say("không có ảnh");
        assertThat(citizen.answer()).contains("Ảnh: không có", "Liên hệ: không để lại");
    }

    @Test
    void shouldShowNobodyElseThePhotos() throws Exception {
        String mine = filed(png(101));
        String others = filed(png(102));
        Matcher photo =
                Pattern.compile("/phan-anh/" + mine + "/[a-z]+/([0-9a-f-]{36})").matcher(tracking(mine));
        assertThat(photo.find()).isTrue();

        assertThat(status(photo.group())).isEqualTo(200);
        assertThat(status(photo.group().replace(mine, others))).isEqualTo(404);
        assertThat(tracking(others)).doesNotContain(photo.group(1));

        // Before the report is filed nobody can look at a photo, whoever they are.
        var citizen = new ChatVisitor(server);
        citizen.say(LAMP);
        citizen.say(PLACE);
        citizen.send("", png(103));
        assertThat(citizen.answer()).doesNotContain("<img");
    }

    private String filed(byte[] photo) {
        var citizen = new ChatVisitor(server);
        citizen.say(LAMP);
        citizen.say(PLACE);
        citizen.send("", photo);
        citizen.say("không để lại");
        citizen.say("gửi");
        return citizen.code();
    }

    private int photosOf(String code) {
        return (int) Pattern.compile("<img src=\"/phan-anh/" + code)
                .matcher(tracking(code))
                .results()
                .count();
    }

    private String tracking(String code) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(server.uri("/phan-anh/" + code)).build();
            return server.http().send(request, BodyHandlers.ofString()).body();
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int status(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.uri(path)).build();
        return server.http().send(request, BodyHandlers.discarding()).statusCode();
    }

    /// Of the newest conversation; tests of one class run one after the other.
    private static String waitingPhotos(int expected) {
        return """
                do $$ begin
                  if (select count(*) from feedback.photo p join conversation.conversation c on c.photo_draft = p.draft_id
                      where p.report_id is null
                        and c.id = (select id from conversation.conversation order by started_at desc limit 1)) <> %d
                  then raise exception 'not as many photos wait as should'; end if;
                end $$""".formatted(expected);
    }
}
