package vn.motcua.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyData;
import vn.motcua.area.AreaData;
import vn.motcua.feedback.RoutingAdvice.Suggestion;
import vn.motcua.nlp.text.VietnameseText;

/// Compares a suggestion with the agency that a test set names: by identity when it is one of this city, otherwise, as
/// for agencies of other cities, by kind of body.
final class AgencyLabels {
    /// First match wins, so the narrower name stands first.
    private static final Map<Pattern, Set<String>> KINDS = kinds();

    private final Map<String, String> idByName = new LinkedHashMap<>();
    private final String city;

    AgencyLabels(AreaData areas) {
        city = VietnameseText.fold(areas.served().name());
        for (Agency agency : AgencyData.bundled(areas).agencies()) {
            String id = agency.id().value();
            List<String> names = new ArrayList<>(agency.aliases());
            names.addAll(List.of(id, agency.name(), agency.shortName()));
            names.forEach(name -> idByName.putIfAbsent(plain(name), id));
        }
    }

    /// What a label means here.
    ///
    /// @param agencyId one of our agencies, empty otherwise
    /// @param kinds kinds of body it can be, for labels of other cities
    record Meaning(String agencyId, Set<String> kinds) {
        boolean fits(Suggestion suggestion) {
            return agencyId.isEmpty() ? kinds.contains(suggestion.kind()) : agencyId.equals(suggestion.agencyId());
        }
    }

    /// Nothing for a label that is neither an agency of ours nor a known kind.
    ///
    /// @param ofCity the city whose agency it is; ours when absent
    Optional<Meaning> meaning(String label, @Nullable String ofCity) {
        String plain = plain(label);
        String id = idByName.get(plain);
        if (id != null && (ofCity == null || VietnameseText.fold(ofCity).contains(city))) {
            return Optional.of(new Meaning(id, Set.of()));
        }
        String kindName = label.strip().toUpperCase(java.util.Locale.ROOT).replace(' ', '_');
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(kindName)
                        || entry.getKey().matcher(plain).find())
                .findFirst()
                .map(entry -> new Meaning("", entry.getValue()));
    }

    private static String plain(String name) {
        return VietnameseText.fold(name)
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll("\\b(thanh pho|tp) (da nang|hue)\\b|\\bda nang\\b", " ")
                .replaceAll("\\buy ban nhan dan\\b", "ubnd")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Map<Pattern, Set<String>> kinds() {
        Map<Pattern, Set<String>> kinds = new LinkedHashMap<>();
        Set<String> police = Set.of("WARD_POLICE", "CITY_POLICE", "TRAFFIC_POLICE", "FIRE_POLICE", "POLICE");
        Set<String> construction = Set.of("CONSTRUCTION_DEPARTMENT", "TRAFFIC_SIGNAL_OPERATOR", "TRANSPORT_OPERATOR");
        put(kinds, "hanh chinh cong|mot cua|service_centre", Set.of("SERVICE_CENTRE"));
        put(kinds, "cong an|canh sat|csgt|pccc|\\bpolice", police);
        put(
                kinds,
                "khai thac ha tang|quan ly ha tang|ha tang ky thuat",
                Set.of("CONSTRUCTION_DEPARTMENT", "TRAFFIC_SIGNAL_OPERATOR", "LIGHTING_OPERATOR", "DRAINAGE_COMPANY"));
        put(kinds, "cay xanh|cong vien", Set.of("PARKS_COMPANY"));
        put(kinds, "chieu sang", Set.of("LIGHTING_OPERATOR"));
        put(kinds, "dien luc|evn|cong ty dien", Set.of("POWER_COMPANY"));
        put(kinds, "duong sat|thong tin tin hieu", Set.of("RAILWAY"));
        put(
                kinds,
                "vnpt|viettel|fpt|mobifone|vinaphone|vien thong",
                Set.of("TELECOM_PROVIDER", "SCIENCE_TECHNOLOGY_DEPARTMENT"));
        put(
                kinds,
                "khoa hoc va cong nghe|thong tin va truyen thong|do thi thong minh|chuyen doi so",
                Set.of("SCIENCE_TECHNOLOGY_DEPARTMENT", "TELECOM_PROVIDER"));
        put(kinds, "thoat nuoc|nuoc thai", Set.of("DRAINAGE_COMPANY"));
        put(kinds, "cap nuoc|dawaco", Set.of("WATER_COMPANY"));
        put(kinds, "moi truong do thi|cong ty moi truong|ve sinh moi truong", Set.of("SANITATION_COMPANY"));
        put(kinds, "quan ly duong bo|duong bo", Set.of("ROAD_AUTHORITY"));
        put(kinds, "quan ly du an|\\bbqlda|du an dau tu", Set.of("PROJECT_BOARD"));
        put(kinds, "kiem lam", Set.of("FORESTRY", "ENVIRONMENT_AGRICULTURE_DEPARTMENT"));
        put(kinds, "dang ky dat dai", Set.of("LAND_OFFICE", "ENVIRONMENT_AGRICULTURE_DEPARTMENT"));
        put(kinds, "an toan thuc pham", Set.of("FOOD_SAFETY_BOARD", "HEALTH_DEPARTMENT"));
        put(
                kinds,
                "so y te|trung tam y te|benh vien|kiem soat benh tat|tram y te",
                Set.of("HEALTH_DEPARTMENT", "FOOD_SAFETY_BOARD"));
        put(kinds, "giao duc|\\bdai hoc\\b|truong hoc", Set.of("EDUCATION_DEPARTMENT"));
        put(kinds, "son tra|bai bien", Set.of("BEACH_BOARD"));
        put(kinds, "du lich|van hoa", Set.of("TOURISM_CULTURE_DEPARTMENT", "BEACH_BOARD"));
        put(kinds, "cong thuong|quan ly thi truong", Set.of("INDUSTRY_TRADE_DEPARTMENT"));
        put(kinds, "bao hiem xa hoi|bhxh", Set.of("SOCIAL_INSURANCE"));
        put(kinds, "noi vu|lao dong", Set.of("HOME_AFFAIRS_DEPARTMENT"));
        put(kinds, "\\bthue\\b", Set.of("TAX_OFFICE"));
        put(kinds, "khu cong nghiep|cong nghe cao", Set.of("INDUSTRIAL_ZONE_BOARD"));
        put(
                kinds,
                "nong nghiep|tai nguyen|so moi truong",
                Set.of("ENVIRONMENT_AGRICULTURE_DEPARTMENT", "FORESTRY", "LAND_OFFICE"));
        put(kinds, "so xay dung|giao thong van tai|tin hieu giao thong|xe buyt|so gtvt", construction);
        put(
                kinds,
                "ubnd (phuong|xa|dac khu|thi tran)|^(phuong|xa) |chinh quyen dia phuong|dich vu su nghiep",
                Set.of("WARD"));
        return kinds;
    }

    private static void put(Map<Pattern, Set<String>> kinds, String pattern, Set<String> names) {
        kinds.put(Pattern.compile(pattern), names);
    }
}
