package vn.motcua.chatbot.pipeline;

import java.util.ArrayList;
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
import vn.motcua.nlp.talk.Continuation;
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
    private static final Cues FIRST = Cues.of("đầu tiên|cái đầu|việc đầu|lúc đầu|hồi đầu|ban đầu|đầu hết|first");
    /// Words that point to something spoken of and do not name it.
    private static final Set<String> POINTING = Set.of(
            "cai", "viec", "thu", "tuc", "truoc", "dau", "tien", "hoi", "luc", "nay", "kia", "do", "ban", "khi", "vua",
            "em", "toi", "minh", "tui", "con", "tiep", "so", "cau", "chuyen", "vu", "phan", "muc", "giay", "nhat",
            "hai", "ba");
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
        QueryText meant = Denied.cut(turn.text());
        if (!meant.equals(turn.text())) {
            turn.text(meant);
            turn.correct();
        }
        corrected(turn);
        backTo(turn)
                .or(() -> shownChoice(turn))
                .or(() -> labelShown(turn))
                .or(() -> spokenOfBefore(turn))
                .ifPresent(turn.procedureCodes()::add);
        if (state.awaiting() == Awaiting.CHOICE && !turn.procedureCodes().isEmpty()) {
            turn.state(state.idle());
        }
        boolean listless = turn.procedureCodes().isEmpty()
                && state.awaiting() == Awaiting.NOTHING
                && !ActReader.says(DialogueAct.RATE, turn.text())
                && (Ordinals.isExplicit(turn.text()) || isNumber(turn.text()));
        if (!listless) {
            return StepResult.next();
        }
        Optional<String> spoken = spokenInOrder(turn);
        spoken.ifPresent(turn.procedureCodes()::add);
        return spoken.isPresent() ? StepResult.next() : noList(turn);
    }

    /// "3" where only one thing was spoken of: nothing that was never shown is opened.
    private static StepResult noList(TurnInProgress turn) {
        turn.decide(Decision.CLARIFY, 0);
        String key = turn.state().procedureCode().isEmpty() ? "nosubject" : "nolist";
        return StepResult.stop(
                turn.state(),
                Reply.of(ReplyKind.CLARIFY, Wording.in(turn.language()).say(key)));
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
            QueryText rest = QueryText.of(String.join(" ", accented.subList(words, accented.size())));
            turn.text(rest);
            // "À quên, phí bao nhiêu" adds a question and corrects nothing.
            if (SubjectWords.of(rest).isEmpty() && !AspectReader.byCue(rest).isEmpty()) {
                return;
            }
            turn.correct();
        }
    }

    /// The procedure of this conversation that is named, or numbered, beside "quay lại".
    private Optional<String> backTo(TurnInProgress turn) {
        boolean returns = turn.continuation().isSure(Continuation.RETURN);
        if (!BACK.anyIn(turn.text()) && !returns) {
            return Optional.empty();
        }
        // "Quay lại cái sổ đỏ, nhà tui có giấy tay thôi": the first part says what to go back to.
        String first = turn.text().repaired().split("[,;.]")[0];
        String rest = QueryText.of(first).foldedLine();
        for (String words : BACK_WORDS) {
            rest = rest.replace(" " + words + " ", " ");
        }
        ConversationState state = turn.state();
        Set<String> subject = new HashSet<>(SubjectWords.of(QueryText.of(rest)));
        subject.removeAll(POINTING);
        if (subject.isEmpty()) {
            return pointedTo(turn, rest);
        }
        Optional<String> named = spoken(state)
                .filter(code -> 2 * named(code, subject) >= subject.size())
                .max(Comparator.comparingLong((String code) -> calledSo(code, subject))
                        .thenComparingLong(code -> named(code, subject))
                        .thenComparing(code -> !code.equals(state.procedureCode()))
                        .thenComparingInt(code -> -lengthOfName(code)));
        if (named.isEmpty() && BACK.anyIn(turn.text())) {
            // "Quay lại khai sinh": what it goes back to is looked for without the words for going back.
            turn.text(QueryText.of(rest.strip() + turn.text().repaired().substring(first.length())));
        }
        return named;
    }

    /// "Quay lại cái đầu tiên", "… cái số 2", "… việc trước".
    private static Optional<String> pointedTo(TurnInProgress turn, String rest) {
        ConversationState state = turn.state();
        List<Choice> shown = state.offered();
        QueryText text = QueryText.of(rest.strip());
        if (FIRST.anyIn(turn.text()) && !state.earlier().isEmpty()) {
            return Optional.of(state.earlier().getLast());
        }
        OptionalInt number = Ordinals.of(text, Math.max(1, shown.size()));
        if (number.isPresent() && number.getAsInt() <= shown.size()) {
            return Optional.of(shown.get(number.getAsInt() - 1).code());
        }
        Optional<String> inOrder = number.isPresent() ? spokenInOrder(turn) : Optional.empty();
        return inOrder.isPresent() || state.earlier().isEmpty()
                ? inOrder
                : Optional.of(state.earlier().getFirst());
    }

    /// The procedures spoken of, the latest first, with the one at hand last.
    private static Stream<String> spoken(ConversationState state) {
        return Stream.concat(state.earlier().stream(), Stream.of(state.procedureCode()))
                .filter(code -> !code.isEmpty());
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
        return spoken(state)
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

    /// How many of the words are in the name by which it was spoken of.
    private long calledSo(String code, Set<String> subject) {
        return procedures
                .byCode(code)
                .map(facts -> QueryText.ofRecord(facts.plainName()).folded())
                .map(name -> subject.stream().filter(name::contains).count())
                .orElse(0L);
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

    /// "Cái thứ hai em hỏi" where nothing was numbered is the second thing spoken of.
    private static Optional<String> spokenInOrder(TurnInProgress turn) {
        ConversationState state = turn.state();
        var order = new ArrayList<>(state.earlier().reversed());
        if (!state.procedureCode().isEmpty()) {
            order.add(state.procedureCode());
        }
        int number = Ordinals.of(turn.text(), order.size()).orElse(0);
        return number >= 1 && number <= order.size() ? Optional.of(order.get(number - 1)) : Optional.empty();
    }

    /// "Còn cái thứ hai": of the choices shown last.
    private static Optional<String> shownChoice(TurnInProgress turn) {
        List<Choice> shown = turn.state().offered();
        if (shown.isEmpty() || turn.state().awaiting() != Awaiting.NOTHING) {
            return Optional.empty();
        }
        OptionalInt alone = Ordinals.of(turn.text(), shown.size());
        OptionalInt number = alone.isPresent() ? alone : Ordinals.named(turn.text(), shown.size());
        return number.isPresent() && number.getAsInt() <= shown.size()
                ? Optional.of(shown.get(number.getAsInt() - 1).code())
                : Optional.empty();
    }

    /// "Còn an toàn thực phẩm thì sao" where that stood in the list shown before, and only there.
    private static Optional<String> labelShown(TurnInProgress turn) {
        Set<String> said = new HashSet<>(SubjectWords.of(turn.text()));
        said.removeAll(POINTING);
        boolean goesOn = GOES_ON.anyIn(turn.text()) && turn.state().awaiting() == Awaiting.NOTHING;
        if (said.size() < 2 || !goesOn) {
            return Optional.empty();
        }
        List<String> holding = turn.state().offered().stream()
                .filter(choice -> QueryText.ofRecord(choice.label()).folded().containsAll(said))
                .map(Choice::code)
                .toList();
        return holding.size() == 1 ? Optional.of(holding.getFirst()) : Optional.empty();
    }
}
