package vn.motcua.chatbot.pipeline;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import vn.motcua.nlp.text.QueryText;

/// Reads which of some numbered choices a message names (cái thứ mấy): "2", "so 2", "cái đầu tiên", "cái cuối ấy". Only
/// a message that says nothing else is one: every word must be part of the numbering.
final class Ordinals {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("1", 1),
            Map.entry("mot", 1),
            Map.entry("first", 1),
            Map.entry("2", 2),
            Map.entry("hai", 2),
            Map.entry("second", 2),
            Map.entry("3", 3),
            Map.entry("ba", 3),
            Map.entry("third", 3),
            Map.entry("4", 4),
            Map.entry("bon", 4),
            Map.entry("fourth", 4),
            Map.entry("5", 5),
            Map.entry("nam", 5),
            Map.entry("6", 6),
            Map.entry("7", 7),
            Map.entry("8", 8),
            Map.entry("9", 9));
    /// Words that number only beside another: "thứ nhất" but not "thống nhất", "cái đầu" but not "ở đâu".
    private static final Map<String, Integer> BESIDE =
            Map.of("nhat", 1, "dau", 1, "nhi", 2, "giua", 2, "cuoi", 0, "chot", 0, "last", 0, "sau", 0);
    private static final Set<String> HEADS = Set.of(
            "cai", "thu", "so", "y", "cau", "dong", "muc", "the", "option", "number", "chon", "lua", "o", "viec",
            "ngay", "phia");
    private static final Set<String> LIST_HEADS = Set.of("cai", "thu", "so", "viec", "muc", "y", "cau", "dong");
    private static final Set<String> COUNTED =
            Set.of("tang", "ngay", "thang", "nam", "nguoi", "ban", "to", "met", "trieu", "con", "lan", "tuoi");
    private static final Set<String> FILLERS = Set.of(
            "cai", "thu", "so", "y", "cau", "dong", "muc", "the", "option", "number", "chon", "lua", "phuong", "an",
            "tien", "cung", "toi", "em", "minh", "chi", "anh", "con", "lay", "la", "thi", "a", "ah", "da", "vang",
            "nhe", "nha", "di", "do", "kia", "ay", "nay", "hoi", "muon", "viec", "tuc", "tren", "duoi", "one", "please",
            "roi", "sao", "o", "ok", "cho", "xin", "ban", "tui", "noi", "dung", "i", "want", "ma", "ben");
    private static final int LONGEST = 8;

    private Ordinals() {}

    /// Returns the number named, from 1; the last of the choices for "cái cuối"; nothing when the message says more.
    static OptionalInt of(QueryText text, int choices) {
        List<String> words = text.folded();
        int named = -1;
        if (words.size() > LONGEST) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < words.size(); i++) {
            int number = numberAt(text, i);
            if (number >= 0) {
                if (named >= 0 && named != number) {
                    return OptionalInt.empty();
                }
                named = number;
            } else if (!FILLERS.contains(words.get(i))) {
                return words.size() == 1 && words.get(i).equals("one") ? OptionalInt.of(1) : OptionalInt.empty();
            }
        }
        return named < 0 ? OptionalInt.empty() : OptionalInt.of(named == 0 ? choices : named);
    }

    /// The one choice that a longer message names by its number: "cái số 1 mất bao nhiêu tiền", "1, mấy ngày có", "…
    // cái
    /// thứ ba phải không". Nothing when it names two.
    static OptionalInt named(QueryText text, int choices) {
        Set<Integer> numbers = named(text);
        if (numbers.size() != 1) {
            return OptionalInt.empty();
        }
        int number = numbers.iterator().next();
        return OptionalInt.of(number == 0 ? choices : number);
    }

    /// Every number that the message names as a place in a list, 0 for the last.
    static Set<Integer> named(QueryText text) {
        List<String> words = text.folded();
        Set<Integer> numbers = new TreeSet<>();
        for (int i = 1; i < words.size(); i++) {
            if (LIST_HEADS.contains(words.get(i - 1)) && numberAt(text, i) >= 0 && !isCounted(words, i)) {
                numbers.add(numberAt(text, i));
            }
        }
        boolean leads = text.repaired().matches("(?U)\\d\\s*[,.:)].*");
        if (leads && numberAt(text, 0) > 0) {
            numbers.add(numberAt(text, 0));
        }
        return numbers;
    }

    /// "Cái hai tầng", "số 5 ngày".
    private static boolean isCounted(List<String> words, int i) {
        return i + 1 < words.size()
                && COUNTED.contains(words.get(i + 1))
                && !words.get(i - 1).equals("so");
    }

    /// Whether the message names a place in a list and is not a bare number.
    static boolean isExplicit(QueryText text) {
        return text.folded().size() > 1 && of(text, 1).isPresent();
    }

    /// Returns the number, 0 for the last one, -1 when the word numbers nothing.
    private static int numberAt(QueryText text, int i) {
        List<String> words = text.folded();
        Integer number = NUMBERS.get(words.get(i));
        if (number != null) {
            return number;
        }
        Integer beside = BESIDE.get(words.get(i));
        if (beside == null || text.hasDiacritics() && text.accented().get(i).equals("đâu")) {
            return -1;
        }
        boolean after = i > 0 && HEADS.contains(words.get(i - 1)) && !isWhere(words, i);
        boolean before = i + 1 < words.size()
                && (words.get(i + 1).equals("tien") || words.get(i + 1).equals("cung"));
        return after || before ? beside : -1;
    }

    /// "o dau" without diacritics asks where.
    private static boolean isWhere(List<String> words, int i) {
        return words.get(i).equals("dau") && words.get(i - 1).equals("o");
    }
}
