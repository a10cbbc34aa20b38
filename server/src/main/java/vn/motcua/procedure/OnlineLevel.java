package vn.motcua.procedure;

/// How far a procedure can be done online (mức độ dịch vụ công trực tuyến).
public enum OnlineLevel {
    /// Toàn trình.
    FULL,
    /// Một phần.
    PARTIAL,
    /// Can be submitted online; the source does not state the level.
    ONLINE,
    /// No online channel.
    INFORMATION_ONLY
}
