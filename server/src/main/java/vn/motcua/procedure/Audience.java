package vn.motcua.procedure;

/// Who may apply (đối tượng thực hiện).
public enum Audience {
    CITIZEN,
    OVERSEAS_VIETNAMESE,
    FOREIGNER,
    BUSINESS,
    ORGANISATION,
    OFFICIAL
}
