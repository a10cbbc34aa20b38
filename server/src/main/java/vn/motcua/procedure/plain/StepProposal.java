package vn.motcua.procedure.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.plain.PlainDraft.Step;
import vn.motcua.procedure.plain.StepActs.Act;

/// Proposes the steps that a person goes through (các bước gợi ý): the sentences of "trình tự thực hiện" in their order
/// and in their words, the applicant's and the office's apart. Only what a rule is sure of is cut; an editor shortens
/// more easily than he types.
final class StepProposal {
    static final String APPLICANT = "Người nộp hồ sơ";
    private static final int MANY = 8;
    private static final int WORDS = 60;
    private static final int TITLE = 12;
    /// A longer text would not be kept, see `PlainRules`.
    private static final int LONGEST = 2600;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LIST =
            Pattern.compile("(?:(?:sau|sau đây|cơ quan)(?: [^\\s:]+){0,6}|gồm|gồm có|nơi|tại):$", FLAGS);
    /// A case over the sentences that follow.
    private static final Pattern CASE = Pattern.compile(
            "^(?:(?:đối với|trong) (?:các )?(?:trường hợp )?|(?:các )?trường hợp )[^,;.:]{3,160}[:.]?$", FLAGS);
    private static final Pattern CASE_TOLD = Pattern.compile(
            "\\s(?:thì|phải|được|nộp|gửi|thông báo|cấp giấy|trả lời|thực hiện|hướng dẫn|từ chối)\\s.*[.;]$", FLAGS);
    private static final Pattern OF_OFFICE = Pattern.compile(
            "^(?:ban hành|dự thảo|trình (?:cấp|chủ tịch|lãnh đạo|ủy ban|uỷ ban|ubnd|thủ trưởng|giám đốc)|hoàn thiện hồ sơ,? (?:để )?trình|hướng dẫn|niêm yết|"
                    + "đề nghị (?:văn phòng|chi nhánh|cơ quan|ủy ban|uỷ ban|ubnd|sở|bộ) |tổ chức (?:việc|kiểm tra|thẩm định|họp|lấy|xét|đánh giá|thực hiện)|(?:các )?trường hợp (?:không (?:cấp|đồng ý|chấp thuận|phê duyệt|công nhận)|từ chối)"
                    + "|trường hợp (?:bộ phận|trung tâm|sở|bộ|cục|cơ quan (?:đăng ký|tiếp nhận|giải quyết|có thẩm quyền)) )|nêu rõ lý do",
            FLAGS);
    private static final Pattern OFFICES = Pattern.compile(
            "^(?:Sở|Bộ|Ủy ban|Uỷ ban|UBND|Cục|Chi cục|Phòng|Trung tâm|Công an|Cảng vụ|Ban [Qq]uản lý|Văn phòng|Cơ quan|Thuế|Đại sứ quán|Bảo hiểm xã hội)(?!\\p{L})");

    private final Procedure record;

    private StepProposal(Procedure record) {
        this.record = record;
    }

    static List<Step> of(Procedure record) {
        return new StepProposal(record).propose();
    }

    /// A sentence of the steps.
    ///
    /// @param block the same for all under one number of the record
    /// @param title whether it only names what the sentences under the number tell
    private record Told(int block, boolean title, String text) {}

    /// What one party does before another one does something, under one number of the record.
    ///
    /// @param doer the office that acts; empty for none that is named
    /// @param unsure whether an office acts and it cannot be told which
    /// @param within the case under which the record tells it; empty for none
    private record Run(boolean office, String doer, boolean unsure, String within, int block, List<String> sentences) {
        int words() {
            return sentences.stream()
                    .mapToInt(each -> each.split("\\s+").length)
                    .sum();
        }

        /// A sentence that breaks off before a list takes what follows.
        boolean takes(Run next, int most) {
            String sentence = next.sentences().getFirst();
            int length = sentences.stream().mapToInt(String::length).sum() + sentence.length();
            return office == next.office()
                    && block == next.block()
                    && within.equals(next.within())
                    && isOf(next)
                    && length < LONGEST
                    && (isOpen() || words() + sentence.split("\\s+").length <= most);
        }

        /// Whether a list has begun that may go on.
        boolean isOpen() {
            String last = sentences.getLast();
            return last.endsWith(":")
                    || last.endsWith(";") && sentences.stream().anyMatch(each -> each.endsWith(":"));
        }

        private boolean isOf(Run next) {
            return unsure == next.unsure() && Doers.same(doer, next.doer());
        }

        /// Who is not named goes on with what he does.
        Run after(Run before) {
            boolean goesOn = office && before.office() && doer.isEmpty() && !unsure && block == before.block();
            return goesOn ? new Run(true, before.doer(), before.unsure(), within, block, sentences) : this;
        }
    }

    private List<Step> propose() {
        List<Told> told = withLists(told(record));
        int most = WORDS;
        List<Run> runs = runs(told, most);
        while (runs.size() > MANY && most < 4 * WORDS) {
            most += WORDS;
            runs = runs(told, most);
        }
        List<Run> all = runs;
        return IntStream.range(0, all.size())
                .mapToObj(i -> step(all.get(i)).as("t" + i))
                .toList();
    }

    static List<String> sentences(Procedure record) {
        return told(record).stream().map(Told::text).toList();
    }

    /// An item of a list is no step of its own, though it has a number.
    private static List<Told> told(Procedure record) {
        List<Told> told = new ArrayList<>();
        int block = 0;
        for (ProcedureStep step : record.steps()) {
            for (StepActs.Told each : StepActs.numbered(step.text()).toList()) {
                boolean item = !told.isEmpty() && told.getLast().text().matches("(?s).*[;,:]$");
                boolean begins = !each.number().isEmpty() && (!item || StepActs.gives(each.number(), "^Bước"));
                block += begins ? 1 : 0;
                told.add(new Told(block, begins && isTitle(each.text()), each.text()));
            }
        }
        return told;
    }

    /// "Bước 2. Thẩm định hồ sơ."
    private static boolean isTitle(String text) {
        return text.split("\\s+").length <= TITLE
                && Facts.in(text).isEmpty()
                && !StepActs.of(text).contains(Act.SUBMIT)
                && Doers.of(text).names().isEmpty()
                && !StepActs.startsWithApplicant(text);
    }

    private static List<Run> runs(List<Told> all, int most) {
        List<Run> runs = new ArrayList<>();
        boolean office = false;
        boolean cases = all.stream().filter(each -> isCase(each.text())).count() > 1;
        String within = "";
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String sentence = all.get(i).text();
            boolean item = !runs.isEmpty()
                    && headings.isEmpty()
                    && runs.getLast().block() == all.get(i).block()
                    && runs.getLast().sentences().getLast().endsWith(":");
            boolean isCase = !item && isCase(sentence);
            if (isCase || isHeading(sentence)) {
                within = isCase ? sentence.replaceFirst("[:.]$", "") : within;
                headings.add(sentence);
                continue;
            }
            if (all.get(i).title()
                    && i + 1 < all.size()
                    && all.get(i + 1).block() == all.get(i).block()) {
                headings.add(sentence.matches(".*[.:;,]$") ? sentence : sentence + ".");
                continue;
            }
            boolean leads = sentence.endsWith(":") && StepActs.of(sentence).isEmpty() && i + 1 < all.size();
            office = isOffice(leads ? all.get(i + 1).text() : sentence, office);
            boolean goesOn = StepActs.gives(sentence, "^hoặc ")
                    || office && StepActs.isInside(sentence)
                    || Doers.isNote(sentence);
            headings.add(sentence);
            String told = String.join("\n", headings);
            headings.clear();
            Doers doers = office ? Doers.of(sentence) : new Doers(List.of(), false);
            Run next = new Run(
                    office, doers.only(), doers.isUnsure(), within, all.get(i).block(), new ArrayList<>(List.of(told)));
            next = runs.isEmpty() ? next : next.after(runs.getLast());
            if (!runs.isEmpty() && runs.getLast().takes(next, goesOn ? Integer.MAX_VALUE : most)) {
                runs.getLast().sentences().add(told);
            } else {
                runs.add(next);
            }
            // Where a single one ends, the record does not say.
            within = cases ? within : "";
        }
        if (!headings.isEmpty()) {
            runs.add(new Run(office, "", false, "", -1, new ArrayList<>(List.of(String.join("\n", headings)))));
        }
        return runs;
    }

    static boolean isCase(String sentence) {
        return CASE.matcher(sentence).matches()
                && !CASE_TOLD.matcher(sentence).find()
                && !LIST.matcher(sentence).find();
    }

    /// "Nộp hồ sơ:" over the sentences that tell it; a case is none, for it must be said.
    static boolean isHeading(String sentence) {
        return sentence.endsWith(":")
                && sentence.split("\\s+").length <= 8
                && Facts.in(sentence).isEmpty()
                && !LIST.matcher(sentence).find();
    }

    /// What tells no act of its own explains the one before.
    private static boolean isOffice(String sentence, boolean before) {
        Set<Act> acts = StepActs.of(sentence);
        if (Doers.isNote(sentence)) {
            return before;
        }
        if (StepActs.startsWithOffice(sentence) || OF_OFFICE.matcher(sentence).find()) {
            return true;
        }
        boolean namesOther =
                !Doers.of(sentence).names().isEmpty() && !StepActs.startsWithApplicant(sentence.split(",", 2)[0]);
        if (namesOther || StepActs.startsWithApplicant(sentence)) {
            return namesOther;
        }
        if (acts.isEmpty()) {
            return before;
        }
        if (StepActs.gives(sentence, "công ty|tổ chức|cá nhân|doanh nghiệp|người ")
                && !StepActs.namesOffice(sentence)) {
            return acts.contains(Act.CHECK)
                    || before
                            && !StepActs.gives(
                                    sentence,
                                    "(?:công ty|tổ chức|cá nhân|doanh nghiệp) [^.,;]{0,60}(?:triệu tập|tổ chức|lập|nộp|gửi)");
        }
        return !acts.contains(Act.PREPARE)
                && !acts.contains(Act.SUBMIT)
                && !acts.contains(Act.PAY)
                && !(acts.contains(Act.COLLECT)
                        && !StepActs.gives(sentence, "(?:trả|gửi|trao|phát) (?:lại )?(?:kết quả|giấy|thẻ|quyết định)"))
                && !(acts.equals(Set.of(Act.SUPPLEMENT))
                        && !StepActs.gives(sentence, "hướng dẫn|yêu cầu|thông báo|trả lại"));
    }

    /// A sentence that breaks off before a list takes the list.
    private static List<Told> withLists(List<Told> told) {
        List<String> sentences = told.stream().map(Told::text).toList();
        List<Told> joined = new ArrayList<>();
        int i = 0;
        while (i < sentences.size()) {
            int block = told.get(i).block();
            boolean title = told.get(i).title();
            String lead = sentences.get(i++);
            StringBuilder whole = new StringBuilder(lead);
            boolean offices = StepActs.gives(lead, "(?:cơ quan|đơn vị|nơi|tại)(?: [^\\s:]+){0,7}:$");
            while (isOpen(lead, whole)
                    && i < sentences.size()
                    && (offices || told.get(i).block() == block)
                    && whole.length() + sentences.get(i).length() < LONGEST
                    && isItem(
                            sentences,
                            i,
                            offices,
                            whole.length() == lead.length() || ends(whole, ";") || ends(whole, ","))) {
                whole.append('\n').append(sentences.get(i++));
            }
            joined.add(new Told(block, title && whole.length() == lead.length(), whole.toString()));
        }
        return joined;
    }

    private static boolean isOpen(String lead, CharSequence whole) {
        return lead.endsWith(":") && LIST.matcher(lead).find() && whole.length() < LONGEST;
    }

    private static boolean isItem(List<String> sentences, int at, boolean offices, boolean goesOn) {
        String item = sentences.get(at);
        if (offices) {
            boolean next = at + 1 < sentences.size()
                    && OFFICES.matcher(sentences.get(at + 1)).find();
            boolean within = at > 0 && OFFICES.matcher(sentences.get(at - 1)).find();
            return OFFICES.matcher(item).find() && !StepActs.gives(item, "tiếp nhận|kiểm tra") || next && within;
        }
        return goesOn && !item.endsWith(":") && !StepActs.startsWithOffice(item);
    }

    private static boolean ends(CharSequence text, String with) {
        return text.toString().endsWith(with);
    }

    private Step step(Run run) {
        String all = String.join("\n", run.sentences());
        List<String> told =
                run.sentences().stream().map(StepProposal::withoutHeading).toList();
        String who = run.office() ? office(run, told) : APPLICANT;
        boolean some = told.stream().anyMatch(each -> !isDropped(run, each));
        List<String> kept = told.stream()
                .filter(each -> !some || !isDropped(run, each))
                .map(each -> run.office() ? StepWords.ofOffice(each, who) : StepWords.ofApplicant(each))
                .toList();
        return new Step(
                "",
                who,
                (run.within().isEmpty() || all.equals(run.within()) ? "" : run.within() + ": ")
                        + StepWords.joined(kept),
                limit(run),
                all);
    }

    private static String withoutHeading(String sentence) {
        List<String> lines = sentence.lines().toList();
        int from = 0;
        while (from < lines.size() - 1 && (isHeading(lines.get(from)) || isCase(lines.get(from)))) {
            from++;
        }
        return String.join(" ", lines.subList(from, lines.size()));
    }

    /// What an office does by itself, without anything to know of it.
    private static boolean isDropped(Run run, String sentence) {
        return run.office()
                && StepActs.isInside(sentence)
                && !StepActs.of(sentence).contains(Act.DECIDE)
                && !StepActs.gives(sentence, "hẹn|biên nhận|giấy tiếp nhận|kiểm tra thực|niêm yết")
                && Facts.in(sentence).isEmpty();
    }

    /// Who does what a sentence tells; empty where it does not name the office.
    static String who(String sentence) {
        return isOffice(sentence, false) ? Doers.of(sentence).only() : APPLICANT;
    }

    /// Who acts without being named is the counter, else the one office that the whole record knows of; empty where
    /// that would be a guess.
    private String office(Run run, List<String> sentences) {
        if (run.unsure() || !run.doer().isEmpty()) {
            return run.doer();
        }
        boolean counter = sentences.stream()
                .map(StepActs::of)
                .allMatch(acts -> acts.equals(Set.of(Act.CHECK)) || acts.equals(Set.of(Act.COLLECT)));
        return counter ? "Cán bộ tiếp nhận" : soleOffice();
    }

    private String soleOffice() {
        String performing = StepActs.performing(record, "");
        boolean alone = sentences(record).stream()
                .map(Doers::of)
                .allMatch(each -> !each.isUnsure()
                        && each.names().stream()
                                .allMatch(name -> Doers.same(name, performing) || name.startsWith("Cán bộ")));
        return alone ? performing : "";
    }

    /// Said only where the sentences behind the step agree on it, and with the time that the record states.
    private String limit(Run run) {
        if (!run.office()) {
            return "";
        }
        List<String> limits = run.sentences().stream()
                .filter(sentence -> !StepActs.of(sentence).contains(Act.SUPPLEMENT))
                .flatMap(StepActs::limits)
                .distinct()
                .toList();
        return limits.size() == 1 && isStated(limits.getFirst()) ? limits.getFirst() : "";
    }

    private boolean isStated(String limit) {
        return record.channels().stream().map(StepFacts::stated).anyMatch(limit::equals);
    }
}
