package vn.motcua.procedure;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.procedure.Finding.Reason;
import vn.motcua.procedure.Publication.Source;

/// A point on which the two sources of a record say different things (hai nguồn nói khác nhau).
public record SourceConflict(Point point, SourceClaim national, SourceClaim portal) {

    /// What they disagree on.
    public enum Point {
        NAME(Reason.SOURCES_DISAGREE_ON_NAME),
        LEVELS(Reason.SOURCES_DISAGREE_ON_LEVELS),
        FEES(Reason.SOURCES_DISAGREE_ON_FEES);

        private final Reason reason;

        Point(Reason reason) {
            this.reason = reason;
        }
    }

    static List<SourceConflict> between(SourceClaim one, SourceClaim other) {
        if (one.source() == other.source()) {
            return List.of();
        }
        SourceClaim national = one.source() == Source.NATIONAL_TEXT ? one : other;
        SourceClaim portal = national == one ? other : one;
        List<SourceConflict> conflicts = new ArrayList<>();
        add(conflicts, Point.NAME, national, portal, !national.name().equals(portal.name()));
        add(conflicts, Point.LEVELS, national, portal, levelsDiffer(national, portal));
        add(conflicts, Point.FEES, national, portal, feesDiffer(national.fees(), portal.fees()));
        return conflicts;
    }

    private static void add(
            List<SourceConflict> conflicts, Point point, SourceClaim national, SourceClaim portal, boolean differ) {
        if (differ) {
            conflicts.add(new SourceConflict(point, national, portal));
        }
    }

    /// That the portal names more levels is expected: the text files keep only the lowest.
    private static boolean levelsDiffer(SourceClaim national, SourceClaim portal) {
        return !portal.levels().isEmpty() && !portal.levels().containsAll(national.levels());
    }

    /// The portal's pages as crawled show only the first amount of each channel, so that fewer amounts there say
    /// nothing; none at all beside a named amount does.
    private static boolean feesDiffer(StatedFees national, StatedFees portal) {
        if (!national.legible() || !portal.legible()) {
            return false;
        }
        boolean onlyThere = !national.amounts().containsAll(portal.amounts());
        return onlyThere || portal.amounts().isEmpty() && !national.amounts().isEmpty();
    }

    Finding finding() {
        return Finding.of(
                point.reason,
                Source.NATIONAL_TEXT + ": «" + said(national) + "» ≠ " + Source.PORTAL_JSON + ": «" + said(portal)
                        + "»");
    }

    private String said(SourceClaim claim) {
        return switch (point) {
            case NAME -> claim.name();
            case LEVELS -> claim.levels().toString();
            case FEES -> claim.fees().amounts().toString();
        };
    }
}
