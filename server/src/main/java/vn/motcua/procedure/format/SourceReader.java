package vn.motcua.procedure.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.procedure.CatalogueFiles.Progress;
import vn.motcua.procedure.CorruptSourceException;
import vn.motcua.procedure.CorruptSourceException.Fault;
import vn.motcua.procedure.Finding;
import vn.motcua.procedure.Finding.Reason;
import vn.motcua.procedure.ParsedRecord;

/// Reads a source of records, whatever it is packed in, to the typed model.
public final class SourceReader {
    private static final Pattern MONTH = Pattern.compile("(20\\d\\d)-(0[1-9]|1[0-2])");

    private final NationalTextFormat text;
    private final PortalJsonFormat json;
    private final NationalPacketFormat packet;
    private final List<ParsedRecord> records = new ArrayList<>();

    private SourceReader(LocalDate asOf) {
        this.text = new NationalTextFormat(asOf);
        this.json = new PortalJsonFormat(asOf);
        this.packet = new NationalPacketFormat(text);
    }

    /// @see vn.motcua.procedure.CatalogueFiles#read
    public static List<ParsedRecord> read(Path source, Consumer<Progress> progress) {
        var reader = new SourceReader(asOf(source));
        SourceEntries.forEach(source, progress, reader::entry);
        if (reader.records.isEmpty()) {
            throw new CorruptSourceException(Fault.EMPTY, source.toString());
        }
        return JurisdictionTeller.settle(withoutDuplicates(reader.records));
    }

    private void entry(SourceEntries.Entry entry) {
        if (entry.name().endsWith(".json")) {
            records.add(
                    NationalPacketFormat.recognises(entry.text())
                            ? packet.parse(entry.name(), entry.text())
                            : json.parse(entry.name(), entry.text()));
            return;
        }
        if (!NationalTextFormat.recognises(entry.text())) {
            throw new CorruptSourceException(Fault.NO_RECORD, entry.name(), 1, "", null);
        }
        records.add(text.parse(entry.name(), entry.text()));
    }

    /// The month in the source's name, as in `national-2026-07.txt.tar.xz`, else the day the file was last changed.
    private static LocalDate asOf(Path source) {
        Matcher month = MONTH.matcher(String.valueOf(source.toAbsolutePath().getFileName()));
        if (month.find()) {
            return LocalDate.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1);
        }
        try {
            return LocalDate.ofInstant(
                    Files.getLastModifiedTime(source).toInstant(), java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        } catch (NoSuchFileException e) {
            throw new CorruptSourceException(Fault.NOT_THERE, source.toString(), 0, "", e);
        } catch (IOException e) {
            throw new CorruptSourceException(Fault.UNREADABLE, source.toString(), 0, String.valueOf(e.getMessage()), e);
        }
    }

    private static List<ParsedRecord> withoutDuplicates(List<ParsedRecord> records) {
        Map<String, String> originOfCode = new LinkedHashMap<>();
        List<ParsedRecord> unique = new ArrayList<>();
        for (ParsedRecord item : records) {
            if (!(item instanceof ParsedRecord.Accepted accepted)) {
                unique.add(item);
                continue;
            }
            String code = accepted.procedure().code().value();
            String first = originOfCode.putIfAbsent(code, accepted.origin());
            unique.add(
                    first == null
                            ? accepted
                            : new ParsedRecord.Rejected(
                                    accepted.origin(),
                                    code,
                                    accepted.procedure().name(),
                                    List.of(Finding.of(Reason.DUPLICATE_CODE, first))));
        }
        return unique;
    }
}
