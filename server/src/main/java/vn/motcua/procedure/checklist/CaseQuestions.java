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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.nlp.text.VietnameseText;
import vn.motcua.procedure.LegalReferences;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.RequiredDocument.Kind;
import vn.motcua.procedure.checklist.ChecklistTable.Choice;
import vn.motcua.procedure.checklist.ChecklistTable.Question;

/// Makes questions of the words after "Chỉ khi" (câu hỏi từ điều kiện): one with choices for cases that exclude each
// other,
/// a yes/no question for every other condition.
final class CaseQuestions {
    private static final int LONGEST = 180;
    private static final int LEAST = 40;
    private static final String CASES = "case";
    /// Says something that only a paper can be; what may be said of a person is asked of the person.
    private static final Pattern STATE = Pattern.compile(
            "^(?:(?:còn|hết|không còn|chưa hết|quá|đã hết|sắp hết) (?:giá trị|hiệu lực|hạn|thời hạn|nguyên vẹn)|"
                    + "(?:đã )?bị (?:mất|hỏng|rách|nát|thất lạc|hư hỏng|tẩy xóa|mờ)|(?:đã |chưa |không )?được (?:công chứng|chứng thực|hợp pháp hóa))"
                    + "(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ACT = Pattern.compile(
            "^(?:de nghi )?(?:cap lai|cap doi|cap moi|cap|gia han|dieu chinh|sua doi|bo sung|thay doi|dang ky lai|dang ky|cham dut|tam ngung|"
                    + "tam dung|thu hoi|chuyen|khoi phuc|doi|huy|xoa|giai the|sap nhap|hop nhat|chia|tach)(?= |$)");
    /// What follows a case's name here makes it wider, not narrower.
    private static final Pattern WIDER = Pattern.compile("^(?:va|hoac|hay|cung|va hoac)(?: |$)");
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
        Map<String, List<String>> inside = inside(cases.keySet());
        List<String> apart = apart(cases.keySet(), inside);
        if (apart.size() > 1 && most > inside.size()) {
            choose(cases, apart, inside, always && !complete);
            conditions.keySet().removeIf(answers::containsKey);
        }
        conditions.entrySet().stream()
                .filter(each ->
                        !LegalReferences.isOnly(each.getValue().getFirst().when()))
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

    /// Narrower cases by the wider one that holds them: "cấp lại do hết hạn" is a way of "cấp lại".
    private static Map<String, List<String>> inside(Set<String> cases) {
        Map<String, List<String>> inside = new LinkedHashMap<>();
        for (String narrow : cases) {
            cases.stream()
                    .filter(wide -> isInside(narrow, wide))
                    .filter(wide -> cases.stream().noneMatch(widest -> isInside(wide, widest)))
                    .findFirst()
                    .ifPresent(wide -> inside.computeIfAbsent(wide, each -> new ArrayList<>())
                            .add(narrow));
        }
        return inside;
    }

    private static boolean isInside(String narrow, String wide) {
        return narrow.startsWith(wide + " ")
                && act(narrow).equals(act(wide))
                && !WIDER.matcher(narrow.substring(wide.length() + 1)).find();
    }

    /// Those that somebody can be in only one of; an overlap in other words is asked about each by itself.
    private static List<String> apart(Set<String> cases, Map<String, List<String>> inside) {
        List<String> outer = cases.stream()
                .filter(each -> inside.values().stream().noneMatch(narrow -> narrow.contains(each)))
                .toList();
        return outer.stream()
                .filter(each -> outer.stream().noneMatch(other -> !other.equals(each) && overlap(each, other)))
                .toList();
    }

    /// Who has it granted for the first time has it not granted anew, however like the words are.
    private static String act(String key) {
        Matcher matcher = ACT.matcher(key);
        return matcher.find() ? matcher.group() : "";
    }

    private static boolean overlap(String one, String other) {
        if (!act(one).equals(act(other))) {
            return false;
        }
        List<String> some = List.of(one.split(" "));
        List<String> all = List.of(other.split(" "));
        return some.containsAll(all) || all.containsAll(some);
    }

    private void choose(
            Map<String, List<RequiredDocument>> cases,
            List<String> apart,
            Map<String, List<String>> inside,
            boolean others) {
        List<Choice> choices = new ArrayList<>();
        for (String key : apart) {
            String id = "c" + (choices.size() + 1);
            choices.add(new Choice(id, named(cases, key)));
            answers.put(key, Map.of(CASES, List.of(id)));
        }
        if (others) {
            choices.add(new Choice("none", "Không thuộc trường hợp nào ở trên"));
        }
        questions.add(new Question(CASES, "Anh/chị thuộc trường hợp nào?", "", choices, Condition.ALWAYS));
        inside.forEach((wide, narrow) -> chooseInside(cases, wide, narrow));
    }

    /// Asked of those in the wider case. Where all have an application of their own, one hands in one of them.
    private void chooseInside(Map<String, List<RequiredDocument>> cases, String wide, List<String> narrow) {
        Map<String, List<String>> above = answers.get(wide);
        if (above == null) {
            return;
        }
        String question = "in" + questions.size();
        List<Choice> choices = new ArrayList<>();
        for (String key : narrow) {
            String id = "c" + (choices.size() + 1);
            choices.add(new Choice(id, rest(named(cases, key), named(cases, wide))));
            answers.put(key, both(above, question, id));
        }
        choices.add(new Choice("none", narrow.size() == 1 ? "Không phải" : "Không thuộc trường hợp nào ở trên"));
        questions.add(new Question(
                question,
                within("", named(cases, wide), ": có thuộc trường hợp này không?"),
                "",
                choices,
                new Condition(List.of(above))));
        boolean instead = narrow.stream().allMatch(key -> hasApplication(cases, key)) && hasApplication(cases, wide);
        if (instead) {
            answers.put(wide, both(above, question, "none"));
        }
    }

    /// What the narrower case says beyond the wider one.
    private static String rest(String narrow, String wide) {
        boolean begins = narrow.toLowerCase(Locale.ROOT).startsWith(wide.toLowerCase(Locale.ROOT));
        String rest = begins ? narrow.substring(wide.length()).replaceFirst("^[\\s,;:–-]+", "") : narrow;
        return rest.isEmpty() ? narrow : upperFirst(rest);
    }

    private static boolean hasApplication(Map<String, List<RequiredDocument>> cases, String key) {
        return cases.getOrDefault(key, List.of()).stream().anyMatch(CaseQuestions::isApplication);
    }

    private static Map<String, List<String>> both(Map<String, List<String>> above, String question, String choice) {
        Map<String, List<String>> both = new LinkedHashMap<>(above);
        both.put(question, List.of(choice));
        return both;
    }

    private static String named(Map<String, List<RequiredDocument>> cases, String key) {
        return shortened(upperFirst(words(Objects.requireNonNull(cases.get(key)).getFirst())));
    }

    private void ask(String condition, RequiredDocument document) {
        String id = "q" + (questions.size() + 1);
        questions.add(new Question(
                id,
                question(document),
                "",
                List.of(new Choice("yes", "Có"), new Choice("no", "Không")),
                Condition.ALWAYS));
        answers.put(condition, Map.of(id, List.of("yes")));
    }

    /// A long name is shortened inside the question, which keeps its end.
    private static String question(RequiredDocument document) {
        String when = words(document);
        if (document.when().isBlank() || document.ifAny()) {
            return within("Anh/chị có ", lowerFirst(document.name()), " không?");
        }
        String folded = VietnameseText.fold(when);
        if (folded.startsWith("uy quyen") || folded.startsWith("co ")) {
            return within("Anh/chị có ", lowerFirst(when).replaceFirst("^có ", ""), " không?");
        }
        if (STATE.matcher(when).find()) {
            return within("Anh/chị có ", lowerFirst(document.name()), " mà " + lowerFirst(when) + " không?");
        }
        return within("Có đúng trường hợp này không: ", lowerFirst(when), "?");
    }

    private static String within(String before, String name, String after) {
        int room = Math.max(LEAST, LONGEST - before.length() - after.length());
        return shortened(before + shortened(name, room) + after);
    }

    private static String words(RequiredDocument document) {
        return document.when().isBlank() ? document.name() : document.when().strip();
    }

    /// "Chỉ khi có" speaks of the paper itself, so each such paper is a condition of its own.
    private static String key(RequiredDocument document) {
        String own = document.when().isBlank() || document.ifAny() ? document.name() : document.when();
        return VietnameseText.fold(own).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static String shortened(String text) {
        return shortened(text, LONGEST);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, Math.max(1, text.lastIndexOf(' ', most))).replaceFirst("[\\s,;:.]+$", "") + "…";
    }

    private static String upperFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String lowerFirst(String text) {
        boolean word = text.length() > 1 && !Character.isUpperCase(text.charAt(1));
        return word ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }
}
