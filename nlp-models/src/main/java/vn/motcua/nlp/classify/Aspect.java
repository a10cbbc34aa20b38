package vn.motcua.nlp.classify;

/// What a citizen wants to know of a procedure (khía cạnh của thủ tục); one message may ask for several.
public enum Aspect {
    /// The papers to bring (thành phần hồ sơ).
    DOCUMENTS,
    /// Fees and charges (phí, lệ phí), taxes included.
    FEE,
    /// How long it takes, and the time limit of the citizen (thời hạn).
    TIME,
    /// Where to submit or collect, and which agency is competent (nơi nộp, cơ quan giải quyết).
    PLACE,
    /// How it is done (trình tự, cách thức thực hiện).
    STEPS,
    /// Whether it is allowed or needed, and what is required (yêu cầu, điều kiện).
    CONDITIONS,
    /// Submitting from home (nộp trực tuyến).
    ONLINE,
    /// The form to fill in (mẫu đơn, tờ khai).
    FORM,
    /// The law it rests on (căn cứ pháp lý).
    LEGAL_BASIS,
    /// What one gets, how much and how long it is valid (kết quả).
    RESULT,
    /// Who may do it, in person or for another (đối tượng thực hiện).
    WHO
}
