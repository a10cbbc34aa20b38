package vn.motcua.chatbot.pipeline;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.chatbot.ConversationState;
import vn.motcua.chatbot.ConversationState.Awaiting;
import vn.motcua.chatbot.ConversationState.Choice;
import vn.motcua.chatbot.Decision;
import vn.motcua.chatbot.Reply;
import vn.motcua.chatbot.ReplyKind;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureSource;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.rank.SubjectWords;
import vn.motcua.nlp.text.QueryText;
import vn.motcua.nlp.text.VietnameseText;

/// Understands a message by what was said before it (nhớ lại): "quay lại cái khai sinh", "còn cái thứ hai", "không
// phải,
/// ý tôi là tạm trú".
final class Recollection implements Step {
    private static final Cues BACK =
            Cues.of("quay lại|trở lại|quay về|trở về|nói tiếp|hỏi tiếp|hồi nãy|lúc nãy|ban nãy|"
                    + "khi nãy|vừa nãy|hồi đầu|lúc đầu|back to|go back");
    private static final List<String> BACK_WORDS = List.of(
            "quay lai",
            "tro lai",
            "quay ve",
            "tro ve",
            "noi tiep",
            "hoi tiep",
            "hoi nay",
            "luc nay",
            "ban nay",
            "khi nay",
            "vua nay",
            "hoi dau",
            "luc dau",
            "back to",
            "go back");
    /// What comes before the thing really meant.
    private static final List<String> PREAMBLES = List.of(
            "y toi la",
            "y em la",
            "y minh la",
            "y con la",
            "y tui la",
            "y toi hoi",
            "y chi la",
            "y anh la",
            "toi hoi",
            "em hoi",
            "toi muon hoi",
            "em muon hoi",
            "minh hoi",
            "y la",
            "ma la",
            "i mean",
            "i meant",
            "khong phai",
            "nham roi",
            "nham",
            "sai roi",
            "a quen");
    private static final Set<String> NO_SUBJECT = Set.of("cai", "do", "vay", "dau", "roi", "nay", "the", "a", "ma");

    private static final Cues GOES_ON = Cues.of("^còn|^thế còn|^vậy còn|^rồi còn|^còn về|^thế|^vậy|^what about|^and");
    private static final int SHORT = 8;
    private static final Set<String> DEEDS = Set.of("dang", "ky", "thu", "tuc", "lam", "cap", "xin");

    private final ProcedureSource procedures;

    Recollection(ProcedureSource procedures) {
        this.procedures = procedures;
    }

    @Override
    public StepResult run(TurnInProgress turn) {
        if (!turn.procedureCodes().isEmpty()) {
            return StepResult.next();
        }
        ConversationState state = turn.state();
        corrected(turn);
        backTo(turn).or(() -> shownChoice(turn)).or(() -> spokenOfBefore(turn)).ifPresent(turn.procedureCodes()::add);
        if (state.awaiting() == Awaiting.CHOICE && !turn.procedureCodes().isEmpty()) {
            turn.state(state.idle());
        }
        boolean listless = turn.procedureCodes().isEmpty()
                && state.awaiting() == Awaiting.NOTHING
                && !ActReader.says(DialogueAct.RATE, turn.text())
                && (Ordinals.isExplicit(turn.text()) || isNumber(turn.text()));
        if (listless && !state.procedureCode().isEmpty()) {
            ofTheAnswer(turn).ifPresent(turn.procedureCodes()::add);
            return StepResult.next();
        }
        if (listless) {
            turn.decide(Decision.CLARIFY, 0);
            return StepResult.stop(
                    turn.state(),
                    Reply.of(ReplyKind.CLARIFY, Wording.in(turn.language()).say("nosubject")));
        }
        return StepResult.next();
    }

    /// "1" where nothing was offered.
    private static boolean isNumber(QueryText text) {
        return text.folded().size() == 1 && text.folded().getFirst().matches("\\d{1,2}");
    }

    /// What is denied is cut away; what remains is the question, asked of the same aspects.
    private static void corrected(TurnInProgress turn) {
        String line = turn.text().foldedLine();
        boolean denies = Stream.of(" khong phai ", " nham ", " sai roi ", " khong ", " a quen ", " no ")
                        .anyMatch(line::startsWith)
                || Stream.of(" y toi la ", " y em la ", " y minh la ", " i meant ")
                        .anyMatch(line::startsWith);
        if (!denies) {
            return;
        }
        int cut = -1;
        for (String preamble : PREAMBLES) {
            int at = line.lastIndexOf(" " + preamble + " ");
            cut = at < 0 ? cut : Math.max(cut, at + preamble.length() + 1);
        }
        if (cut < 0) {
            return;
        }
        int words = (int) line.substring(0, cut)
                        .strip()
                        .chars()
                        .filter(c -> c == ' ')
                        .count()
                + 1;
        List<String> accented = turn.text().accented();
        boolean something = accented.size() > words
                && turn.text().folded().subList(words, accented.size()).stream()
                        .anyMatch(word -> !NO_SUBJECT.contains(word));
        if (something) {
            turn.text(QueryText.of(String.join(" ", accented.subList(words, accented.size()))));
            turn.correct();
        }
    }

    /// The procedure of this conversation that is named beside "quay lại".
    private Optional<String> backTo(TurnInProgress turn) {
        if (!BACK.anyIn(turn.text())) {
            return Optional.empty();
        }
        String rest = turn.text().foldedLine();
        for (String words : BACK_WORDS) {
            rest = rest.replace(" " + words + " ", " ");
        }
        Set<String> subject = new HashSet<>(SubjectWords.of(QueryText.of(rest)));
        ConversationState state = turn.state();
        return Stream.concat(state.earlier().stream(), Stream.of(state.procedureCode()))
                .filter(code -> 2 * named(code, subject) >= Math.max(1, subject.size()))
                .max(Comparator.comparingLong((String code) -> named(code, subject))
                        .thenComparingInt(code -> -lengthOfName(code)));
    }

    /// Of two whose names hold the words, the shorter name is the nearer one.
    private int lengthOfName(String code) {
        return procedures.byCode(code).map(facts -> facts.plainName().length()).orElse(0);
    }

    /// "Thế còn kết hôn mấy ngày": the procedure of this conversation that is called just so, not a like-named one.
    private Optional<String> spokenOfBefore(TurnInProgress turn) {
        ConversationState state = turn.state();
        String rest = turn.text().foldedLine().replaceFirst("^( (?:the|vay|roi|con|ve|what|about|and))+ ", " ");
        Set<String> subject = new HashSet<>(SubjectWords.of(QueryText.of(rest)));
        boolean continues = GOES_ON.anyIn(turn.text()) && turn.text().folded().size() <= SHORT;
        if (!continues || subject.isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(state.earlier().stream(), Stream.of(state.procedureCode()))
                .filter(code -> !code.isEmpty())
                .filter(code -> procedures
                        .byCode(code)
                        .map(facts -> facts.plainName().replaceAll("\\(.*?\\)", " "))
                        .map(name -> new HashSet<>(SubjectWords.of(QueryText.of(name))))
                        .filter(name -> name.containsAll(subject)
                                && name.stream()
                                                .filter(word -> !DEEDS.contains(word))
                                                .count()
                                        <= subject.size() + 1)
                        .isPresent())
                .findFirst();
    }

    /// How many of the words are in any of the procedure's names.
    private long named(String code, Set<String> subject) {
        Optional<ProcedureFacts> facts = code.isEmpty() ? Optional.empty() : procedures.byCode(code);
        var words = new HashSet<String>();
        facts.ifPresent(found -> Stream.concat(
                        Stream.of(found.officialName(), found.plainName()), found.aliases().stream())
                .forEach(name -> words.addAll(List.of(VietnameseText.fold(name).split("[^a-z0-9]+")))));
        return subject.stream().filter(words::contains).count();
    }

    /// "Cái thứ nhất" where one answer was given is that one, "cái thứ hai" what else may have been meant.
    private static Optional<String> ofTheAnswer(TurnInProgress turn) {
        List<Choice> others = turn.state().choices();
        int number = Ordinals.of(turn.text(), others.size() + 1).orElse(1);
        return number >= 2 && number <= others.size() + 1
                ? Optional.of(others.get(number - 2).code())
                : Optional.of(turn.state().procedureCode());
    }

    /// "Còn cái thứ hai": of the choices shown last.
    private static Optional<String> shownChoice(TurnInProgress turn) {
        List<Choice> shown = turn.state().offered();
        if (shown.isEmpty() || turn.state().awaiting() != Awaiting.NOTHING) {
            return Optional.empty();
        }
        OptionalInt number = Ordinals.of(turn.text(), shown.size());
        return number.isPresent() && number.getAsInt() <= shown.size()
                ? Optional.of(shown.get(number.getAsInt() - 1).code())
                : Optional.empty();
    }
}
