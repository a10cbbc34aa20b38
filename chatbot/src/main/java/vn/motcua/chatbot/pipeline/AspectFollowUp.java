package vn.motcua.chatbot.pipeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.rank.SubjectWords;
import vn.motcua.nlp.talk.Continuation;
import vn.motcua.nlp.text.QueryText;

/// Completes the aspects by the conversation (khía cạnh của câu hỏi nối tiếp): a correction asks the same of another
/// procedure, "ai đi nộp cũng được hả" asks who, and English is read by its own words.
final class AspectFollowUp implements Step {
    private static final Set<String> DEEDS = Set.of(
            "di", "nop", "lam", "ky", "nhan", "den", "ra", "len", "mang", "dung", "toi", "khac", "thay", "can", "phai");
    /// "Ai được đứng đơn", "ai phải đi".
    private static final Set<String> MAY = Set.of("duoc", "phai", "co", "can", "se");
    private static final Set<String> OTHERS =
            Set.of("vo", "chong", "con", "me", "cha", "ba", "ong", "nguoi", "ban", "chau");
    private static final Set<String> PARTICLES = Set.of(
            "ai", "cung", "duoc", "ha", "ho", "a", "vay", "hong", "khong", "co", "thi", "sao", "chi", "em", "toi",
            "gium", "giup", "dum", "the", "nha", "minh", "tui", "hay", "la", "bat", "buoc", "uy", "quyen", "nho", "mot",
            "no");
    /// Words that carry a question on without naming its matter: "mất mấy bữa thì có hỉ", "mấy ngày thì xong".
    private static final Set<String> FILLERS = Set.of(
            "xong", "co", "het", "mat", "ton", "roi", "hi", "hen", "ri", "rua", "rang", "mo", "de", "o", "bay", "gio",
            "luon", "lai", "nhe", "nha", "ad", "v", "z", "dc", "dk", "k", "ko", "hok", "bn", "oi", "da", "vang", "ta",
            "nhi", "khi", "nao", "ra", "gi", "cho", "lay", "dong", "nua", "them", "moi", "chac", "duoc", "do", "cai",
            "nay", "viec", "giay", "anh", "bac", "chu", "bo");
    private static final int SHORT = 9;
    private static final int VERY_SHORT = 4;
    /// Whether it can be done in another place than the usual one asks where.
    private static final Cues ELSEWHERE = Cues.of(
            "ở đà nẵng|ở quê|ngoài nớ|ngoài đó|trong nớ|khác tỉnh|tỉnh khác|nơi khác|chỗ khác|ngoài quê|dưới quê|về quê|"
                    + "phường khác|xã khác|nơi tạm trú|chỗ tạm trú|bên nhà ai|trong nam|ngoài bắc|ở chỗ này|ở đây luôn");
    private static final Cues INSTEAD =
            Cues.of("đi thay|nộp thay|làm thay|nhận thay|lấy thay|nộp giùm|nộp giúp|làm giùm|"
                    + "nộp hộ|làm hộ|lấy hộ|nhận hộ|đi giùm|đi dùm|ủy quyền|in person|on behalf");

    @Override
    public StepResult run(TurnInProgress turn) {
        if (turn.isTranslated()) {
            turn.aspects(AspectReader.byCue(turn.text()));
        }
        if (!turn.procedureCodes().isEmpty() && Ordinals.of(turn.text(), 1).isPresent()) {
            turn.aspects(turn.state().aspects());
        }
        if (turn.procedureCodes().isEmpty() && saysOnlyWhatIsAsked(turn.text())) {
            staysOnSubject(turn);
        }
        if (asksWho(turn.text())) {
            Set<Aspect> aspects = EnumSet.of(Aspect.WHO);
            aspects.addAll(turn.aspects());
            // "Được không" and "có phải" only ask whether: the question is who.
            aspects.remove(Aspect.CONDITIONS);
            turn.aspects(aspects);
            continuesOnWho(turn);
        }
        boolean open = turn.aspects().isEmpty() || turn.aspects().equals(EnumSet.of(Aspect.CONDITIONS));
        if (open && ELSEWHERE.anyIn(turn.text()) && turn.continuation().isSure(Continuation.SAME)) {
            turn.aspects(EnumSet.of(Aspect.PLACE));
        }
        if (turn.aspects().isEmpty() && turn.isCorrected()) {
            turn.aspects(turn.state().aspects());
        }
        return StepResult.next();
    }

    /// Whether every word is part of the question and none names a matter.
    static boolean saysOnlyWhatIsAsked(QueryText text) {
        Set<String> cues = AspectReader.cueWords(text);
        return !cues.isEmpty()
                && text.folded().size() <= SHORT
                && text.folded().stream()
                        .allMatch(word -> cues.contains(word)
                                || FILLERS.contains(word)
                                || PARTICLES.contains(word)
                                || DEEDS.contains(word));
    }

    private static void staysOnSubject(TurnInProgress turn) {
        if (!turn.state().procedureCode().isEmpty()) {
            turn.procedureCodes().add(turn.state().procedureCode());
        }
        Set<Aspect> byCue = AspectReader.byCue(turn.text());
        boolean guessed = turn.aspects().stream().noneMatch(byCue::contains);
        if (guessed && !byCue.isEmpty() && turn.text().folded().size() <= VERY_SHORT) {
            turn.aspects(byCue);
        }
    }

    /// "Tôi đi thay vợ nó được không" asks who may come and names nothing else.
    static boolean onlyAsksWho(QueryText text) {
        return asksWho(text)
                && SubjectWords.of(text).stream()
                        .allMatch(word -> DEEDS.contains(word) || OTHERS.contains(word) || PARTICLES.contains(word));
    }

    /// A question of who that names no matter of its own is about the procedure at hand.
    private static void continuesOnWho(TurnInProgress turn) {
        String current = turn.state().procedureCode();
        if (onlyAsksWho(turn.text())
                && !current.isEmpty()
                && turn.procedureCodes().isEmpty()) {
            turn.procedureCodes().add(current);
        }
    }

    /// "Ai" beside a deed, or somebody doing it for another.
    private static boolean asksWho(QueryText text) {
        List<String> words = text.folded();
        for (int i = 0; i + 1 < words.size(); i++) {
            int deed = i + 2 < words.size() && MAY.contains(words.get(i + 1)) ? i + 2 : i + 1;
            boolean somebody = words.get(i).equals("ai") && DEEDS.contains(words.get(deed));
            if (somebody && (!text.hasDiacritics() || text.accented().get(i).equals("ai"))) {
                return true;
            }
        }
        boolean another = words.stream().anyMatch(OTHERS::contains) || words.size() <= 7;
        return another && INSTEAD.anyIn(text);
    }
}
