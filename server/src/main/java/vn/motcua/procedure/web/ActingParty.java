package vn.motcua.procedure.web;

import java.util.List;
import java.util.Locale;

/// Who acts in a step (người thực hiện): somebody on the citizen's side of the counter, or on the authority's.
enum ActingParty {
    CITIZEN,
    AUTHORITY;

    /// How the names of those behind the counter begin.
    private static final List<String> AUTHORITIES = List.of(
            "ban ",
            "bảo hiểm",
            "bệnh viện",
            "bộ ",
            "cán bộ",
            "chi cục",
            "chi nhánh",
            "chủ tịch",
            "công an",
            "công chức",
            "cơ quan",
            "cục",
            "đoàn thẩm định",
            "giám đốc",
            "hải quan",
            "hiệu trưởng",
            "hội đồng",
            "kho bạc",
            "các cơ quan",
            "người chứng thực",
            "người có thẩm quyền",
            "người tiếp nhận",
            "nhà trường",
            "nhân viên",
            "nơi quản lý",
            "nơi thu tiền",
            "nơi tiếp nhận",
            "nơi trợ giúp",
            "phòng",
            "sở",
            "thuế",
            "tổ trưởng",
            "tòa án",
            "trạm",
            "trung tâm",
            "trưởng",
            "trường",
            "tư pháp",
            "ủy ban",
            "văn phòng",
            "viện");

    /// @param who as the step names them; nobody named is taken for the authority, which most unnamed steps are
    static ActingParty of(String who) {
        String lower = who.strip().toLowerCase(Locale.ROOT);
        boolean authority = lower.isEmpty() || AUTHORITIES.stream().anyMatch(lower::startsWith);
        return authority ? AUTHORITY : CITIZEN;
    }
}
