package vn.motcua.nlp.classify;

/// What a citizen's report is about (lĩnh vực phản ánh); a closed list, stored with the report.
public enum FeedbackCategory {
    STREET_LIGHTING,
    /// Carriageways, pavements, bridges, manhole covers and works not restored.
    ROAD_DAMAGE,
    /// Traffic lights, signs, markings.
    TRAFFIC_SIGNAL,
    /// Parking, speeding, jams; what stands on a pavement is [#URBAN_ORDER].
    TRAFFIC_ORDER,
    WASTE,
    DRAINAGE_FLOOD,
    WATER_SUPPLY,
    ELECTRICITY,
    TREES,
    NOISE,
    /// Air, water, smell.
    POLLUTION,
    /// Building without permit, dust and damage of building sites.
    CONSTRUCTION,
    /// Pavement encroachment, advertising, hawkers.
    URBAN_ORDER,
    SECURITY,
    FIRE_SAFETY,
    FOOD_SAFETY,
    HEALTH,
    EDUCATION,
    LAND,
    /// Attitude of officials, overdue dossiers, the digital service itself.
    ADMIN_PROCEDURE,
    SOCIAL_POLICY,
    TELECOM,
    PUBLIC_TRANSPORT,
    TOURISM_PRICE,
    ANIMALS,
    DISASTER,
    OTHER
}
