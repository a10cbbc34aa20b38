package vn.motcua.procedure.web;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.procedure.CatalogueDesk;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.plain.Paper;
import vn.motcua.procedure.plain.PlainDraft;

/// What must be right before a plain layer is published, and how long texts may be at all. Field names are those of the
/// form; values are keys of `i18n`.
@Singleton
class PlainRules {
    private static final int SHORT = 300;
    private static final int LONG = 3000;
    private static final int ROWS = 300;

    private final CatalogueDesk desk;

    PlainRules(CatalogueDesk desk) {
        this.desk = desk;
    }

    /// What makes the draft unfit to be kept.
    Map<String, String> toKeep(PlainDraft draft) {
        Map<String, String> errors = new LinkedHashMap<>();
        tooLong(errors, "name", draft.name(), SHORT);
        tooLong(errors, "nameEn", draft.english(), SHORT);
        tooLong(errors, "aliases", String.join("\n", draft.aliases()), LONG);
        tooLong(errors, "receivingPlace", draft.receivingPlace(), LONG);
        tooLong(errors, "conditions", String.join("\n", draft.conditions()), 4 * LONG);
        tooLong(errors, "results", String.join("\n", draft.results()), LONG);
        if (draft.papers().size() > ROWS || draft.steps().size() > ROWS) {
            errors.put("name", "procedure.plain.error.too_many");
        }
        for (int i = 0; i < draft.papers().size(); i++) {
            Paper paper = draft.papers().get(i);
            tooLong(errors, "paper." + i + ".name", paper.name(), LONG);
            tooLong(errors, "paper." + i + ".name", paper.when() + paper.note() + paper.form() + paper.formUrl(), LONG);
        }
        for (int i = 0; i < draft.steps().size(); i++) {
            tooLong(errors, "step." + i + ".text", draft.steps().get(i).text(), LONG);
        }
        return errors;
    }

    private static void tooLong(Map<String, String> errors, String field, String text, int most) {
        if (text.length() > most) {
            errors.put(field, "procedure.plain.error.too_long");
        }
    }

    /// What makes the draft unfit to be published, beside that. Whatever of the record is left open counts too.
    Map<String, String> toPublish(PlainReview review) {
        PlainDraft draft = review.draft();
        Map<String, String> errors = toKeep(draft);
        review.open().forEach(anchor -> errors.put(anchor, "procedure.plain.error.open"));
        if (draft.name().isBlank()) {
            errors.put("name", "procedure.plain.error.name_missing");
        }
        for (int i = 0; i < draft.papers().size(); i++) {
            paper(errors, "paper." + i + ".", draft.papers().get(i));
        }
        for (int i = 0; i < draft.steps().size(); i++) {
            if (draft.steps().get(i).text().isBlank()) {
                errors.put("step." + i + ".text", "procedure.plain.error.step_missing");
            }
        }
        if (!draft.related().stream().allMatch(this::isKnown)) {
            errors.put("related", "procedure.plain.error.related_unknown");
        }
        return errors;
    }

    private static void paper(Map<String, String> errors, String prefix, Paper paper) {
        if (paper.name().isBlank()) {
            errors.put(prefix + "name", "procedure.plain.error.paper_missing");
        }
        if (paper.originals() > 99 || paper.copies() > 99) {
            errors.put(prefix + "originals", "procedure.plain.error.count");
        }
        if (!paper.formUrl().isEmpty() && !isWebAddress(paper.formUrl())) {
            errors.put(prefix + "url", "procedure.plain.error.url");
        }
    }

    /// Nothing but the web: an address goes into a link on citizens' pages.
    static boolean isWebAddress(String text) {
        try {
            URI address = URI.create(text);
            return List.of("http", "https").contains(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private boolean isKnown(String code) {
        return ProcedureCode.parse(code).filter(desk::exists).isPresent();
    }
}
