package vn.motcua.feedback.domain;

import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.feedback.Urgency;

/// How many working days an agency has (thời hạn xử lý). The city sets them; the defaults follow Đà Nẵng's Decision
/// 960/QĐ-UBND (25 March 2021): emergencies within 1 working day, what can be checked at once within 3.
///
/// @param ordinaryDays for the rest
/// @param complexDays when several bodies or old files are involved
/// @param forwardingDays Decree 20/2008/NĐ-CP art. 9.1.d: what is not ours is passed on within 5 working days
public record HandlingTimes(
        int emergencyDays, int checkableDays, int ordinaryDays, int complexDays, int forwardingDays) {

    public static final HandlingTimes DEFAULT = new HandlingTimes(1, 3, 5, 10, 5);

    public HandlingTimes {
        boolean ordered = 1 <= emergencyDays
                && emergencyDays <= checkableDays
                && checkableDays <= ordinaryDays
                && ordinaryDays <= complexDays;
        if (!ordered || forwardingDays < 1) {
            throw new IllegalArgumentException("handling times must be positive and grow with the tier");
        }
    }

    /// The tiers, fastest first.
    public enum Tier {
        EMERGENCY,
        CHECKABLE,
        ORDINARY,
        COMPLEX;

        public String textKey() {
            return "feedback.tier." + name();
        }
    }

    public static Tier tierOf(FeedbackCategory category, Urgency urgency) {
        if (urgency == Urgency.EMERGENCY) {
            return Tier.EMERGENCY;
        }
        if (category.immediatelyCheckable()) {
            return Tier.CHECKABLE;
        }
        return category == FeedbackCategory.LAND ? Tier.COMPLEX : Tier.ORDINARY;
    }

    public int days(Tier tier) {
        return switch (tier) {
            case EMERGENCY -> emergencyDays;
            case CHECKABLE -> checkableDays;
            case ORDINARY -> ordinaryDays;
            case COMPLEX -> complexDays;
        };
    }
}
