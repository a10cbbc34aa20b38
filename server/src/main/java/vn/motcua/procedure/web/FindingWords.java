package vn.motcua.procedure.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.procedure.Finding;
import vn.motcua.shared.web.PageContext;

/// Says what an import noted about a record in the reader's words, without the names that only programs use.
public final class FindingWords {
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}_])(COMMUNE|PROVINCE|MINISTRY|OTHER|DIRECT|ONLINE|POSTAL|NATIONAL_TEXT|PORTAL_JSON|WORKING_DAY|DAY|HOUR|MONTH|YEAR)(?![\\p{L}_])");
    private static final Pattern LIST = Pattern.compile("\\[([^\\[\\]]*)]");

    private FindingWords() {}

    public static String detail(PageContext page, Finding finding) {
        Matcher matcher = NAME.matcher(finding.detail());
        String words = matcher.replaceAll(name -> Matcher.quoteReplacement(word(page, finding.reason(), name.group())));
        return aboutLevels(finding.reason()) ? LIST.matcher(words).replaceAll("$1") : words;
    }

    private static boolean aboutLevels(Finding.Reason reason) {
        return reason == Finding.Reason.LEVELS_COMPLETED || reason == Finding.Reason.SOURCES_DISAGREE_ON_LEVELS;
    }

    private static String word(PageContext page, Finding.Reason reason, String name) {
        String key =
                switch (name) {
                    case "COMMUNE", "PROVINCE", "MINISTRY" -> "procedure.level." + name;
                    case "OTHER" -> aboutLevels(reason) ? "procedure.level.OTHER" : "procedure.finding.unit_other";
                    case "DIRECT", "ONLINE", "POSTAL" -> "procedure.channel." + name;
                    case "NATIONAL_TEXT", "PORTAL_JSON" -> "procedure.staff.source." + name;
                    default -> "procedure.unit." + name;
                };
        return page.t(key, "").strip();
    }
}
