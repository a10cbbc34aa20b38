package vn.motcua.procedure.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.FeeStatement;

/// Reads "Phí, lệ phí": amounts with remarks, or words alone. A bare `0 VNĐ ()` states nothing.
///
/// @param understood false when something looked like an amount but could not be read
record FeeText(List<Fee> fees, FeeStatement statement, String words, boolean understood) {
    private static final Pattern AMOUNT = Pattern.compile(
            "^(?:(Phí|Lệ phí)\\s*:?\\s*)?([\\d.,]+)\\s*(VNĐ|VND|Đồng|đồng|USD|EUR)\\s*(?:\\((.*)\\))?$",
            Pattern.DOTALL);
    private static final BigDecimal LEAST_DONG = BigDecimal.valueOf(1000);
    /// A bare "không" may mean that there is none or that none is stated, so it is left to stand as it is.
    private static final Pattern FREE = Pattern.compile(
            "^(?:miễn (?:phí|lệ phí).{0,20}|không có (?:phí|lệ phí).{0,15}|không (?:thu|mất|phải nộp|nộp)(?: phí| lệ phí|, lệ phí)*|không phí)[.;]?$");
    private static final Pattern SILENT =
            Pattern.compile("^(?:(?:không|chưa) (?:quy định|có quy định|có thông tin).{0,20}|/?hồ sơ|[./:;-]*)$");

    static FeeText read(String raw) {
        List<Fee> fees = new ArrayList<>();
        List<String> words = new ArrayList<>();
        boolean understood = true;
        for (String part : raw.split("\\s\\|(?:\\s|$)")) {
            String text = CleanText.value(part);
            Matcher matcher = AMOUNT.matcher(text);
            String remark = matcher.matches() ? CleanText.line(nullToEmpty(matcher.group(4))) : CleanText.line(text);
            BigDecimal amount = matcher.matches() ? amount(matcher.group(2)) : BigDecimal.ZERO;
            if (amount.signum() < 0) {
                understood = false;
            } else if (isNoRealAmount(amount, matcher)) {
                understood = false;
                remark = remark.matches(".*\\d.*") ? remark : text;
            } else if (amount.signum() > 0) {
                fees.add(new Fee(
                        kind(nullToEmpty(matcher.group(1)), remark), amount, currency(matcher.group(3)), "", remark));
                continue;
            }
            if (!remark.isEmpty() && !words.contains(remark)) {
                words.add(remark);
            }
        }
        return new FeeText(List.copyOf(fees), statement(fees, words), String.join("\n", words), understood);
    }

    /// "100 VNĐ" stands where the portal says 100 USD: no fee is that small, so the record's words are shown, not a
    // sum.
    private static boolean isNoRealAmount(BigDecimal amount, Matcher matcher) {
        return amount.signum() > 0
                && amount.compareTo(LEAST_DONG) < 0
                && currency(matcher.group(3)).equals("VND");
    }

    private static FeeStatement statement(List<Fee> fees, List<String> words) {
        if (!fees.isEmpty()) {
            return FeeStatement.AMOUNTS;
        }
        List<String> telling = words.stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> !SILENT.matcher(text).matches())
                .toList();
        if (telling.isEmpty()) {
            return FeeStatement.NOT_STATED;
        }
        return telling.stream().allMatch(text -> FREE.matcher(text).matches())
                ? FeeStatement.FREE
                : FeeStatement.IN_WORDS;
    }

    private static Fee.Kind kind(String label, String remark) {
        String words = (label + " " + remark).toLowerCase(Locale.ROOT).strip();
        if (words.startsWith("lệ phí")) {
            return Fee.Kind.CHARGE;
        }
        return words.startsWith("phí ") ? Fee.Kind.FEE : Fee.Kind.UNSPECIFIED;
    }

    /// Dots are thousands unless one alone has other than three digits behind it; -1 when it is no number.
    static BigDecimal amount(String text) {
        String digits = text.replace(",", ".");
        if (!digits.matches("\\d{1,15}(?:\\.\\d{1,9})*")) {
            return BigDecimal.ONE.negate();
        }
        boolean grouped = digits.matches("\\d{1,3}(?:\\.\\d{3})+");
        int dots = digits.length() - digits.replace(".", "").length();
        if (grouped || dots != 1) {
            return new BigDecimal(digits.replace(".", ""));
        }
        return new BigDecimal(digits).stripTrailingZeros();
    }

    static String currency(String text) {
        return text.equals("USD") || text.equals("EUR") ? text : "VND";
    }

    private static String nullToEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
