package vn.motcua.procedure.format;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.procedure.Agencies;
import vn.motcua.procedure.Audience;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Finding;
import vn.motcua.procedure.Finding.Reason;
import vn.motcua.procedure.Level;
import vn.motcua.procedure.OnlineLevel;
import vn.motcua.procedure.ParsedRecord;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.Publication;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.format.Sections.Label;

/// The text files of the national procedure database (cơ sở dữ liệu quốc gia về thủ tục hành chính), one record each.
///
/// Never throws on any text: what cannot be a record is rejected with its reason, what is odd is taken over and noted.
public final class NationalTextFormat {
    /// A record is some kilobytes; a hundred times the largest known one is no record.
    static final int LARGEST = 2_000_000;

    /// The first lines tell what a file is.
    private static final int HEAD = 10_000;

    private static final Pattern DISTRICT = Pattern.compile("(?<!\\p{L})huyện(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRIAL = Pattern.compile("test|demo", Pattern.CASE_INSENSITIVE);

    private final LocalDate asOf;

    /// @param asOf when the source was drawn
    public NationalTextFormat(LocalDate asOf) {
        this.asOf = asOf;
    }

    /// Whether the text looks like one of these files at all, also with its diacritics taken apart (NFD).
    static boolean recognises(String text) {
        String head = text.length() > HEAD ? text.substring(0, HEAD) : text;
        String composed = Normalizer.normalize(head, Normalizer.Form.NFC);
        return composed.contains("Mã thủ tục:") && composed.contains("Tên thủ tục:");
    }

    /// Province by province, [JurisdictionTeller#settle] still has to look at all records together.
    public ParsedRecord parse(String origin, String raw) {
        List<Finding> findings = new ArrayList<>();
        if (raw.length() > LARGEST) {
            return rejected(origin, "", "", findings, Reason.TOO_LARGE, Integer.toString(raw.length()));
        }
        Sections sections = Sections.cut(CleanText.clean(raw, findings));
        String code = sections.text(Label.CODE);
        String name = CleanText.line(sections.text(Label.NAME));
        Optional<ProcedureCode> parsed = ProcedureCode.parse(code);
        if (parsed.isEmpty()) {
            return rejected(origin, code, name, findings, Reason.MALFORMED_CODE, code);
        }
        if (name.isEmpty()) {
            return rejected(origin, code, name, findings, Reason.NAME_MISSING, "");
        }
        for (Label label : sections.missing()) {
            findings.add(Finding.of(Reason.SECTION_MISSING, label.words));
        }
        Procedure procedure = procedure(parsed.get(), name, sections, findings);
        inspect(procedure, origin, findings);
        return new ParsedRecord.Accepted(origin, procedure, findings);
    }

    private static ParsedRecord rejected(
            String origin, String code, String name, List<Finding> findings, Reason reason, String detail) {
        findings.add(Finding.of(reason, detail));
        return new ParsedRecord.Rejected(origin, code, name, findings);
    }

    private Procedure procedure(ProcedureCode code, String name, Sections sections, List<Finding> findings) {
        var agencies = new Agencies(
                CleanText.line(sections.text(Label.PERFORMING)),
                CleanText.line(sections.text(Label.COMPETENT)),
                sections.text(Label.RECEIVING),
                CleanText.line(sections.text(Label.AUTHORISED)),
                CleanText.line(sections.text(Label.COORDINATING)));
        String decision = decision(sections.text(Label.DECISION), findings);
        List<SubmissionChannel> channels = NationalChannels.read(sections.lines(Label.CHANNELS), findings);
        boolean online = channels.stream().anyMatch(channel -> channel.channel() == Channel.ONLINE);
        String everything = sections.text(Label.DOCUMENTS) + "\n" + sections.text(Label.LEGAL_BASIS) + "\n"
                + sections.text(Label.RESULT) + "\n" + sections.text(Label.CHANNELS) + "\n"
                + sections.text(Label.STEPS);
        return new Procedure(
                code,
                name,
                CleanText.line(sections.text(Label.FIELD)),
                levels(sections.text(Label.LEVEL)),
                audiences(sections.text(Label.AUDIENCE)),
                JurisdictionTeller.of(decision, agencies, everything),
                agencies,
                online ? OnlineLevel.ONLINE : OnlineLevel.INFORMATION_ONLY,
                channels,
                NationalDocuments.read(sections.lines(Label.DOCUMENTS)),
                NationalSteps.read(sections.lines(Label.STEPS), findings),
                plainLines(sections, Label.CONDITIONS),
                plainLines(sections, Label.RESULT),
                NationalDocuments.legalBases(sections.lines(Label.LEGAL_BASIS)),
                keywords(sections.text(Label.KEYWORDS)),
                sections.text(Label.DESCRIPTION),
                new Publication(
                        decision,
                        Publishers.of(decision),
                        sections.text(Label.KIND),
                        Publication.Source.NATIONAL_TEXT,
                        asOf,
                        Publication.PORTAL),
                CleanText.line(sections.text(Label.AUDIENCE)));
    }

    private static String decision(String raw, List<Finding> findings) {
        String line = CleanText.line(raw);
        String trimmed = line.replaceFirst("^(?i:quyết định )?(?i:số)?[\\s:]+(?=\\S)", "")
                .replaceFirst("[.\\s]+$", "");
        String slashed = trimmed.replaceAll("\\.?\\s*/\\s*\\.?", "/");
        if (!slashed.equals(line)) {
            findings.add(Finding.of(Reason.DECISION_TRIMMED, line + " → " + slashed));
        }
        return slashed;
    }

    private static void inspect(Procedure procedure, String origin, List<Finding> findings) {
        if (procedure.levels().isEmpty()) {
            findings.add(Finding.of(Reason.LEVEL_MISSING, ""));
        }
        String field = procedure.field().toLowerCase(Locale.ROOT);
        if (procedure.levels().contains(Level.COMMUNE) && (field.equals("hải quan") || field.equals("thuế"))) {
            findings.add(Finding.of(Reason.LEVEL_DOUBTFUL, procedure.field()));
        }
        String bodies =
                procedure.agencies().performing() + " " + procedure.agencies().competent();
        if (DISTRICT.matcher(bodies).find()) {
            findings.add(Finding.of(Reason.DISTRICT_NAMED, bodies.strip()));
        }
        if (TRIAL.matcher(procedure.publication().decision()).find()) {
            findings.add(Finding.of(Reason.TEST_RECORD, procedure.publication().decision()));
        }
        String file = origin.substring(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')) + 1);
        if (!file.equals(procedure.code() + ".txt")) {
            findings.add(Finding.of(Reason.FILE_NAME_DIFFERS, file));
        }
    }

    static List<Level> levels(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        List<Level> levels = new ArrayList<>();
        if (words.contains("bộ") || words.contains("trung ương")) {
            levels.add(Level.MINISTRY);
        }
        if (words.contains("tỉnh")) {
            levels.add(Level.PROVINCE);
        }
        if (words.contains("xã") || words.contains("phường")) {
            levels.add(Level.COMMUNE);
        }
        if (words.contains("khác")) {
            levels.add(Level.OTHER);
        }
        return levels;
    }

    static List<Audience> audiences(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        // "Tổ chức (không bao gồm doanh nghiệp, HTX)" must not make businesses of organisations.
        String outside = words.replaceAll("\\([^)]*\\)", "");
        List<Audience> audiences = new ArrayList<>();
        add(audiences, Audience.CITIZEN, outside.contains("công dân") || outside.contains("cá nhân"));
        add(audiences, Audience.OVERSEAS_VIETNAMESE, outside.contains("định cư ở nước ngoài"));
        add(audiences, Audience.FOREIGNER, outside.contains("người nước ngoài"));
        add(audiences, Audience.BUSINESS, outside.contains("doanh nghiệp") || outside.contains("hợp tác xã"));
        add(audiences, Audience.ORGANISATION, outside.contains("tổ chức"));
        add(audiences, Audience.OFFICIAL, outside.contains("cán bộ, công chức"));
        return audiences;
    }

    private static void add(List<Audience> audiences, Audience audience, boolean named) {
        if (named) {
            audiences.add(audience);
        }
    }

    private static List<String> plainLines(Sections sections, Label label) {
        return sections.lines(label).stream()
                .map(line -> line.strip().replaceFirst("^[-*•]\\s+", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> keywords(String text) {
        return Pattern.compile("[,;\n]")
                .splitAsStream(text)
                .map(CleanText::line)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
