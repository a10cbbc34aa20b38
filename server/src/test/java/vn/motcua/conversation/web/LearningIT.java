package vn.motcua.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.conversation.Conversation;
import vn.motcua.conversation.ConversationId;
import vn.motcua.conversation.Conversations;
import vn.motcua.conversation.IncomingMessage;
import vn.motcua.conversation.SpokenMessage;
import vn.motcua.conversation.learning.LearningDesk;
import vn.motcua.conversation.learning.Lesson;
import vn.motcua.conversation.learning.QuestionGroup;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.testing.Browser;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

@ExtendWith(RunningServer.class)
class LearningIT {
    private static final StaffUser EDITOR =
            new StaffUser("learning-editor", "editor", "Biên tập viên", java.util.Set.of(Role.CATALOGUE_EDITOR), null);

    private final RunningServer server;

    LearningIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void shouldAnswerWithWhatAnEditorWroteWithinSecondsAndForgetItWhenTakenBack() throws Exception {
        String word = word();
        for (String question : List.of("quán %s ở đâu ngon", "quan %s o dau ngon vay")) {
            assertThat(say(question.formatted(word)).text()).doesNotContain("Ngày 20/12");
        }
        QuestionGroup group = group(word);
        assertThat(group.count()).isEqualTo(2);

        long lesson = desk().decide(
                        EDITOR,
                        group.id(),
                        new Lesson.Draft(
                                Lesson.Kind.ANSWER, null, "Ngày 20/12 tại sân vận động.", "", "Thông báo 12", null));
        eventually(() -> say("quán %s ở đâu ngon".formatted(word)).text().contains("Ngày 20/12"));

        desk().undo(EDITOR, lesson);
        eventually(() -> !say("quán %s ở đâu ngon".formatted(word)).text().contains("Ngày 20/12"));
        assertThat(group(word).count()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void shouldAnswerFromTheProcedureAnEditorLinked() throws Exception {
        String word = word();
        say("xin cái giấy " + word + " cho tui");
        desk().decide(EDITOR, group(word).id(), Lesson.Draft.link("1.004194"));

        eventually(() -> {
            SpokenMessage said = say("xin cai giay " + word + " cho toi");
            return said.reply() != null && "1.004194".equals(said.reply().procedureCode());
        });
    }

    @Test
    void shouldTellOnceThoseWhoGotAnAnswerThatWasTakenBack() throws Exception {
        String word = word();
        say("hội thao %s đăng ký sao".formatted(word));
        long lesson = desk().decide(
                        EDITOR,
                        group(word).id(),
                        new Lesson.Draft(Lesson.Kind.ANSWER, null, "Chợ mở lúc 5 giờ.", "", "", null));
        ConversationId id = bean(Conversations.class).start(Conversation.Channel.WEB);
        eventually(
                () -> say(id, "hội thao %s đăng ký sao".formatted(word)).text().contains("5 giờ"));
        desk().undo(EDITOR, lesson);

        var recalls = bean(vn.motcua.conversation.learning.Recalls.class);
        assertThat(recalls.due(EDITOR)).anyMatch(due -> due.subject().equals("TL-" + lesson) && due.people() >= 1);
        assertThat(recalls.send(EDITOR, "TL-" + lesson, "Chợ mở lúc 6 giờ.")).isGreaterThanOrEqualTo(1);
        assertThat(recalls.send(EDITOR, "TL-" + lesson, "Chợ mở lúc 6 giờ.")).isZero();

        assertThat(bean(Conversations.class).read(id, 0).messages())
                .filteredOn(message -> message.text().contains("6 giờ"))
                .hasSize(1);
    }

    @Test
    void shouldRemindInTheConversationAndNotWhenTakenBack() throws Exception {
        ConversationId id = bean(Conversations.class).start(Conversation.Channel.WEB);
        say(id, "đăng ký tạm trú cần giấy tờ gì");
        say(id, "nhắc tôi ngày mai");
        assertThat(say(id, "đồng ý").text()).contains("Đã ghi lời nhắc");
        String kept = "select count(*) from conversation.reminder where conversation_id = '" + id.text() + "'";
        expect(kept + " and procedure_code = '1.004194'", 1);
        assertThat(say(id, "hủy nhắc").text()).contains("1");
        expect(kept + " and cancelled_at is null", 0);
    }

    @Test
    void shouldKeepDecisionsForEver() throws Exception {
        String word = word();
        say("quán " + word + " ở đâu ngon");
        long lesson = desk().decide(EDITOR, group(word).id(), Lesson.Draft.of(Lesson.Kind.NO_QUESTION));

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> server.execute("delete from conversation.lesson where id = " + lesson))
                .hasMessageContaining("append-only");
    }

    @Test
    void shouldNeitherShowNorKeepNamesOfPeopleInWhatIsLearnt() throws Exception {
        String word = word();
        say("quán phở " + word + " của ông Nguyễn Văn Hùng bán mấy giờ");
        QuestionGroup group = group(word);
        assertThat(group.title()).contains("của ông [tên người]").doesNotContain("Nguyễn", "Hùng");

        long lesson = desk().decide(EDITOR, group.id(), Lesson.Draft.of(Lesson.Kind.OUT_OF_SCOPE));
        String kept = "select count(*) from conversation.lesson_question where lesson_id = " + lesson;
        expect(kept + " and question like '%[tên người]%'", 1);
        expect(kept + " and question like '%Hùng%'", 0);
    }

    @Test
    void shouldShowTheLoopToEditorsAndToNobodyElse(Browser browser) throws Exception {
        String word = word();
        say("hội thao " + word + " đăng ký sao");
        Page editor = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.desktop());
        editor.navigate("/staff/learning");
        assertThat(Browser.accessibilityFaults(editor)).isEmpty();
        Browser.screenshot(editor, "staff-learning");
        editor.locator("a:has-text('" + word + "')").first().click();
        assertThat(Browser.accessibilityFaults(editor)).isEmpty();
        editor.fill("#q", "tam tru");
        editor.locator("form[method=get] button").click();
        assertThat(editor.locator("label.choice").first().textContent()).contains("tạm trú");
        Browser.screenshot(editor, "staff-learning-group");

        Page officer = SignedIn.as(server, Role.OFFICER).in(browser.desktop());
        assertThat(officer.navigate("/staff/learning").status()).isEqualTo(403);
    }

    @Test
    void shouldShowEditorsHowAQuestionWithoutMarksReads(Browser browser) {
        String typed = "quan pho nao ngon nhat o day";
        say(typed);
        Page editor = SignedIn.as(server, Role.CATALOGUE_EDITOR).in(browser.desktop());
        editor.navigate("/staff/learning");
        String reading = "Có lẽ là: quán phở nào ngon nhất ở đây";
        assertThat(editor.locator("td:has-text('" + typed + "') small").first().textContent())
                .isEqualTo(reading);
        editor.locator("a:has-text('" + typed + "')").first().click();
        assertThat(editor.locator("li:has-text('" + typed + "') small").first().textContent())
                .isEqualTo(reading);
        assertThat(editor.inputValue("#q"))
                .as("the citizen's own words are looked for")
                .isEqualTo(typed);
        assertThat(Browser.accessibilityFaults(editor)).isEmpty();
    }

    private QuestionGroup group(String word) {
        return desk().open(EDITOR).stream()
                .filter(group -> group.questions().stream()
                        .anyMatch(asked -> asked.text().contains(word)))
                .findFirst()
                .orElseThrow();
    }

    private LearningDesk desk() {
        return bean(LearningDesk.class);
    }

    private SpokenMessage say(String text) {
        return say(bean(Conversations.class).start(Conversation.Channel.WEB), text);
    }

    private SpokenMessage say(ConversationId id, String text) {
        return bean(Conversations.class)
                .say(id, new IncomingMessage(text, UUID.randomUUID().toString(), ""))
                .getFirst();
    }

    private void expect(String query, long count) throws Exception {
        server.execute(
                "do $$ begin if (" + query + ") <> " + count + " then raise exception 'another count'; end if; end $$");
    }

    /// A word of no meaning, so that tests do not meet each other's questions.
    private static String word() {
        String letters = Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "z");
        return "xq" + letters + " qx" + letters + " xz" + letters;
    }

    private static void eventually(BooleanSupplier holds) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(6);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).as("within seconds").isBefore(end);
            Thread.sleep(200);
        }
    }

    private <T> T bean(Class<T> type) {
        return server.get(type);
    }
}
