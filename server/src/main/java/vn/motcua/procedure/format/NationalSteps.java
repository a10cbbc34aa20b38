package vn.motcua.procedure.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.procedure.Finding;
import vn.motcua.procedure.Finding.Reason;
import vn.motcua.procedure.ProcedureStep;

/// Reads "Trình tự thực hiện". Numbered steps keep what stands below them; without numbers each line is one.
final class NationalSteps {
    private static final Pattern NUMBERED = Pattern.compile("^[-*+•\\s]*Bước\\s*(\\d{1,2})\\b.*", Pattern.DOTALL);

    private NationalSteps() {}

    static List<ProcedureStep> read(List<String> lines, List<Finding> findings) {
        boolean numbered =
                lines.stream().anyMatch(line -> NUMBERED.matcher(line).matches());
        List<String> texts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = NUMBERED.matcher(line);
            boolean starts = matcher.matches();
            if (starts) {
                numbers.add(Integer.parseInt(matcher.group(1)));
            }
            if (starts || !numbered || texts.isEmpty()) {
                texts.add(line.strip());
            } else {
                texts.set(texts.size() - 1, texts.getLast() + "\n" + line.strip());
            }
        }
        if (goesBackwards(numbers)) {
            findings.add(Finding.of(Reason.STEPS_SCRAMBLED, numbers.toString()));
        }
        return texts.stream().map(text -> new ProcedureStep("", text)).toList();
    }

    /// Starting again at 1 is a second case of the same procedure, not disorder.
    private static boolean goesBackwards(List<Integer> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) < numbers.get(i - 1) && numbers.get(i) != 1) {
                return true;
            }
        }
        return false;
    }
}
