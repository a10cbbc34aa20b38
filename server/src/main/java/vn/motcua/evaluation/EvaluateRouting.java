package vn.motcua.evaluation;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.area.AdministrativeUnitCode;
import vn.motcua.area.AreaData;
import vn.motcua.feedback.ReportRouting;
import vn.motcua.feedback.RoutingAdvice;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Sentence;
import vn.motcua.shared.web.Texts;

/// Measures routing on a test set: who is responsible, what is it about, does it burn, where is it.
///
/// The ward that a test set gives beside the text counts as what the citizen chose in the form and is used only when
/// the text names none; `wardAccuracy` is measured on the text alone.
public final class EvaluateRouting {
    private final ReportRouting routing;
    private final AreaData areas;
    private final Texts texts = new Texts();
    private final JsonMapper json = JsonMapper.createDefault();

    /// @param city official code of the city, such as 48
    public EvaluateRouting(String city) {
        this.routing = ReportRouting.bundled(city);
        this.areas = AreaData.bundled(new AdministrativeUnitCode(city));
    }

    /// What was measured.
    ///
    /// @param summary figures by name
    /// @param table the same for people
    public record Result(Map<String, @Nullable Object> summary, String table) {}

    /// @param output one line per item, when wanted
    public Result run(Path input, @Nullable Path summary, @Nullable Path output) throws IOException {
        List<RoutingItem> items = RoutingItem.read(input);
        var figures = new RoutingFigures(areas);
        Map<String, RoutingItem> byId = RoutingItem.byId(items);
        List<String> lines = new ArrayList<>();
        for (RoutingItem item : items) {
            RoutingAdvice fromText = routing.advise(item.text(), "", null);
            RoutingAdvice advice = fromText.wardCode() == null && item.wardName() != null
                    ? routing.advise(item.text(), item.wardName(), null)
                    : fromText;
            lines.add(json.writeValueAsString(
                    line(figures.add(item, advice, fromText, duplicateFound(item, advice, byId)))));
        }
        Map<String, @Nullable Object> measured = figures.summary();
        if (summary != null) {
            Files.writeString(summary, json.writeValueAsString(measured) + "\n");
        }
        if (output != null) {
            Files.write(output, lines);
        }
        return new Result(measured, table(measured, figures));
    }

    private @Nullable Boolean duplicateFound(RoutingItem item, RoutingAdvice advice, Map<String, RoutingItem> byId) {
        RoutingItem other = item.duplicateOf() == null ? null : byId.get(item.duplicateOf());
        if (other == null) {
            return null;
        }
        String place = other.wardName() == null ? "" : other.wardName();
        return routing.sameMatter(item.text(), advice, other.text(), routing.advise(other.text(), place, null));
    }

    private Map<String, @Nullable Object> line(RoutingFigures.Judged one) {
        RoutingAdvice advice = one.advice();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("id", one.item().id());
        line.put("decision", advice.routed() ? "routed" : "needs_triage");
        line.put("words", advice.reasons().stream().map(this::say).toList());
        line.put(
                "suggestions",
                advice.suggestions().stream().map(this::suggestion).toList());
        line.put("category", advice.category().name());
        line.put("urgency", advice.urgency().name());
        line.put("ward", advice.wardName());
        line.put("wardCode", advice.wardCode());
        line.put("expectedAgency", one.item().agency());
        line.put("top1", one.top1());
        line.put("top3", one.top3());
        return line;
    }

    private Map<String, Object> suggestion(RoutingAdvice.Suggestion suggestion) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("agencyId", suggestion.agencyId());
        said.put(
                "agency",
                suggestion.agencyId().isEmpty()
                        ? texts.of(Language.VI, "feedback.handler." + suggestion.kind())
                        : suggestion.agencyName());
        said.put("kind", suggestion.kind());
        said.put("share", Math.round(suggestion.share() * 1000) / 1000.0);
        return said;
    }

    private String say(Sentence sentence) {
        Object[] arguments = sentence.arguments().stream()
                .map(argument -> argument.startsWith("@") ? texts.of(Language.VI, argument.substring(1)) : argument)
                .toArray();
        return texts.of(Language.VI, sentence.key(), arguments);
    }

    private static String table(Map<String, @Nullable Object> measured, RoutingFigures figures) {
        var table = new StringBuilder("Routing\n");
        measured.forEach((name, value) ->
                table.append("  %-28s %s%n".formatted(name, value == null ? "nothing to measure" : value)));
        if (!figures.byKind().isEmpty()) {
            table.append("First suggestion right, by responsible body\n");
            figures.byKind().forEach(line -> table.append(line).append('\n'));
        }
        return table.toString();
    }
}
