package vn.motcua.agency;

/// What an agency is; in this order it is likely to be the one to act on a matter it is in charge of.
public enum AgencyKind {
    /// Đơn vị cung cấp dịch vụ: điện, nước, thoát nước, rác, cây xanh, viễn thông.
    UTILITY,
    /// Ủy ban nhân dân phường, xã, đặc khu.
    COMMUNE_COMMITTEE,
    /// Trung tâm Phục vụ hành chính công.
    SERVICE_CENTRE,
    /// Công an.
    POLICE,
    /// Ban, chi cục, trung tâm, tổng đài.
    OTHER,
    /// Sở, văn phòng, thanh tra.
    DEPARTMENT,
    /// Đầu mối tiếp nhận và điều phối phản ánh.
    COORDINATOR,
    /// Ủy ban nhân dân thành phố.
    CITY_COMMITTEE
}
