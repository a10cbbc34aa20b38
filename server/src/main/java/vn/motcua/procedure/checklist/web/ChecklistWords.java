package vn.motcua.procedure.checklist.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.checklist.ChecklistTable.Bring;
import vn.motcua.procedure.checklist.ChecklistTable.FeeRow;
import vn.motcua.procedure.checklist.ChecklistTable.Paper;
import vn.motcua.procedure.checklist.ChecklistTable.TimeRow;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Texts;

/// Says the rows of a personal checklist, the same on the page, on paper and to programs.
public record ChecklistWords(Texts texts, Language language) {

    public String t(String key, Object... arguments) {
        return texts.of(language, key, arguments);
    }

    /// "1 bản chính · chỉ xuất trình, không nộp", with the number of its form where the procedure names one.
    public String details(Paper paper, CatalogueEntry entry) {
        List<String> parts = new ArrayList<>();
        if (paper.originals() > 0) {
            parts.add(t("procedure.page.originals", paper.originals()));
        }
        if (paper.copies() > 0) {
            parts.add(t("procedure.page.copies", paper.copies()));
        }
        if (paper.bring() == Bring.SHOW) {
            parts.add(t("procedure.page.show"));
        }
        if (paper.bring() == Bring.FORM) {
            parts.add(t("procedure.page.form_fill"));
        }
        entry.documents().stream()
                .filter(document -> document.name().equals(paper.document()))
                .map(RequiredDocument::form)
                .filter(form -> !form.isEmpty() && !paper.document().contains(form))
                .findFirst()
                .ifPresent(form -> parts.add(t("procedure.page.form", form)));
        return String.join(" · ", parts);
    }

    /// An amount that the record does not state is never called free.
    public String fee(@Nullable FeeRow fee) {
        if (fee == null) {
            return "";
        }
        if (fee.amount() == null) {
            return fee.text();
        }
        String amount = fee.currency().equals("VND")
                ? t("procedure.currency.VND", number(fee.amount()))
                : number(fee.amount()) + " " + fee.currency();
        return joined(fee.amount().signum() == 0 ? t("procedure.fee.free") : amount, fee.text());
    }

    public String time(@Nullable TimeRow time) {
        if (time == null) {
            return "";
        }
        return time.amount() == null || time.unit() == null
                ? time.text()
                : joined(t("procedure.unit." + time.unit(), number(time.amount())), time.text());
    }

    /// The words are left out where they only repeat the number.
    private static String joined(String fact, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.contains(fact.toLowerCase(Locale.ROOT))
                ? words
                : Stream.of(fact, words).filter(each -> !each.isEmpty()).collect(Collectors.joining(". "));
    }

    private String number(BigDecimal amount) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(language == Language.EN ? ',' : '.');
        symbols.setDecimalSeparator(language == Language.EN ? '.' : ',');
        return new DecimalFormat("#,##0.##", symbols).format(amount);
    }
}
