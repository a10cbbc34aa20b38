package vn.motcua.procedure.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.LegalBasis;
import vn.motcua.procedure.PlainLayer;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.compare.Line;
import vn.motcua.shared.web.PageContext;

/// A version of a record as fields of lines in words, ready to be compared (các mục của một phiên bản).
///
/// Names of the fields are keys of `procedure.versions.field`.
final class VersionFields {
    private final PageContext page;
    private final Wording in;
    private final SequencedMap<String, List<Line>> fields = new LinkedHashMap<>();

    private VersionFields(PageContext page) {
        this.page = page;
        this.in = new Wording(page);
    }

    static SequencedMap<String, List<Line>> of(Procedure record, PageContext page) {
        var version = new VersionFields(page);
        version.official(record);
        return version.fields;
    }

    static SequencedMap<String, List<Line>> of(PlainLayer layer, PageContext page) {
        var version = new VersionFields(page);
        version.plain(layer);
        return version.fields;
    }

    private void official(Procedure record) {
        value("NAME", record.name());
        value("FIELD", record.field());
        words("LEVELS", "procedure.level.", record.levels());
        words("AUDIENCES", "procedure.audience.", record.audiences());
        value("JURISDICTION", in.jurisdiction(record.jurisdiction()));
        value("ONLINE", page.t("procedure.online." + record.onlineLevel()));
        channels(record.channels());
        put("DOCUMENTS", record.documents().stream().map(this::document));
        put("STEPS", record.steps().stream().map(this::step));
        put("CONDITIONS", record.conditions().stream().map(Line::of));
        put("RESULTS", record.results().stream().map(Line::of));
        value("PERFORMING", record.agencies().performing());
        value("COMPETENT", record.agencies().competent());
        value("RECEIVING", record.agencies().receivingAddress());
        value("AUTHORISED", record.agencies().authorised());
        value("COORDINATING", record.agencies().coordinating());
        put("LEGAL_BASES", record.legalBases().stream().map(VersionFields::law));
        put("KEYWORDS", record.keywords().stream().map(Line::of));
        value("DESCRIPTION", record.description());
        value("DECISION", record.publication().decision());
        value("PUBLISHER", record.publication().publisher());
        value("KIND", record.publication().kind());
        value("AS_OF", in.date(record.publication().asOf()));
    }

    private void plain(PlainLayer layer) {
        value("NAME", layer.name());
        value("NAME_EN", layer.english());
        put("ALIASES", layer.aliases().stream().map(Line::of));
        value("RECEIVING", layer.receivingPlace());
        channels(layer.channels());
        put("DOCUMENTS", layer.documents().stream().map(this::document));
        put("STEPS", layer.steps().stream().map(this::step));
        put("CONDITIONS", layer.conditions().stream().map(Line::of));
        put("RESULTS", layer.results().stream().map(Line::of));
        words("EVENTS", "procedure.event.", layer.lifeEvents());
        put("RELATED", layer.related().stream().map(code -> Line.of(code.value())));
    }

    private void channels(List<SubmissionChannel> channels) {
        put("TIMES", channels.stream().map(channel -> line(channel, time(channel))));
        put("FEES", channels.stream().map(channel -> line(channel, fees(channel))));
        put(
                "CHANNELS",
                channels.stream()
                        .filter(channel -> !channel.description().isBlank())
                        .map(channel -> line(channel, channel.description())));
    }

    private Line line(SubmissionChannel channel, String words) {
        String name = page.t("procedure.channel." + channel.channel());
        return new Line(name, name + ": " + words);
    }

    private String time(SubmissionChannel channel) {
        boolean more = channel.time() != null && !channel.timeText().isEmpty();
        return in.time(channel) + (more ? "\n" + channel.timeText() : "");
    }

    private String fees(SubmissionChannel channel) {
        List<String> words = new ArrayList<>();
        for (Fee fee : channel.fees()) {
            words.add(in.fee(fee) + (fee.note().isEmpty() ? "" : " (" + fee.note() + ")"));
        }
        if (!channel.feeText().isEmpty()) {
            words.add(channel.feeText());
        }
        return words.isEmpty() ? page.t("procedure.versions.fee." + channel.feeStatement()) : String.join("\n", words);
    }

    private Line document(RequiredDocument document) {
        Stream<String> counts = Stream.of(
                page.t("procedure.page.originals", document.originals()),
                page.t("procedure.page.copies", document.copies()));
        Stream<String> more = Stream.of(
                        document.group(),
                        document.when().isEmpty()
                                ? ""
                                : document.ifAny()
                                        ? page.t("procedure.page.if_any")
                                        : page.t("procedure.page.when", document.when()),
                        document.note(),
                        document.form().isEmpty() ? "" : page.t("procedure.page.form", document.form()),
                        document.formLink())
                .filter(text -> !text.isEmpty());
        Stream<String> kind = Stream.of(page.t("procedure.doc." + document.kind()));
        String facts = String.join(
                " · ", Stream.of(kind, counts, more).flatMap(each -> each).toList());
        return new Line(document.name(), document.name() + "\n" + facts);
    }

    private Line step(ProcedureStep step) {
        String text = step.who().isEmpty() ? step.text() : step.who() + ": " + step.text();
        return Line.of(step.howLong().isEmpty() ? text : text + " (" + step.howLong() + ")");
    }

    private static Line law(LegalBasis law) {
        return new Line(
                law.number().isEmpty() ? law.title() : law.number(), (law.title() + " " + law.number()).strip());
    }

    /// A field of one value is always the same thing, however different its text.
    private void value(String field, String text) {
        put(field, text.isBlank() ? Stream.empty() : Stream.of(new Line("", text)));
    }

    private void words(String field, String key, List<?> values) {
        put(field, values.stream().map(value -> Line.of(page.t(key + value))));
    }

    private void put(String field, Stream<Line> lines) {
        fields.put(field, lines.toList());
    }
}
