package vn.motcua.procedure;

import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.nlp.text.VietnameseText;

/// Tells words that only name a place in the law (chỉ nhắc điều luật), which says nothing to whoever reads them.
public final class LegalReferences {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern CITED = Pattern.compile(
            "(?<!\\p{L})(?:các )?(?:khoản|điểm|điều|mục|chương|tiết|phụ lục)(?: số)? (?:\\d+|[ivx]+|[a-zđ])(?!\\p{L})(?:\\.\\d+)*[a-zđ]?(?!\\p{L})"
                    + "(?:(?:, | và | hoặc |,)(?:\\d+[a-zđ]?|[a-zđ])(?![\\p{L}\\d]))*"
                    + "|(?:nghị định|thông tư|bộ luật|luật|quyết định|nghị quyết|pháp lệnh)(?: liên tịch)?(?: số)?:? \\d[\\p{L}\\d/.-]*"
                    + "|\\d{1,4}/\\d{4}/[\\p{L}\\d-]+"
                    + "|ngày \\d{1,2}(?:/\\d{1,2}/| tháng \\d{1,2} năm )\\d{4}"
                    + "|của (?:Chính phủ|Quốc hội|Bộ trưởng .*|Bộ \\p{Lu}.*|Thủ tướng Chính phủ)$"
                    + "|\\((?:đã )?được sửa đổi[^)]*\\)",
            FLAGS);
    private static final Set<String> LINKS = Set.of(
            "quy", "dinh", "tai", "theo", "cua", "neu", "tren", "va", "hoac", "cac", "truong", "hop", "thuoc", "doi",
            "tuong", "voi", "duoc", "nay", "nghi", "thong", "tu", "luat", "o", "do", "so", "co", "phap", "hien", "hanh",
            "trong", "nhung", "tung", "thi", "bo", "dieu", "khoan", "diem");

    private LegalReferences() {}

    /// Whether the words name nothing but a place in the law.
    public static boolean isOnly(String words) {
        String rest = CITED.matcher(words).replaceAll(" ");
        boolean cited = !rest.equals(words);
        for (String word : VietnameseText.fold(rest).split("[^a-z0-9]+")) {
            if (!word.isEmpty() && !LINKS.contains(word)) {
                return false;
            }
        }
        return cited;
    }
}
