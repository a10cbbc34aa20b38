package vn.motcua.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.motcua.chatbot.QuickReply;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.Source;
import vn.motcua.conversation.Conversations;
import vn.motcua.conversation.SpokenMessage;
import vn.motcua.procedure.StarterSeeding;

/// Asks the assistant one question in the terminal; nothing of it is kept.
@Command(
        name = "ask",
        description = "Ask the assistant one question and print its answer with its sources.",
        mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
    @Mixin
    private HomeOptions home = new HomeOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "<question>", description = "The question, as a citizen would write it.")
    private List<String> question = List.of();

    @Override
    public Integer call() {
        String text = String.join(" ", question).strip();
        if (text.isEmpty()) {
            throw new CommandFailedException("Write a question, as in: motcua ask \"làm khai sinh cho bé cần gì\"");
        }
        try (Service service = Service.open(home.home(), false, Map.of())) {
            // A home on which nothing has served yet has no catalogue.
            service.get(StarterSeeding.class).run();
            service.get(Conversations.class).preview(text).forEach(this::print);
        }
        return 0;
    }

    private void print(SpokenMessage message) {
        Output.line(spec, "%s", message.shownText());
        Reply reply = message.reply();
        if (reply == null) {
            return;
        }
        int number = 1;
        for (QuickReply quick : reply.quickReplies()) {
            Output.line(spec, "  [%d] %s", number++, quick.label());
        }
        for (Source source : reply.sources()) {
            Output.line(spec, "  ↳ %s", line(source));
        }
    }

    private static String line(Source source) {
        return String.join(
                " · ",
                java.util.stream.Stream.of(
                                source.title(), source.code(), source.decision(), source.asOf(), source.url())
                        .filter(part -> !part.isBlank())
                        .toList());
    }
}
