package vn.motcua.procedure.intake.web;

import vn.motcua.procedure.intake.ImportJob.Fault;
import vn.motcua.shared.web.PageContext;

/// Says why a file could not be taken over, and what helps (lỗi của tệp).
public final class FaultWords {
    private FaultWords() {}

    public static String of(Fault fault, PageContext page) {
        String place = fault.line() == 0 ? fault.place() : page.t("procedure.corrupt.at", fault.place(), fault.line());
        String detail = fault.detail().isEmpty() ? "" : " (" + fault.detail() + ")";
        return page.t("procedure.corrupt." + fault.kind(), place, detail);
    }
}
