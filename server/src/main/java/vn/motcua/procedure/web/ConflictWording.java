package vn.motcua.procedure.web;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.SourceClaim;
import vn.motcua.procedure.SourceConflict;
import vn.motcua.procedure.SourceConflict.Point;
import vn.motcua.procedure.StatedFees;
import vn.motcua.shared.web.PageContext;

/// Says in words what two sources claim, which of it is served, and why.
public final class ConflictWording {
    private final PageContext page;
    private final Wording in;

    public ConflictWording(PageContext page) {
        this.page = page;
        this.in = new Wording(page);
    }

    public String said(SourceConflict conflict, SourceClaim claim) {
        return switch (conflict.point()) {
            case NAME -> claim.name();
            case LEVELS -> in.levels(claim.levels());
            case FEES -> fees(claim.fees());
        };
    }

    private String fees(StatedFees fees) {
        return fees.amounts().isEmpty()
                ? page.t("procedure.conflict.no_amount")
                : fees.amounts().stream().map(this::amount).collect(Collectors.joining("; "));
    }

    private String amount(String stated) {
        int space = stated.indexOf(' ');
        String number = in.number(new BigDecimal(stated.substring(0, space)));
        String currency = stated.substring(space + 1);
        return currency.equals("VND") ? page.t("procedure.currency.VND", number) : number + " " + currency;
    }

    /// What people read.
    public String served(SourceConflict conflict, CatalogueEntry entry) {
        return switch (conflict.point()) {
            case NAME -> entry.title();
            case LEVELS -> in.levels(entry.official().levels());
            case FEES -> fees(StatedFees.of(entry.channels()));
        };
    }

    public String why(SourceConflict conflict, CatalogueEntry entry) {
        boolean plain = conflict.point() != Point.LEVELS && entry.curated();
        return page.t("procedure.conflict.why." + (plain ? "PLAIN" : conflict.point()));
    }
}
