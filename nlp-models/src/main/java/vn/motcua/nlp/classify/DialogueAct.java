package vn.motcua.nlp.classify;

/// What a citizen does with a message in a conversation (hành động hội thoại).
public enum DialogueAct {
    /// Asks about a procedure, follow-ups without a subject included (hỏi thủ tục).
    PROCEDURE_QUESTION,
    /// Asks how far a dossier is (tra cứu hồ sơ).
    DOSSIER_STATUS,
    /// Reports a problem of public life (gửi phản ánh, kiến nghị).
    FILE_FEEDBACK,
    /// Asks how far an earlier report is (tra cứu phản ánh).
    FEEDBACK_STATUS,
    /// Rates a service (đánh giá mức độ hài lòng).
    RATE,
    /// Wants a person (gặp cán bộ).
    HUMAN,
    /// Opening hours, addresses, phones, merged wards (thông tin trụ sở).
    OFFICE_INFO,
    GREETING,
    THANKS,
    GOODBYE,
    /// Nothing a town hall answers (ngoài phạm vi).
    OUT_OF_SCOPE,
    /// A complaint or denunciation in the legal sense (khiếu nại, tố cáo): directed elsewhere, never processed.
    DENUNCIATION_COMPLAINT,
    /// Life or safety in danger now (khẩn cấp).
    EMERGENCY,
    /// Suspects or met a swindler who poses as an authority (cảnh báo lừa đảo).
    SCAM_WARNING,
    CONFIRM_YES,
    CONFIRM_NO,
    /// Drops what was begun (hủy).
    CANCEL
}
