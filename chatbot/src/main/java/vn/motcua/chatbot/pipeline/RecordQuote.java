package vn.motcua.chatbot.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.nlp.rank.OfficialWordings;
import vn.motcua.nlp.text.QueryText;
import vn.motcua.nlp.text.Tokenizer;
import vn.motcua.nlp.text.VietnameseText;

/// Finds what a record says of a detail that somebody asks about it (trích hồ sơ): after a marriage "người làm chứng
/// cần mấy người" is no question for the fee, the time or the list of papers, but one sentence may answer it.
final class RecordQuote {
    private static final int MOST = 3;
    private static final int SHORTEST_SENTENCE = 12;
    /// So much of what is asked must be in a sentence, words and pairs of neighbouring words together.
    private static final double ENOUGH = 0.34;

    private static final int FEW = 4;
    /// Words that stand in any question.
    private static final Set<String> COMMON = Set.of(
            "thi", "sao", "la", "co", "khong", "duoc", "phai", "can", "cho", "cua", "em", "toi", "tui", "minh", "con",
            "anh", "chi", "ma", "roi", "gi", "nao", "the", "vay", "a", "nha", "nhe", "va", "voi", "nguoi", "nay", "do",
            "cai", "mot", "neu", "lo", "hay", "hong", "ko", "k", "da", "vang", "bi", "o", "di", "lam", "nop", "may",
            "bao", "nhieu", "lau", "thu", "tuc", "giay", "to", "ho", "so", "ra", "den", "theo", "trong", "cac", "nhung",
            "tai");

    private static final Pattern SUM = Pattern.compile(
            "(?iu)\\d[\\d.,]*\\s*(?:đồng|triệu|nghìn|ngàn|%|lần mức)|mức (?:chuẩn|trợ cấp|hỗ trợ|hưởng|tiền)|mức lương cơ sở");
    private static final Pattern DEADLINE = Pattern.compile(
            "(?iu)(?:trong (?:thời hạn |vòng )?|chậm nhất |không quá |trước )(?:\\S+ )?\\d+ (?:ngày|tháng|năm)[^.;]*(?:kể từ|từ ngày|sau khi|trước khi)|quá hạn|đúng hạn");
    /// Everyday words of the regions for one thing, as the records say it.
    private static final Map<String, String> WRITTEN =
            Map.of("tới", "đến", "coi", "xem", "mần", "làm", "kiếm", "tìm", "má", "mẹ", "ba", "cha", "bịnh", "bệnh");

    private RecordQuote() {}

    /// Returns the sentences of the record that speak of what the message asks beside the matter itself, the nearest
    /// first; none when nothing in it does.
    static List<String> of(ProcedureFacts facts, QueryText asked) {
        List<String> words = written(asked);
        Set<String> own = own(words);
        own.removeAll(QueryText.ofRecord(facts.plainName()).folded());
        Set<String> pairs = pairs(words);
        pairs.removeAll(pairs(QueryText.ofRecord(facts.plainName()).folded()));
        pairs.removeAll(pairs(QueryText.ofRecord(facts.officialName()).folded()));
        String names = " "
                + String.join(
                        " ",
                        QueryText.ofRecord(facts.plainName() + " " + facts.officialName())
                                .folded())
                + " ";
        List<String> wordings = OfficialWordings.of(asked).stream()
                .filter(wording -> !names.contains(" " + wording + " "))
                .toList();
        if (own.isEmpty() && wordings.isEmpty()) {
            return List.of();
        }
        record Found(String sentence, double share) {}
        List<Found> found = new ArrayList<>();
        for (String sentence : sentences(facts)) {
            List<String> said = Tokenizer.foldedSyllables(sentence);
            String line = " " + String.join(" ", said) + " ";
            boolean named = wordings.stream().anyMatch(wording -> line.contains(" " + wording + " "));
            double share = named ? 1 : share(own, pairs, said);
            if (share >= ENOUGH) {
                found.add(new Found(sentence, share));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble((Found each) -> -each.share()))
                .map(each -> AspectText.shortened(each.sentence()))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /// The sentences that name a sum or a share that one receives.
    static List<String> sums(ProcedureFacts facts) {
        return matching(facts, SUM);
    }

    /// The sentences that say until when one must act.
    static List<String> deadlines(ProcedureFacts facts) {
        return matching(facts, DEADLINE);
    }

    private static List<String> matching(ProcedureFacts facts, Pattern wanted) {
        return sentences(facts).stream()
                .filter(sentence -> wanted.matcher(sentence).find())
                .map(AspectText::shortened)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /// Whether the message asks about something of its own, beside what every question asks.
    static boolean asksDetail(ProcedureFacts facts, QueryText asked) {
        Set<String> own = new HashSet<>(asked.folded());
        own.removeAll(COMMON);
        own.removeAll(AspectReader.cueWords(asked));
        own.removeAll(QueryText.ofRecord(facts.plainName()).folded());
        return own.size() >= 2;
    }

    /// How much of what is asked a sentence holds: pairs of words count twice, and one pair at least must be there, or
    /// two words where few are asked.
    private static double share(Set<String> own, Set<String> pairs, List<String> words) {
        Set<String> said = own(words);
        Set<String> saidPairs = pairs(words);
        long single = own.stream().filter(said::contains).count();
        long twos = pairs.stream().filter(saidPairs::contains).count();
        boolean anything = twos > 0 || single >= 2 && own.size() <= FEW;
        return anything ? (single + 2.0 * twos) / (own.size() + 2.0 * pairs.size()) : 0;
    }

    /// The words asked, without marks, those of a region as the records write them.
    private static List<String> written(QueryText asked) {
        return asked.accented().stream()
                .map(word -> WRITTEN.getOrDefault(word, word))
                .map(VietnameseText::fold)
                .toList();
    }

    /// The words that say something.
    private static Set<String> own(List<String> words) {
        Set<String> own = new LinkedHashSet<>();
        for (String word : words) {
            if (!COMMON.contains(word) && word.length() > 1) {
                own.add(word);
            }
        }
        return own;
    }

    /// Neighbouring words, of which one at least says something.
    private static Set<String> pairs(List<String> words) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (!COMMON.contains(words.get(i)) || !COMMON.contains(words.get(i + 1))) {
                pairs.add(words.get(i) + " " + words.get(i + 1));
            }
        }
        pairs.removeIf(pair -> Stream.of(pair.split(" ")).allMatch(COMMON::contains));
        return pairs;
    }

    private static List<String> sentences(ProcedureFacts facts) {
        Stream<String> papers = facts.documents().stream()
                .map(paper -> Stream.of(paper.when(), paper.name(), paper.note())
                        .filter(part -> !part.isBlank())
                        .reduce((first, second) -> first + ": " + second)
                        .orElse(""));
        Stream<String> steps = facts.steps().stream()
                .flatMap(step -> Stream.of(step.text().split("(?<=[.;])\\s+|\\n+")))
                .map(String::strip);
        Stream<String> conditions =
                facts.conditions().stream().flatMap(each -> Stream.of(each.split("(?<=[.;])\\s+|\\n+")));
        return Stream.of(conditions, papers, steps, facts.results().stream())
                .flatMap(each -> each)
                .filter(sentence -> sentence.length() >= SHORTEST_SENTENCE)
                .toList();
    }
}
