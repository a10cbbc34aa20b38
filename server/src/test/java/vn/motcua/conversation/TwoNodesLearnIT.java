package vn.motcua.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.conversation.learning.LearningDesk;
import vn.motcua.conversation.learning.Lesson;
import vn.motcua.conversation.learning.QuestionGroup;
import vn.motcua.identity.Role;
import vn.motcua.identity.StaffUser;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.checklist.ChecklistDesk;
import vn.motcua.procedure.checklist.ChecklistTable;
import vn.motcua.procedure.checklist.Checklists;
import vn.motcua.procedure.checklist.Given;
import vn.motcua.procedure.checklist.Published;
import vn.motcua.procedure.checklist.SaveOutcome;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SecondNode;

/// What an editor does on one node holds on the other within seconds: question tables and what the assistant learns.
@ExtendWith(RunningServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesLearnIT {
    private static final ProcedureCode BIRTH = new ProcedureCode(Given.BIRTH);
    private static final Duration SECONDS = Duration.ofSeconds(8);
    private static final StaffUser EDITOR =
            new StaffUser("two-nodes-editor", "editor", "Biên tập viên", Set.of(Role.CATALOGUE_EDITOR), null);

    private final RunningServer one;
    private SecondNode other;

    TwoNodesLearnIT(RunningServer one) {
        this.one = one;
    }

    @BeforeAll
    void start() {
        Published.table(one, Given.birthTable());
        other = SecondNode.beside(one);
    }

    @AfterAll
    void stop() {
        other.close();
        Published.table(one, Given.birthTable());
    }

    @Test
    void shouldShowATableThatTheOtherNodePublished() throws Exception {
        ChecklistTable there = changed("Ai mang hồ sơ đến?");
        Published.table(one, there);
        eventually(() -> served(other.get(Checklists.class)).equals(there));
        assertThat(page("/thu-tuc/1.001193/giay-to?foreign=no&abandoned=no")).contains("Ai mang hồ sơ đến?");

        ChecklistTable back = changed("Người nào đến nộp?");
        ChecklistDesk desk = other.get(ChecklistDesk.class);
        assertThat(desk.publish(back, desk.sheet(BIRTH).orElseThrow().newest(), EDITOR))
                .isInstanceOf(SaveOutcome.Saved.class);
        eventually(() -> served(one.get(Checklists.class)).equals(back));
    }

    @Test
    void shouldRefuseAnEditThatTheOtherNodeHasOvertaken() {
        ChecklistDesk here = one.get(ChecklistDesk.class);
        int base = here.sheet(BIRTH).orElseThrow().newest();
        assertThat(other.get(ChecklistDesk.class).keep(changed("Ai đi?"), base, EDITOR))
                .isInstanceOf(SaveOutcome.Saved.class);
        assertThat(here.keep(changed("Ai tới?"), base, EDITOR)).isInstanceOf(SaveOutcome.Stale.class);
        Published.table(one, Given.birthTable());
    }

    @Test
    void shouldAnswerByALinkThatTheOtherNodeMadeAndForgetItWhenTakenBack() throws Exception {
        String word = "zq" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "w");
        String question = "xin cái giấy " + word + " cho tui";
        assertThat(linked(one.get(Conversations.class), question)).isFalse();

        long lesson = one.get(LearningDesk.class).decide(EDITOR, group(word).id(), Lesson.Draft.link("1.004194"));
        eventually(() -> linked(other.get(Conversations.class), question));

        other.get(LearningDesk.class).undo(EDITOR, lesson);
        eventually(() -> !linked(one.get(Conversations.class), question));
        eventually(() -> !linked(other.get(Conversations.class), question));
    }

    private QuestionGroup group(String word) {
        return one.get(LearningDesk.class).open(EDITOR).stream()
                .filter(group -> group.questions().stream()
                        .anyMatch(asked -> asked.text().contains(word)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean linked(Conversations conversations, String question) {
        ConversationId id = conversations.start(Conversation.Channel.WEB);
        SpokenMessage said = conversations
                .say(id, new IncomingMessage(question, UUID.randomUUID().toString(), ""))
                .getFirst();
        return said.reply() != null && "1.004194".equals(said.reply().procedureCode());
    }

    private static ChecklistTable served(Checklists checklists) {
        return checklists.find(BIRTH).orElseThrow().table();
    }

    private static ChecklistTable changed(String words) {
        return Given.table(Given.birthJson().replace("Ai đi nộp hồ sơ?", words));
    }

    private String page(String path) throws Exception {
        return one.http()
                .send(HttpRequest.newBuilder(other.uri(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static void eventually(java.util.function.BooleanSupplier holds) throws InterruptedException {
        Instant end = Instant.now().plus(SECONDS);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).as("within seconds").isBefore(end);
            Thread.sleep(200);
        }
    }
}
