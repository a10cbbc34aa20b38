package vn.motcua.procedure.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes a sentence of the record shorter without losing anything that somebody has to know (rút gọn chắc chắn): who
/// applies stands beside the step, so does the office; what rests on which article stays in the record.
final class StepWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ANYBODY = Pattern.compile(
            "^(?:(?:các )?(?:tổ chức|cá nhân|công dân)(?:(?:, | hoặc | và )(?:tổ chức|cá nhân|công dân))*|người nộp hồ sơ|người yêu cầu|người dân)"
                    + "(?: có (?:nhu cầu|yêu cầu))?(?: (?:thì|sẽ))? (?=(?:nộp|gửi|lập|chuẩn bị|đến|nhận|bổ sung|kê khai|hoàn thiện)(?!\\p{L}))",
            FLAGS);
    private static final Pattern DOES = Pattern.compile(
            "^(?:có (?:trách nhiệm|văn bản)|xem xét|thẩm định|kiểm tra|cấp|ban hành|quyết định|thông báo|trả|gửi|ra|xét|trình|phê duyệt|phải|sẽ|tiếp nhận|tiến hành|"
                    + "xử lý|giải quyết|xác nhận|hướng dẫn|thực hiện|tổ chức|chuyển|lấy ý kiến|ký|chủ trì)(?=[ ,])",
            FLAGS);
    private static final Pattern COUNTER = Pattern.compile("^(cán bộ tiếp nhận) hồ sơ ", FLAGS);
    private static final Pattern RULED = Pattern.compile(
            ",? (?:theo|đúng)(?: đúng)? (?:các )?quy định(?: (?:của pháp luật|hiện hành|pháp luật))?(?=[.,;:]|$)",
            FLAGS);
    private static final Pattern CITING = Pattern.compile(
            ",? theo quy định tại (?:(?:khoản|điểm|điều|mục|chương) [^.;,()]{1,40} )?(?:Nghị định|Thông tư|Luật|Bộ luật|Quyết định)[^.;:,()]{0,120}(?=[.;:)]|$)",
            FLAGS);

    private StepWords() {}

    /// Whoever applies stands beside it.
    static String ofApplicant(String sentence) {
        return plain(sentence, ANYBODY.matcher(sentence).replaceFirst(""));
    }

    /// @param who its sentences may begin with, and stands beside them; empty where that is not known
    static String ofOffice(String sentence, String who) {
        if (who.isEmpty()) {
            return plain(sentence, sentence);
        }
        String text = COUNTER.matcher(sentence).replaceFirst("$1 ");
        if (text.regionMatches(true, 0, who + " ", 0, who.length() + 1)
                && DOES.matcher(text.substring(who.length() + 1)).find()) {
            text = text.substring(who.length() + 1).replaceFirst("^(?:có trách nhiệm|sẽ|tiến hành) (?=\\p{L})", "");
        }
        return plain(
                sentence,
                Pattern.compile(
                                "^((?:trường hợp|trong|sau khi|nếu|khi|căn cứ|đối với|chậm nhất)(?!\\p{L})[^.;]*), "
                                        + Pattern.quote(who) + " (?="
                                        + DOES.pattern().substring(1) + ")",
                                FLAGS)
                        .matcher(text)
                        .replaceFirst("$1, "));
    }

    private static String plain(String sentence, String shorter) {
        String text = without(CITING, without(RULED, shorter)).strip();
        return text.isEmpty() ? sentence : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// Leaves the words that hold a fact, or that tell which case or which form it is.
    private static String without(Pattern cited, String text) {
        Matcher matcher = cited.matcher(text);
        return matcher.replaceAll(found -> {
            String before = text.substring(Math.max(0, found.start() - 40), found.start());
            boolean needed = !Facts.in(found.group()).isEmpty()
                    || StepActs.gives(found.group(), "mẫu|phụ lục|trường hợp|đối tượng")
                    || StepActs.gives(before, "mẫu|trường hợp[^,]*|điều kiện|đối tượng|hồ sơ|thủ tục|giấy tờ")
                            && cited == CITING;
            return Matcher.quoteReplacement(needed ? found.group() : "");
        });
    }

    /// One text of several sentences, each with its end.
    static String joined(List<String> sentences) {
        return sentences.stream()
                .map(each -> each.matches("(?s).*[.;:,!?…]$") ? each : each + ".")
                .collect(Collectors.joining(" "))
                .replaceFirst("[;,]$", ".");
    }
}
