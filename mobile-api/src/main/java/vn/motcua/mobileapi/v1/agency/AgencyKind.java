package vn.motcua.mobileapi.v1.agency;

/// Kind of agency.
public enum AgencyKind {
    /// Ủy ban nhân dân thành phố.
    CITY_COMMITTEE,
    /// Sở, văn phòng, thanh tra.
    DEPARTMENT,
    /// Ủy ban nhân dân phường, xã, đặc khu.
    COMMUNE_COMMITTEE,
    /// Trung tâm Phục vụ hành chính công.
    SERVICE_CENTRE,
    /// Điện, nước, thoát nước, rác, cây xanh, viễn thông.
    UTILITY,
    /// Công an.
    POLICE,
    /// Đầu mối tiếp nhận và điều phối phản ánh.
    COORDINATOR,
    OTHER
}
