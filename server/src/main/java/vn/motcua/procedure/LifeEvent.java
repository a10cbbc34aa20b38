package vn.motcua.procedure;

/// An occasion of life from which people look for procedures (sự kiện cuộc đời).
public enum LifeEvent {
    BIRTH,
    MARRIAGE,
    MOVING,
    DEATH,
    STUDY,
    WORK,
    BUSINESS,
    HOUSE_LAND,
    HEALTH,
    RETIREMENT,
    DISABILITY,
    VEHICLE,
    IDENTITY,
    FARMING,
    ADOPTION,
    CERTIFY
}
