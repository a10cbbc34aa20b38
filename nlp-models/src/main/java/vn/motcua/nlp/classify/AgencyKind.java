package vn.motcua.nlp.classify;

/// The kind of body that handles a report (loại cơ quan, đơn vị xử lý); which one it is depends on the place.
public enum AgencyKind {
    /// People's committee of the ward, commune or special zone (UBND phường, xã, đặc khu).
    WARD,
    /// Building, city roads, traffic signals, buses (Sở Xây dựng).
    CONSTRUCTION_DEPARTMENT,
    /// City and ward police, traffic police, fire and rescue (Công an).
    POLICE,
    /// Environment, land, agriculture, disasters (Sở Nông nghiệp và Môi trường).
    ENVIRONMENT_AGRICULTURE_DEPARTMENT,
    /// Street lamps (đơn vị quản lý chiếu sáng).
    LIGHTING_OPERATOR,
    /// Waste collection and public toilets (công ty môi trường đô thị).
    SANITATION_COMPANY,
    /// Sewers and flooding (công ty thoát nước).
    DRAINAGE_COMPANY,
    /// Drinking water (công ty cấp nước).
    WATER_COMPANY,
    /// Electricity (công ty điện lực).
    POWER_COMPANY,
    /// Parks and street trees (công ty công viên, cây xanh).
    PARKS_COMPANY,
    /// Cables, masts, mobile coverage (nhà mạng).
    TELECOM_PROVIDER,
    /// The board that has a public works project carried out (ban quản lý dự án).
    PROJECT_BOARD,
    /// National roads (khu quản lý đường bộ).
    ROAD_AUTHORITY,
    /// Railway crossings (đường sắt).
    RAILWAY,
    /// Hospitals, epidemics, food safety (Sở Y tế).
    HEALTH_DEPARTMENT,
    /// Schools (Sở Giáo dục và Đào tạo).
    EDUCATION_DEPARTMENT,
    /// Markets, counterfeit goods, fuel (Sở Công Thương, quản lý thị trường).
    INDUSTRY_TRADE_DEPARTMENT,
    /// Tourism, beaches, monuments (Sở Văn hóa, Thể thao và Du lịch).
    TOURISM_CULTURE_DEPARTMENT,
    /// Labour and people of merit (Sở Nội vụ).
    HOME_AFFAIRS_DEPARTMENT,
    /// Social and unemployment insurance (Bảo hiểm xã hội).
    SOCIAL_INSURANCE,
    /// Reception of dossiers and how it went (Trung tâm Phục vụ hành chính công).
    SERVICE_CENTRE
}
