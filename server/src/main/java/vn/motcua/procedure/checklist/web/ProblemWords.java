package vn.motcua.procedure.checklist.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.procedure.checklist.Problem;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Texts;

/// Says what is wrong with a table so that an editor knows where to click.
public final class ProblemWords {
    private static final Pattern PLACE = Pattern.compile("^(\\w+)(?:\\[(\\d+)])?(?:\\.choices\\[(\\d+)])?.*$");

    private final Texts texts;
    private final Language language;

    public ProblemWords(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /// "Giấy tờ 4: …".
    public String sentence(Problem problem) {
        return where(problem.path()) + ": "
                + texts.of(
                        language,
                        "checklist.problem." + problem.reason(),
                        problem.words().toArray());
    }

    private String where(String path) {
        Matcher place = PLACE.matcher(path);
        if (!place.matches()) {
            return path;
        }
        var words = new StringBuilder(texts.of(language, "checklist.part." + place.group(1)));
        if (place.group(2) != null) {
            words.append(' ').append(Integer.parseInt(place.group(2)) + 1);
        }
        if (place.group(3) != null) {
            words.append(", ")
                    .append(texts.of(language, "checklist.part.choice"))
                    .append(' ')
                    .append(Integer.parseInt(place.group(3)) + 1);
        }
        return path.contains(".when[") ? words + ", " + texts.of(language, "checklist.part.when") : words.toString();
    }
}
