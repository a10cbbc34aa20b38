package vn.motcua.chatbot.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureFacts.Paper;
import vn.motcua.chatbot.port.ProcedureFacts.WorkStep;
import vn.motcua.nlp.classify.Aspect;

/// What a record says about one aspect (nội dung theo khía cạnh), in plain lines.
final class AspectText {
    private static final int PAPERS = 8;
    private static final int CASES = 4;
    private static final int LINES = 7;
    private static final int BASES = 5;
    private static final int LINE = 260;

    private static final Pattern IN_ANOTHERS_PLACE = Pattern.compile(
            "(?iu)(?:đi|khai|nộp|làm|ký|nhận)\\s+(?:khai\\s+)?thay(?!\\s+đổi)|ủy quyền|uỷ quyền|có mặt|đích thân");

    private static final Pattern NOTHING_ASKED = Pattern.compile("(?iu)không( có| yêu cầu| quy định)?\\.?");

    private AspectText() {}

    static String of(ProcedureFacts facts, Aspect aspect, Wording wording, boolean asked) {
        return switch (aspect) {
            case DOCUMENTS -> documents(facts, wording, asked);
            case FEE -> FeeText.of(facts, wording);
            case TIME -> TimeText.of(facts, wording);
            case PLACE -> place(facts, wording);
            case ONLINE -> wording.say("answer.online." + facts.onlineLevel(), facts.url());
            case STEPS -> steps(facts, wording);
            case CONDITIONS -> bullets(facts.conditions(), "answer.conditions", wording);
            case FORM -> form(facts, wording);
            case LEGAL_BASIS -> legal(facts, wording);
            case RESULT -> line(facts.results(), "answer.result", wording);
            case WHO -> who(facts, wording);
        };
    }

    private static String documents(ProcedureFacts facts, Wording wording, boolean asked) {
        List<Paper> always = papers(facts, Set.of("SUBMIT", "SHOW", "FORM"));
        List<Paper> cases = papers(facts, Set.of("CASE"));
        if (always.isEmpty() && cases.isEmpty()) {
            return wording.say("answer.documents.none");
        }
        var text = new StringBuilder();
        if (!always.isEmpty()) {
            text.append(wording.say("answer.documents"));
            always.stream().limit(PAPERS).forEach(paper -> text.append("\n• ").append(paper(paper, wording)));
        }
        int hidden = Math.max(0, always.size() - PAPERS);
        if (asked || always.isEmpty()) {
            hidden += Math.max(0, cases.size() - CASES);
            inCases(text, cases, wording);
        } else if (!cases.isEmpty()) {
            text.append("\n\n").append(wording.say("answer.documents.cases", cases.size()));
        }
        if (hidden > 0) {
            text.append("\n\n").append(wording.say("answer.documents.more", hidden));
        }
        return text.toString();
    }

    private static void inCases(StringBuilder text, List<Paper> cases, Wording wording) {
        if (cases.isEmpty()) {
            return;
        }
        text.append(text.isEmpty() ? "" : "\n\n").append(wording.say("answer.documents.case"));
        cases.stream().limit(CASES).forEach(paper -> text.append("\n• ").append(paper(paper, wording)));
    }

    private static List<Paper> papers(ProcedureFacts facts, Set<String> kinds) {
        return facts.documents().stream()
                .filter(paper -> kinds.contains(paper.kind()))
                .toList();
    }

    private static String paper(Paper paper, Wording wording) {
        var notes = new ArrayList<String>();
        if (paper.kind().equals("SHOW")) {
            notes.add(wording.say("answer.show"));
        }
        if (paper.originals() > 0) {
            notes.add(wording.say("answer.originals", paper.originals()));
        }
        if (paper.copies() > 0) {
            notes.add(wording.say("answer.copies", paper.copies()));
        }
        String head = paper.when().isBlank() ? "" : PerChannel.capitalised(shortened(paper.when())) + ": ";
        String tail = notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")";
        String note = paper.note().isBlank() ? "" : ". " + shortened(paper.note());
        return head + shortened(paper.name()) + tail + note;
    }

    private static String place(ProcedureFacts facts, Wording wording) {
        var lines = new ArrayList<String>();
        if (!facts.receivingPlace().isBlank()) {
            lines.add(wording.say("answer.place", shortened(facts.receivingPlace())));
        }
        if (!facts.agency().isBlank()) {
            lines.add(wording.say("answer.place.agency", shortened(facts.agency())));
        }
        return lines.isEmpty() ? wording.say("answer.place.none") : String.join("\n", lines);
    }

    private static String steps(ProcedureFacts facts, Wording wording) {
        if (facts.steps().isEmpty()) {
            return wording.say("answer.steps.none");
        }
        var text = new StringBuilder(wording.say("answer.steps"));
        int number = 1;
        for (WorkStep step : facts.steps().stream().limit(LINES).toList()) {
            String who = step.who().isBlank() ? "" : step.who() + ": ";
            text.append('\n').append(number++).append(". ").append(who).append(shortened(step.text()));
        }
        return text.toString();
    }

    private static String form(ProcedureFacts facts, Wording wording) {
        Set<String> forms = new LinkedHashSet<>();
        for (Paper paper : facts.documents()) {
            if (!paper.form().isBlank()) {
                forms.add(paper.form());
            } else if (paper.kind().equals("FORM")) {
                forms.add(paper.name());
            }
        }
        return forms.isEmpty()
                ? wording.say("answer.form.none")
                : wording.say("answer.form", forms.stream().limit(4).collect(Collectors.joining("; ")));
    }

    private static String legal(ProcedureFacts facts, Wording wording) {
        if (facts.legalBases().isEmpty()) {
            return wording.say("answer.legal.none");
        }
        String points = facts.legalBases().stream()
                .limit(BASES)
                .map(basis -> basis.title().contains(basis.number())
                        ? shortened(basis.title())
                        : shortened(basis.title()) + " (" + basis.number() + ")")
                .map(basis -> "\n• " + basis)
                .collect(Collectors.joining());
        int hidden = facts.legalBases().size() - BASES;
        return wording.say("answer.legal", points).replace(": \n", ":\n")
                + (hidden > 0 ? "\n\n" + wording.say("answer.legal.more", hidden) : "");
    }

    private static String who(ProcedureFacts facts, Wording wording) {
        if (facts.audiences().isEmpty()) {
            return wording.say("answer.who.none");
        }
        String audiences = facts.audiences().stream()
                .map(audience -> wording.sayOr("audience." + audience, audience))
                .collect(Collectors.joining(", "));
        String others = othersMay(facts);
        return wording.say("answer.who", audiences)
                + "\n"
                + (others.isEmpty() ? wording.say("answer.who.note") : wording.say("answer.who.others") + others);
    }

    /// What the record says of those who come in another's place.
    private static String othersMay(ProcedureFacts facts) {
        Stream<String> papers = facts.documents().stream()
                .filter(paper -> IN_ANOTHERS_PLACE.matcher(paper.when()).find()
                        || IN_ANOTHERS_PLACE.matcher(paper.name()).find()
                        || IN_ANOTHERS_PLACE.matcher(paper.note()).find())
                .map(paper -> (paper.when().isBlank() ? "" : PerChannel.capitalised(paper.when()) + ": ")
                        + paper.name()
                        + (paper.note().isBlank() ? "" : ". " + paper.note()));
        Stream<String> conditions = facts.conditions().stream()
                .filter(condition -> IN_ANOTHERS_PLACE.matcher(condition).find());
        return Stream.concat(conditions, papers)
                .limit(CASES)
                .map(line -> "\n• " + shortened(line))
                .collect(Collectors.joining());
    }

    private static String line(List<String> values, String key, Wording wording) {
        return values.isEmpty() ? wording.say(key + ".none") : wording.say(key, shortened(String.join("; ", values)));
    }

    private static String bullets(List<String> values, String key, Wording wording) {
        boolean saysNone = values.stream()
                .allMatch(value -> NOTHING_ASKED.matcher(value.strip()).matches());
        if (saysNone) {
            return wording.say(key + ".none");
        }
        var text = new StringBuilder(wording.say(key));
        values.stream().limit(LINES).forEach(value -> text.append("\n• ").append(shortened(value)));
        return text.toString();
    }

    static String shortened(String value) {
        String flat = value.strip().replaceAll("\\s+", " ").replaceFirst("^[-+•]+\\s*(?:[-+•]\\s*)*", "");
        if (flat.length() <= LINE) {
            return flat;
        }
        int end = flat.lastIndexOf(' ', LINE);
        return flat.substring(0, Math.max(end, LINE / 2)) + "…";
    }
}
