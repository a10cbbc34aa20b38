package vn.motcua.procedure;

/// Tells where a procedure has a personal checklist (giấy tờ của riêng tôi), so that other pages and the assistant can
/// lead there.
public interface PersonalChecklists {
    /// Whether a checked table is published that fits the record as it stands.
    boolean existFor(ProcedureCode code);

    /// The same for a code that may be none.
    default boolean existFor(String code) {
        return ProcedureCode.parse(code).filter(this::existFor).isPresent();
    }

    /// Address of the first question.
    static String address(ProcedureCode code) {
        return "/thu-tuc/" + code + "/giay-to";
    }
}
