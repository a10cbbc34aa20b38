package vn.motcua.procedure.checklist.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.Repeal;
import vn.motcua.procedure.checklist.ChecklistTable;
import vn.motcua.procedure.checklist.PersonalChecklist;
import vn.motcua.procedure.checklist.Stop;
import vn.motcua.shared.print.PdfSheet;
import vn.motcua.shared.print.QrCode;

/// A finished checklist on paper: a sheet to put with the papers, or a card of the size of a phone to send and keep.
///
/// @param ends the repeal whose day has not come yet
/// @param link re-opens the checklist; in the QR code
record ChecklistPdf(String city, String link, @Nullable Repeal ends) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    byte[] a4(ChecklistView view) {
        return draw(view, PDRectangle.A4, 48, 12, 130);
    }

    byte[] card(ChecklistView view) {
        return draw(view, PDRectangle.A6, 18, 9, 92);
    }

    private byte[] draw(ChecklistView view, PDRectangle size, float margin, float letters, float code) {
        if (!(view.stop() instanceof Stop.Finished finished)) {
            throw new IllegalStateException("questions are left to answer");
        }
        ChecklistWords words = view.words();
        try (var document = new PDDocument();
                var sheet = new PdfSheet(document, size, margin)) {
            sheet.describe(
                    view.entry().title(),
                    words.t("checklist.page.title"),
                    words.language().tag());
            sheet.text(city, letters * 0.85f);
            sheet.bold(view.entry().title(), letters * 1.5f);
            if (ends != null) {
                sheet.bold(words.t("procedure.repeal.ends", DATE.format(ends.effectiveFrom())), letters);
            }
            papers(sheet, finished.checklist(), view, words, letters);
            facts(sheet, view, finished.checklist(), letters);
            sheet.space(letters);
            sheet.code(QrCode.of(link), code, words.t("checklist.page.reopen"), letters * 0.85f);
            sheet.text(source(view), letters * 0.75f);
            return sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void papers(
            PdfSheet sheet, PersonalChecklist list, ChecklistView view, ChecklistWords words, float letters)
            throws IOException {
        sheet.space(letters * 0.6f);
        sheet.bold(words.t("checklist.page.papers", list.papers().size()), letters * 1.15f);
        for (ChecklistTable.Paper paper : list.papers()) {
            sheet.tick(paper.document(), letters);
            String details = words.details(paper, view.entry());
            String more = details + (paper.note().isEmpty() ? "" : (details.isEmpty() ? "" : " – ") + paper.note());
            if (!more.isEmpty()) {
                sheet.under(more, letters * 0.85f, letters);
            }
        }
        for (ChecklistTable.Notice notice : list.notices()) {
            sheet.space(letters * 0.3f);
            sheet.text(words.t("checklist.page.remember", notice.text()), letters * 0.9f);
        }
    }

    private static void facts(PdfSheet sheet, ChecklistView view, PersonalChecklist list, float letters)
            throws IOException {
        ChecklistWords words = view.words();
        fact(sheet, words.t("procedure.page.fee"), words.fee(list.fee()), letters);
        fact(sheet, words.t("procedure.page.time"), words.time(list.time()), letters);
        if (list.place() != null) {
            fact(sheet, words.t("procedure.page.where"), list.place().text(), letters);
        }
        for (Office office : view.offices()) {
            if (view.useful(office)) {
                sheet.text(
                        String.join(
                                " · ",
                                Stream.of(office.name(), office.address(), office.hours(), office.phone())
                                        .filter(each -> !each.isEmpty())
                                        .toList()),
                        letters * 0.9f);
            }
        }
    }

    private static void fact(PdfSheet sheet, String label, String value, float letters) throws IOException {
        sheet.space(letters * 0.5f);
        sheet.bold(label, letters);
        sheet.text(value, letters);
    }

    /// The text that the table was compared with, which may be older than the record.
    private static String source(ChecklistView view) {
        ChecklistTable.CheckedAgainst checked = view.table().checkedAgainst();
        return view.words().t("checklist.page.source", view.code(), checked.decision(), DATE.format(checked.asOf()));
    }
}
