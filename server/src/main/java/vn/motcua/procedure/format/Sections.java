package vn.motcua.procedure.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A national text file cut at its labels, which stand at the start of a line in a fixed order; the same words inside
/// a body are body.
final class Sections {
    private final Map<Label, String> texts;

    private Sections(Map<Label, String> texts) {
        this.texts = texts;
    }

    static Sections cut(String text) {
        Map<Label, StringBuilder> bodies = new EnumMap<>(Label.class);
        Label current = null;
        for (String line : text.split("\n", -1)) {
            Label next = Label.at(line);
            if (next != null && mayFollow(next, current)) {
                if (next == current) {
                    append(bodies, Label.CONDITIONS, next.words + ":" + bodies.get(next));
                }
                current = next;
                bodies.put(
                        next,
                        new StringBuilder(
                                line.substring(next.words.length() + 1).strip()));
            } else if (current != null) {
                Objects.requireNonNull(bodies.get(current)).append('\n').append(line);
            }
        }
        Map<Label, String> texts = new EnumMap<>(Label.class);
        bodies.forEach((label, body) -> texts.put(label, body.toString().stripTrailing()));
        return new Sections(texts);
    }

    private static void append(Map<Label, StringBuilder> bodies, Label label, String text) {
        bodies.computeIfAbsent(label, missing -> new StringBuilder())
                .append('\n')
                .append(text);
    }

    /// The keywords label also occurs inside conditions; the last one is the true one.
    private static boolean mayFollow(Label next, @Nullable Label current) {
        return current == null
                || next.ordinal() > current.ordinal()
                || next == Label.KEYWORDS && current == Label.KEYWORDS;
    }

    boolean has(Label label) {
        return texts.containsKey(label);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /// The body; empty where the file says that it has no information.
    String text(Label label) {
        return CleanText.value(texts.getOrDefault(label, ""));
    }

    /// The body's lines with their indentation, empty ones left out.
    List<String> lines(Label label) {
        if (text(label).isEmpty()) {
            return List.of();
        }
        return Objects.requireNonNull(texts.get(label))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    List<Label> missing() {
        List<Label> missing = new ArrayList<>();
        for (Label label : Label.values()) {
            if (!texts.containsKey(label)) {
                missing.add(label);
            }
        }
        return missing;
    }

    /// The labels in the order in which files have them.
    enum Label {
        CODE("Mã thủ tục"),
        DECISION("Số quyết định"),
        NAME("Tên thủ tục"),
        LEVEL("Cấp thực hiện"),
        KIND("Loại thủ tục"),
        FIELD("Lĩnh vực"),
        STEPS("Trình tự thực hiện"),
        CHANNELS("Cách thức thực hiện"),
        DOCUMENTS("Thành phần hồ sơ"),
        AUDIENCE("Đối tượng thực hiện"),
        PERFORMING("Cơ quan thực hiện"),
        COMPETENT("Cơ quan có thẩm quyền"),
        RECEIVING("Địa chỉ tiếp nhận HS"),
        AUTHORISED("Cơ quan được ủy quyền"),
        COORDINATING("Cơ quan phối hợp"),
        RESULT("Kết quả thực hiện"),
        LEGAL_BASIS("Căn cứ pháp lý"),
        CONDITIONS("Yêu cầu, điều kiện thực hiện"),
        KEYWORDS("Từ khóa"),
        DESCRIPTION("Mô tả");

        final String words;

        Label(String words) {
            this.words = words;
        }

        static @Nullable Label at(String line) {
            if (line.isEmpty() || Character.isWhitespace(line.charAt(0))) {
                return null;
            }
            for (Label label : values()) {
                if (line.startsWith(label.words) && line.startsWith(":", label.words.length())) {
                    return label;
                }
            }
            return null;
        }
    }
}
