package vn.motcua.procedure.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.procedure.Agencies;
import vn.motcua.procedure.CorruptSourceException;
import vn.motcua.procedure.CorruptSourceException.Fault;
import vn.motcua.procedure.Finding;
import vn.motcua.procedure.Finding.Reason;
import vn.motcua.procedure.OnlineLevel;
import vn.motcua.procedure.ParsedRecord;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.Publication;

/// The portal's records, one JSON object each. Its tables arrive flattened without separators, so only what is whole is
/// read: codes, names, the full list of levels, bodies, steps, and the address of the record's page.
public final class PortalJsonFormat {
    private static final JsonFactory JSON = new JsonFactory();

    /// The code as the page itself shows it: a collector may file one page under several codes.
    private static final Pattern CODE_ON_PAGE = Pattern.compile("Mã thủ tục\\s*(\\d\\.\\d{6})");

    private final LocalDate asOf;

    public PortalJsonFormat(LocalDate asOf) {
        this.asOf = asOf;
    }

    /// @throws CorruptSourceException the text is no JSON object; names the line
    public ParsedRecord parse(String origin, String raw) {
        List<Finding> findings = new ArrayList<>();
        if (raw.length() > NationalTextFormat.LARGEST) {
            findings.add(Finding.of(Reason.TOO_LARGE, Integer.toString(raw.length())));
            return new ParsedRecord.Rejected(origin, "", "", findings);
        }
        Map<String, String> values = values(origin, raw);
        values.replaceAll((key, value) -> CleanText.value(CleanText.clean(value, findings)));
        String code = values.getOrDefault("ma_thu_tuc", "");
        String name = CleanText.line(values.getOrDefault("ten_thu_tuc", ""));
        Optional<ProcedureCode> parsed = ProcedureCode.parse(code);
        if (parsed.isEmpty() || name.isEmpty()) {
            findings.add(Finding.of(parsed.isEmpty() ? Reason.MALFORMED_CODE : Reason.NAME_MISSING, code));
            return new ParsedRecord.Rejected(origin, code, name, findings);
        }
        Matcher onPage = CODE_ON_PAGE.matcher(values.getOrDefault("raw_text", ""));
        if (onPage.find() && !onPage.group(1).equals(parsed.get().value())) {
            findings.add(Finding.of(Reason.OTHER_RECORD, onPage.group(1)));
            return new ParsedRecord.Rejected(origin, code, name, findings);
        }
        Procedure procedure = procedure(parsed.get(), name, values, findings);
        if (procedure.levels().isEmpty()) {
            findings.add(Finding.of(Reason.LEVEL_MISSING, ""));
        }
        return new ParsedRecord.Accepted(
                origin, procedure, findings, PortalFees.read(values.getOrDefault("cach_thuc_thuc_hien", "")));
    }

    private Procedure procedure(ProcedureCode code, String name, Map<String, String> values, List<Finding> findings) {
        var agencies = new Agencies(
                line(values, "co_quan_thuc_hien"),
                line(values, "co_quan_co_tham_quyen"),
                values.getOrDefault("dia_chi_tiep_nhan", ""),
                line(values, "co_quan_duoc_uy_quyen"),
                line(values, "co_quan_phoi_hop"));
        String decision = line(values, "so_quyet_dinh");
        String address = line(values, "detail_url");
        return new Procedure(
                code,
                name,
                line(values, "linh_vuc"),
                NationalTextFormat.levels(values.getOrDefault("cap_thuc_hien", "")),
                NationalTextFormat.audiences(values.getOrDefault("doi_tuong_thuc_hien", "")),
                JurisdictionTeller.of(decision, agencies, values.getOrDefault("trinh_tu_thuc_hien", "")),
                agencies,
                values.getOrDefault("cach_thuc_thuc_hien", "").contains("Trực tuyến")
                        ? OnlineLevel.ONLINE
                        : OnlineLevel.INFORMATION_ONLY,
                List.of(),
                List.of(),
                NationalSteps.read(
                        values.getOrDefault("trinh_tu_thuc_hien", "")
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList(),
                        findings),
                values.getOrDefault("yeu_cau_dieu_kien", "")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                "",
                new Publication(
                        decision,
                        Publishers.of(decision),
                        line(values, "loai_thu_tuc"),
                        Publication.Source.PORTAL_JSON,
                        asOf,
                        address.startsWith("https://") ? address : Publication.PORTAL),
                line(values, "doi_tuong_thuc_hien"));
    }

    private static String line(Map<String, String> values, String key) {
        return CleanText.line(values.getOrDefault(key, ""));
    }

    private static Map<String, String> values(String origin, String raw) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser = JSON.createParser(raw)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new CorruptSourceException(Fault.NO_JSON, origin, 1, "", null);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                if (parser.nextToken().isScalarValue()) {
                    values.put(key, parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
            return values;
        } catch (JsonProcessingException e) {
            throw notJson(origin, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Texts that nest too deeply are refused without a place in them.
    static CorruptSourceException notJson(String origin, JsonProcessingException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        return new CorruptSourceException(Fault.NO_JSON, origin, line, e.getOriginalMessage(), e);
    }
}
