package vn.motcua.feedback;

/// What a report is about (lĩnh vực phản ánh); names equal the labels of the text models. Texts: `feedback.category.*`.
public enum FeedbackCategory {
    STREET_LIGHTING(true),
    TRAFFIC_SIGNAL(true),
    ROAD_DAMAGE(true),
    DRAINAGE_FLOOD(true),
    WATER_SUPPLY(true),
    ELECTRICITY(true),
    TELECOM(true),
    TREES(true),
    WASTE(true),
    POLLUTION(true),
    NOISE(true),
    CONSTRUCTION(true),
    URBAN_ORDER(true),
    TRAFFIC_ORDER(true),
    PUBLIC_TRANSPORT(true),
    SECURITY(true),
    FIRE_SAFETY(true),
    DISASTER(true),
    FOOD_SAFETY(true),
    ANIMALS(true),
    HEALTH(false),
    EDUCATION(false),
    SOCIAL_POLICY(false),
    LAND(false),
    TOURISM_PRICE(true),
    ADMIN_PROCEDURE(false),
    OTHER(false);

    private final boolean checkable;

    FeedbackCategory(boolean checkable) {
        this.checkable = checkable;
    }

    /// Somebody can go and look at once: urban infrastructure, sanitation, security, urban order.
    public boolean immediatelyCheckable() {
        return checkable;
    }

    public String textKey() {
        return "feedback.category." + name();
    }
}
