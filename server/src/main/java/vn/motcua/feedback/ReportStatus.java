package vn.motcua.feedback;

/// Where a report stands (trạng thái xử lý). What may follow what is in `StatusTransitions`.
public enum ReportStatus {
    /// Đã tiếp nhận: stored, waiting for the coordinator to say whose it is.
    RECEIVED,
    /// Đã chuyển đơn vị: an agency has it on its desk.
    ROUTED,
    /// Đơn vị đã nhận việc.
    ACCEPTED,
    /// Đang xử lý.
    IN_PROGRESS,
    /// Chờ người dân bổ sung: the clock stands still.
    WAITING_FOR_CITIZEN,
    /// Không thuộc đơn vị: handed back with a reason, waiting for the coordinator.
    RETURNED,
    /// Đã trả lời kết quả.
    RESOLVED,
    /// Đã kết thúc.
    CLOSED,
    /// Mở lại: the citizen was not satisfied; a new clock runs.
    REOPENED,
    /// Không thuộc phạm vi tiếp nhận.
    OUT_OF_SCOPE,
    /// Trùng: carried on in another report.
    DUPLICATE;

    /// Nothing more is owed to the citizen.
    public boolean isSettled() {
        return this == RESOLVED || this == CLOSED || this == OUT_OF_SCOPE || this == DUPLICATE;
    }

    /// Somebody has yet to say whose it is.
    public boolean needsTriage() {
        return this == RECEIVED || this == RETURNED;
    }
}
