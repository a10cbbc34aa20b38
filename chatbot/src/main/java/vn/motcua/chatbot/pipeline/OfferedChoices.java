package vn.motcua.chatbot.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.chatbot.ConversationState.Choice;
import vn.motcua.chatbot.Decision;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.rank.SubjectWords;
import vn.motcua.nlp.text.QueryText;

/// What is said while some procedures are offered and none is chosen yet (đang chờ chọn).
final class OfferedChoices {
    private static final int LINE = 160;
    private static final int STORY = 3;

    private final ProcedureSource procedures;

    OfferedChoices(ProcedureSource procedures) {
        this.procedures = procedures;
    }

    /// The same choice again.
    StepResult again(TurnInProgress turn, Set<Aspect> aspects) {
        return offer(turn, aspects, "clarify", turn.state().choices());
    }

    /// The one that a story about oneself fits best: "mẹ tui 78 tuổi bị liệt, chọn cái nào".
    Optional<Choice> told(TurnInProgress turn, List<Choice> choices) {
        if (SubjectWords.of(turn.text()).size() < STORY) {
            return Optional.empty();
        }
        return turn.find(procedures, turn.text().repaired()).stream()
                .flatMap(hit -> choices.stream().filter(choice -> choice.code().equals(hit.id())))
                .findFirst();
    }

    /// What was asked, told of each, so that the answer may be among them.
    StepResult compared(TurnInProgress turn, Set<Aspect> aspects) {
        Wording wording = Wording.in(turn.language());
        Aspect likeliest = aspects.stream().sorted().findFirst().orElseThrow();
        Aspect first = likeliest == Aspect.CONDITIONS && !haveConditions(turn) ? Aspect.DOCUMENTS : likeliest;
        List<Choice> told = turn.state().choices().stream()
                .map(choice -> new Choice(choice.code(), choice.label() + "\n" + of(choice, first, wording)))
                .toList();
        StepResult.Stop asked = offer(turn, aspects, "clarify.compared", told);
        // The labels stay what they were: they are what is chosen from.
        return new StepResult.Stop(
                turn.state().offering(turn.state().choices(), aspects),
                List.of(Choices.withLabels(
                        asked.replies().getFirst(), turn.state().choices())));
    }

    /// Where no record asks for anything of its own, the papers tell them apart.
    private boolean haveConditions(TurnInProgress turn) {
        return turn.state().choices().stream()
                .flatMap(choice -> procedures.byCode(choice.code()).stream())
                .anyMatch(facts -> !facts.conditions().isEmpty());
    }

    private String of(Choice choice, Aspect aspect, Wording wording) {
        String said = procedures
                .byCode(choice.code())
                .map(facts -> AspectText.of(facts, aspect, wording, false))
                .orElse("")
                .replaceAll("\\s*\\n[•\\s]*", " ");
        int end = said.length() <= LINE ? said.length() : said.lastIndexOf(' ', LINE);
        return "   " + (end < said.length() ? said.substring(0, end) + "…" : said);
    }

    private static StepResult.Stop offer(TurnInProgress turn, Set<Aspect> aspects, String key, List<Choice> shown) {
        Wording wording = Wording.in(turn.language());
        turn.decide(Decision.CLARIFY, 0);
        return new StepResult.Stop(
                turn.state().offering(turn.state().choices(), aspects),
                List.of(Choices.reply(wording, wording.say(key), shown)));
    }

    /// The one whose names hold most of the words, when it is one.
    Optional<Choice> nearest(QueryText text, List<Choice> choices) {
        Set<String> said = new HashSet<>(SubjectWords.of(text));
        long most =
                choices.stream().mapToLong(choice -> held(choice, said)).max().orElse(0);
        List<Choice> best =
                choices.stream().filter(choice -> held(choice, said) == most).toList();
        return most > 0 && best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    private long held(Choice choice, Set<String> said) {
        Set<String> names = new HashSet<>(QueryText.ofRecord(choice.label()).folded());
        procedures.byCode(choice.code()).stream()
                .flatMap(OfferedChoices::names)
                .forEach(name -> names.addAll(QueryText.ofRecord(name).folded()));
        return said.stream().filter(names::contains).count();
    }

    private static Stream<String> names(ProcedureFacts facts) {
        return Stream.concat(Stream.of(facts.officialName(), facts.plainName()), facts.aliases().stream());
    }
}
