package vn.motcua.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import vn.motcua.chatbot.Chatbot;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.QuickReply;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.UserMessage;
import vn.motcua.nlp.text.WordLists;
import vn.motcua.procedure.FileCatalogue;
import vn.motcua.procedure.StarterCatalogue;
import vn.motcua.procedure.StarterEntry;

/// Every procedure that has an English name in `english.tsv`, asked for by that name over the starter catalogue.
class AssistantEnglishTest {
    private static final int CODE = 2;
    private static final List<StarterEntry> ENTRIES = StarterCatalogue.read(ObjectMapper.getDefault());
    private static final Chatbot CHATBOT = OfflineAssistant.over(
            FileCatalogue.of(List.of(), ENTRIES, "48"),
            "48",
            YearMonth.of(2026, 11),
            RandomGeneratorFactory.of("L64X128MixRandom").create(1));

    /// The first English name of a procedure, and its name on a button.
    private record Named(String english, String code, String plain) {
        boolean isLabelOf(QuickReply quick) {
            return quick.label().contains(plain) || quick.label().contains(code);
        }
    }

    private static List<Named> named() {
        return WordLists.lines(Chatbot.class, "english.tsv").stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells.length > CODE)
                .map(cells -> new Named(cells[0].split("\\|")[0], cells[CODE], plainName(cells[CODE])))
                .toList();
    }

    private static String plainName(String code) {
        return ENTRIES.stream()
                .filter(entry -> entry.official().code().value().equals(code))
                .map(entry -> entry.plain().name())
                .findFirst()
                .orElse(code);
    }

    @Test
    void shouldNameOnlyProceduresOfTheCatalogue() {
        Set<String> known = new HashSet<>();
        ENTRIES.forEach(entry -> known.add(entry.official().code().value()));

        assertThat(named()).extracting(Named::code).isSubsetOf(known);
        assertThat(named().stream().map(Named::code).distinct()).hasSizeGreaterThanOrEqualTo(240);
    }

    @Test
    void shouldFindProceduresByTheirEnglishName() {
        List<Named> answered = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (Named named : named()) {
            List<Reply> replies = CHATBOT.reply(
                            ConversationState.fresh(),
                            UserMessage.of("what documents do I need for: " + named.english()))
                    .replies();
            if (replies.stream().anyMatch(reply -> isAbout(reply, named))) {
                answered.add(named);
            } else {
                missed.add(named.english() + " (" + named.code() + "): "
                        + replies.getFirst().text().lines().findFirst().orElse(""));
            }
        }
        System.out.println(answered.size() + " of " + named().size() + " English names understood");
        int share = 100 * answered.size() / named().size();
        assertThat(share).as(() -> String.join("\n", missed)).isGreaterThanOrEqualTo(95);
    }

    /// It answers about the procedure, or offers it among those it lets one choose from.
    private static boolean isAbout(Reply reply, Named named) {
        boolean answers = reply.kind() == ReplyKind.ANSWER && named.code().equals(reply.procedureCode());
        return answers || reply.quickReplies().stream().anyMatch(quick -> named.isLabelOf(quick));
    }
}
