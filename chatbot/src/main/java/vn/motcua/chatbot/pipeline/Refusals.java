package vn.motcua.chatbot.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.text.QueryText;

/// Whether a message gives up what is being done (thôi, hủy): it holds a word of giving up and nothing that would be
/// content.
final class Refusals {
    private static final Set<String> HARD = Set.of("huy", "ngung", "cancel", "stop", "quit", "nevermind");
    /// These also mean "skip this question".
    private static final Set<String> SOFT = Set.of("thoi", "khoi", "bo");
    private static final Set<String> AROUND = Set.of(
            "di", "bo", "khong", "gui", "nua", "can", "phan", "anh", "a", "nhe", "nha", "em", "toi", "minh", "muon",
            "lai", "viec", "nay", "ko", "k", "hong", "thi", "da", "vang", "luon", "giup", "cai", "vay", "hen", "ma",
            "lam", "tui", "chi", "ok", "it", "please", "the", "het", "xin", "roi", "nhac");
    private static final int LONGEST = 8;

    private Refusals() {}

    /// @param skippable whether the question asked may simply be left out
    static boolean givesUp(QueryText text, boolean skippable) {
        List<String> words = text.folded();
        boolean hard = words.stream().anyMatch(HARD::contains) || stops(text);
        if (ActReader.says(DialogueAct.CANCEL, text)) {
            return !skippable || hard || words.contains("gui") || words.contains("phan");
        }
        boolean all = !words.isEmpty()
                && words.size() <= LONGEST
                && words.stream()
                        .allMatch(word -> HARD.contains(word)
                                || SOFT.contains(word)
                                || AROUND.contains(word)
                                || word.equals("dung"));
        if (!all) {
            return false;
        }
        boolean unsent = words.contains("gui") && (words.contains("khong") || words.contains("ko"));
        return hard || unsent || !skippable && words.stream().anyMatch(SOFT::contains);
    }

    /// "Mà thôi khoan, sợ họ làm khó mẹ, hủy đi": one part of it gives up in plain words.
    static boolean isInPart(QueryText text) {
        return Arrays.stream(text.repaired().split("\\s*[,;.!]\\s*"))
                .filter(part -> !part.isBlank())
                .map(QueryText::of)
                .anyMatch(part -> givesUp(part, true));
    }

    /// Without diacritics `dung` is "right" sooner than "stop", unless "again" or "send" follows.
    private static boolean stops(QueryText text) {
        int at = text.folded().indexOf("dung");
        if (at < 0) {
            return false;
        }
        String written = text.accented().get(at);
        boolean followed = at + 1 < text.folded().size()
                && Set.of("lai", "gui", "nua").contains(text.folded().get(at + 1));
        return written.equals("dừng") || written.equals("đừng") || written.equals("dung") && followed;
    }
}
