package vn.motcua.feedback.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.error.DomainException.WrongField;
import vn.motcua.shared.web.Sentences;

/// What stands in the citizen's form: values typed so far, what is wrong with them, pictures kept.
///
/// @param values by field name
/// @param errors sentence by field name
/// @param draft under which pictures are kept
/// @param scopeKey text that explains where complaints and denunciations go, when the words look like one
public record ReportForm(
        Map<String, String> values,
        Map<String, String> errors,
        UUID draft,
        int photos,
        @Nullable String scopeKey) {

    public ReportForm {
        values = Map.copyOf(values);
    }

    static ReportForm empty() {
        return new ReportForm(Map.of(), Map.of(), UUID.randomUUID(), 0, null);
    }

    ReportForm wrong(List<WrongField> faults, Sentences in) {
        Map<String, String> said = new LinkedHashMap<>();
        faults.forEach(fault -> said.putIfAbsent(
                fault.field(), in.text(fault.textKey(), fault.arguments().toArray())));
        return new ReportForm(values, said, draft, photos, scopeKey);
    }

    ReportForm outOfScope(String key) {
        return new ReportForm(values, errors, draft, photos, key);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /// Id of the field's element: dots have a meaning in selectors.
    public static String id(String field) {
        return "f-" + field.replace('.', '-');
    }
}
