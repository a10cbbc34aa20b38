package vn.motcua.procedure.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.CorruptSourceException;
import vn.motcua.procedure.CorruptSourceException.Fault;
import vn.motcua.procedure.Finding;
import vn.motcua.procedure.Finding.Reason;
import vn.motcua.procedure.ParsedRecord;

/// Packets of the national procedure database (gói tin CSDL quốc gia về TTHC): one JSON object a procedure, names in
/// capitals, every leaf a text. A packet says what a text file of the same database says, so it is written out as one
/// and read by [NationalTextFormat]: one set of rules for repairs, doubts and jurisdiction.
final class NationalPacketFormat {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int LARGEST = 8 << 20;

    private final NationalTextFormat text;

    NationalPacketFormat(NationalTextFormat text) {
        this.text = text;
    }

    static boolean recognises(String raw) {
        return raw.contains("\"MaTTHC\"") && raw.contains("\"TENTTHC\"");
    }

    /// @throws CorruptSourceException the text is no JSON object; names the line
    ParsedRecord parse(String origin, String raw) {
        if (raw.length() > LARGEST) {
            Finding finding = Finding.of(Reason.TOO_LARGE, Integer.toString(raw.length()));
            return new ParsedRecord.Rejected(origin, "", "", List.of(finding));
        }
        Map<?, ?> packet = object(origin, raw);
        String code = leaf(packet, "MaTTHC");
        ParsedRecord record = text.parse(code + ".txt", written(packet, code));
        return switch (record) {
            case ParsedRecord.Accepted accepted ->
                new ParsedRecord.Accepted(origin, accepted.procedure(), accepted.findings());
            case ParsedRecord.Rejected rejected ->
                new ParsedRecord.Rejected(origin, rejected.code(), rejected.name(), rejected.findings());
        };
    }

    private static String written(Map<?, ?> packet, String code) {
        var record = new StringBuilder();
        line(record, "Mã thủ tục", code);
        line(record, "Số quyết định", leaf(packet, "QUYETDINH"));
        line(record, "Tên thủ tục", leaf(packet, "TENTTHC"));
        line(record, "Cấp thực hiện", joined(packet, "CAPTHUCHIEN", "TENCAP", "; "));
        line(record, "Loại thủ tục", leaf(packet, "LOAITTHC"));
        line(record, "Lĩnh vực", joined(packet, "LINHVUCTHUCHIEN", "TENLINHVUC", "; "));
        record.append("Trình tự thực hiện:\n");
        cases(packet, "TRINHTUTHUCHIEN", "TRINHTU").forEach((when, steps) -> {
            indented(record, when);
            steps.forEach(step -> indented(record, leaf(step, "TENTRINHTU")));
        });
        record.append("Cách thức thực hiện:\n");
        objects(packet, "CACHTHUCTHUCHIEN").forEach(channel -> channel(record, channel));
        record.append("Thành phần hồ sơ:\n");
        cases(packet, "THANHPHANHOSO", "GIAYTO").forEach((when, papers) -> {
            if (!when.isBlank()) {
                record.append("  [ ").append(oneLine(when)).append(" ]\n");
            }
            papers.forEach(paper -> paper(record, paper));
        });
        line(record, "Đối tượng thực hiện", audiences(packet));
        line(record, "Cơ quan thực hiện", body(packet, "COQUANTHUCHIEN", "MOTACOQUANTHUCHIEN"));
        line(record, "Cơ quan có thẩm quyền", body(packet, "COQUANCOTHAMQUYEN", "MOTACOQUANTHAMQUYEN"));
        line(record, "Địa chỉ tiếp nhận HS", leaf(packet, "DIACHITIEPNHAN"));
        line(record, "Cơ quan được ủy quyền", body(packet, "COQUANDUOCUYQUYEN", ""));
        line(record, "Cơ quan phối hợp", body(packet, "COQUANPHOIHOP", ""));
        line(record, "Kết quả thực hiện", joined(packet, "KETQUATHUCHIEN", "TENKETQUA", "\n"));
        record.append("Căn cứ pháp lý:\n");
        objects(packet, "CANCUPHAPLY").forEach(basis -> record.append("  * ")
                .append(oneLine(leaf(basis, "TENVANBAN")))
                .append(" (")
                .append(oneLine(leaf(basis, "SOVANBAN")))
                .append(")\n"));
        line(record, "Yêu cầu, điều kiện thực hiện", leaf(packet, "YEUCAU"));
        line(record, "Từ khóa", leaf(packet, "TUKHOA"));
        line(record, "Mô tả", leaf(packet, "MOTA"));
        return record.toString();
    }

    private static void channel(StringBuilder record, Map<?, ?> channel) {
        String name = oneLine(leaf(channel, "KENH"));
        List<Map<?, ?>> times = objects(channel, "THOIGIAN");
        for (Map<?, ?> time : times.isEmpty() ? List.<Map<?, ?>>of(Map.of()) : times) {
            record.append("  * Hình thức nộp: ").append(channelName(name)).append('\n');
            String amount = oneLine(leaf(time, "THOIGIANGIAIQUYET")) + " " + unit(leaf(time, "DONVITINH"));
            record.append("    Thời hạn giải quyết: ").append(amount.strip()).append('\n');
            String fees = objects(time, "PHILEPHI").stream()
                    .map(fee -> oneLine(leaf(fee, "SOTIEN")) + " " + currency(fee) + " (" + oneLine(leaf(fee, "MOTA"))
                            + ")")
                    .collect(Collectors.joining(" | "));
            record.append("    Phí, lệ phí: ").append(fees).append('\n');
            if (!leaf(time, "MOTA").isBlank()) {
                record.append("    Mô tả: ").append(oneLine(leaf(time, "MOTA"))).append('\n');
            }
        }
    }

    private static String currency(Map<?, ?> fee) {
        String unit = oneLine(leaf(fee, "DONVI"));
        return unit.isEmpty() || unit.equalsIgnoreCase("đồng") ? "VNĐ" : unit;
    }

    private static String channelName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("trực tuyến") || lower.equals("online")) {
            return "ONLINE";
        }
        if (lower.contains("bưu chính") || lower.equals("postal")) {
            return "POSTAL";
        }
        return lower.contains("trực tiếp") || lower.equals("direct") ? "DIRECT" : name;
    }

    /// What is no known unit is no number of days.
    private static String unit(String unit) {
        return switch (oneLine(unit).toLowerCase(Locale.ROOT)) {
            case "ngày làm việc", "working_day" -> "WORKING_DAY";
            case "ngày", "day" -> "DAY";
            case "giờ", "hour" -> "HOUR";
            case "tháng", "month" -> "MONTH";
            case "năm", "year" -> "YEAR";
            default -> unit.isBlank() ? "OTHER" : oneLine(unit) + " OTHER";
        };
    }

    private static void paper(StringBuilder record, Map<?, ?> paper) {
        String form = oneLine(leaf(paper, "TENMAUDON"));
        record.append("    - ").append(oneLine(leaf(paper, "TENGIAYTO")));
        if (!form.isEmpty() && !leaf(paper, "TENGIAYTO").contains(form)) {
            record.append(" (").append(form).append(')');
        }
        record.append("\n      Số lượng: Bản chính: ").append(count(paper, "SOBANCHINH"));
        record.append(", Bản sao: ").append(count(paper, "SOBANSAO")).append('\n');
    }

    private static String count(Map<?, ?> paper, String key) {
        String text = oneLine(leaf(paper, key));
        return text.matches("\\d{1,3}") ? text : "0";
    }

    private static String audiences(Map<?, ?> packet) {
        String named = joined(packet, "DOITUONGTHUCHIEN", "TENDOITUONG", "; ");
        return named.isBlank() ? leaf(packet, "MOTADOITUONGTHUCHIEN") : named;
    }

    private static String body(Map<?, ?> packet, String key, String words) {
        String named = joined(packet, key, "TENDONVI", "; ");
        return named.isBlank() && !words.isEmpty() ? leaf(packet, words) : named;
    }

    private static void line(StringBuilder record, String label, String value) {
        record.append(label).append(':');
        value.strip()
                .lines()
                .forEach(each -> record.append(' ').append(each.strip()).append("\n   "));
        record.append('\n');
    }

    /// No line of a value may begin where a label could stand.
    private static void indented(StringBuilder record, String value) {
        value.lines().map(String::strip).filter(each -> !each.isEmpty()).forEach(each -> record.append("    ")
                .append(each)
                .append('\n'));
    }

    private static String oneLine(String value) {
        return CleanText.line(value);
    }

    private static String joined(Map<?, ?> packet, String key, String leaf, String between) {
        return objects(packet, key).stream()
                .map(each -> leaf(each, leaf).strip())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(between));
    }

    /// The objects of each case, in order of the packet.
    private static Map<String, List<Map<?, ?>>> cases(Map<?, ?> packet, String key, String inner) {
        Map<String, List<Map<?, ?>>> cases = new LinkedHashMap<>();
        objects(packet, key).forEach(each -> cases.computeIfAbsent(leaf(each, "TRUONGHOP"), absent -> new ArrayList<>())
                .addAll(objects(each, inner)));
        return cases;
    }

    private static List<Map<?, ?>> objects(Map<?, ?> from, String key) {
        List<Map<?, ?>> objects = new ArrayList<>();
        if (from.get(key) instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> object) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }

    private static String leaf(Map<?, ?> from, String key) {
        return from.get(key) instanceof String value ? value : "";
    }

    private static Map<?, ?> object(String origin, String raw) {
        try (JsonParser parser = JSON.createParser(raw)) {
            parser.nextToken();
            if (value(parser) instanceof Map<?, ?> object) {
                return object;
            }
            throw new CorruptSourceException(Fault.NO_JSON, origin, 1, "", null);
        } catch (JsonProcessingException e) {
            throw PortalJsonFormat.notJson(origin, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                Object value = value(parser);
                if (value != null) {
                    object.put(key, value);
                }
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Object value = value(parser);
                if (value != null) {
                    list.add(value);
                }
            }
            return list;
        }
        return token == null || token == JsonToken.VALUE_NULL ? null : parser.getText();
    }
}
