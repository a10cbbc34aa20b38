package vn.motcua.procedure.checklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.motcua.nlp.text.VietnameseText;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.checklist.ChecklistTable.Choice;
import vn.motcua.procedure.checklist.ChecklistTable.Question;

/// Makes questions of the words after "Chỉ khi" (câu hỏi từ điều kiện): one with choices for cases that exclude each
// other,
/// a yes/no question for every other condition.
final class CaseQuestions {
    private static final int LONGEST = 180;
    private static final String CASES = "case";
    /// Says something of the paper and not of the person.
    private static final Pattern STATE =
            Pattern.compile("^(?:còn|đã|chưa|bị|hết|không|được) ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern APPLICATION = Pattern.compile(
            "^(?:đơn (?:đề nghị|xin|đăng ký|yêu cầu)|tờ khai|giấy đề nghị|văn bản đề nghị|phiếu đề nghị)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Map<String, List<String>>> answers = new LinkedHashMap<>();

    /// @param complete whether everybody is in one of the cases
    /// @param most questions to make; conditions beyond get none
    CaseQuestions(List<RequiredDocument> documents, boolean complete, int most) {
        Map<String, List<RequiredDocument>> conditions = new LinkedHashMap<>();
        for (RequiredDocument document : documents) {
            if (isConditional(document)) {
                conditions
                        .computeIfAbsent(key(document), each -> new ArrayList<>())
                        .add(document);
            }
        }
        boolean always = documents.stream().anyMatch(each -> each.kind() != Kind.NOTE && !isConditional(each));
        Map<String, List<RequiredDocument>> cases = exclusive(conditions, always);
        if (cases.size() > 1 && most > 0) {
            choose(cases, always && !complete);
            conditions.keySet().removeAll(cases.keySet());
        }
        conditions.entrySet().stream()
                .limit(Math.max(0, most - questions.size()))
                .forEach(each -> ask(each.getKey(), each.getValue().getFirst()));
    }

    List<Question> questions() {
        return List.copyOf(questions);
    }

    /// The answers with which the paper is needed; empty where no question was made of its condition.
    Optional<Map<String, List<String>>> answers(RequiredDocument document) {
        return Optional.ofNullable(answers.get(key(document)));
    }

    static boolean isConditional(RequiredDocument document) {
        return document.kind() == Kind.CASE
                || document.kind() != Kind.NOTE && !document.when().isBlank();
    }

    /// Cases exclude each other where they repeat a paper or each has its own application; without any paper for
    /// everybody, all of them.
    private static Map<String, List<RequiredDocument>> exclusive(
            Map<String, List<RequiredDocument>> conditions, boolean always) {
        if (!always) {
            return new LinkedHashMap<>(conditions);
        }
        Map<String, Set<String>> named = new LinkedHashMap<>();
        conditions.forEach((condition, documents) -> documents.forEach(
                document -> named.computeIfAbsent(VietnameseText.fold(document.name()), name -> new HashSet<>())
                        .add(condition)));
        Set<String> repeating = new HashSet<>();
        named.values().stream().filter(each -> each.size() > 1).forEach(repeating::addAll);
        Map<String, List<RequiredDocument>> cases = new LinkedHashMap<>();
        conditions.forEach((condition, documents) -> {
            if (repeating.contains(condition) || documents.stream().anyMatch(CaseQuestions::isApplication)) {
                cases.put(condition, documents);
            }
        });
        return cases;
    }

    private static boolean isApplication(RequiredDocument document) {
        return document.kind() == Kind.FORM
                || APPLICATION.matcher(document.name()).find();
    }

    private void choose(Map<String, List<RequiredDocument>> cases, boolean others) {
        List<String> keys = List.copyOf(cases.keySet());
        List<Choice> choices = new ArrayList<>();
        IntStream.range(0, keys.size()).forEach(i -> {
            String id = "c" + (i + 1);
            RequiredDocument document =
                    Objects.requireNonNull(cases.get(keys.get(i))).getFirst();
            choices.add(new Choice(id, shortened(upperFirst(words(document)))));
            answers.put(keys.get(i), Map.of(CASES, List.of(id)));
        });
        if (others) {
            choices.add(new Choice("none", "Không thuộc trường hợp nào ở trên"));
        }
        questions.add(new Question(CASES, "Anh/chị thuộc trường hợp nào?", "", choices, Condition.ALWAYS));
    }

    private void ask(String condition, RequiredDocument document) {
        String id = "q" + (questions.size() + 1);
        questions.add(new Question(
                id,
                shortened(question(document)),
                "",
                List.of(new Choice("yes", "Có"), new Choice("no", "Không")),
                Condition.ALWAYS));
        answers.put(condition, Map.of(id, List.of("yes")));
    }

    private static String question(RequiredDocument document) {
        String when = words(document);
        if (document.when().isBlank() || isIfAny(document)) {
            return "Anh/chị có " + lowerFirst(document.name()) + " không?";
        }
        String folded = VietnameseText.fold(when);
        if (folded.startsWith("uy quyen") || folded.startsWith("co ")) {
            return "Anh/chị có " + lowerFirst(when).replaceFirst("^có ", "") + " không?";
        }
        if (STATE.matcher(when).find()) {
            return "Anh/chị có " + lowerFirst(document.name()) + " mà " + lowerFirst(when) + " không?";
        }
        return "Có đúng trường hợp này không: " + lowerFirst(when) + "?";
    }

    private static boolean isIfAny(RequiredDocument document) {
        return document.when().strip().equalsIgnoreCase("có");
    }

    private static String words(RequiredDocument document) {
        return document.when().isBlank() ? document.name() : document.when().strip();
    }

    /// "Chỉ khi có" speaks of the paper itself, so each such paper is a condition of its own.
    private static String key(RequiredDocument document) {
        String own = document.when().isBlank() || isIfAny(document) ? document.name() : document.when();
        return VietnameseText.fold(own).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(' ', LONGEST)) + "…?";
    }

    private static String upperFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String lowerFirst(String text) {
        boolean word = text.length() > 1 && !Character.isUpperCase(text.charAt(1));
        return word ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }
}
