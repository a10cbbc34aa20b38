package vn.motcua.procedure;

/// Tells where a procedure has a personal checklist (giấy tờ của riêng tôi), so that other pages and the assistant can
/// lead there.
public interface PersonalChecklists {
    /// Whether a checked table is published that fits the record as it stands.
    boolean existFor(ProcedureCode code);

    /// Address of the first question.
    static String address(ProcedureCode code) {
        return "/thu-tuc/" + code + "/giay-to";
    }
}
