package vn.motcua.evaluation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.feedback.FeedbackCategory;
import vn.motcua.nlp.text.VietnameseText;

/// What the categories of other lists mean in ours; one of theirs may cover several of ours.
final class CategoryLabels {
    private static final Map<Pattern, Set<FeedbackCategory>> WORDS = words();

    private CategoryLabels() {}

    /// Our categories that a label covers; empty when it is not understood.
    static Set<FeedbackCategory> of(String label) {
        String name = label.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        for (FeedbackCategory category : FeedbackCategory.values()) {
            if (category.name().equals(name)) {
                return EnumSet.of(category);
            }
        }
        String plain = VietnameseText.fold(label).replaceAll("[^a-z0-9]+", " ").strip();
        Set<FeedbackCategory> found = EnumSet.noneOf(FeedbackCategory.class);
        WORDS.forEach((pattern, categories) -> {
            if (pattern.matcher(plain).find()) {
                found.addAll(categories);
            }
        });
        return found;
    }

    private static Map<Pattern, Set<FeedbackCategory>> words() {
        Map<Pattern, Set<FeedbackCategory>> words = new LinkedHashMap<>();
        put(words, "chieu sang|den duong|street ?light|\\blighting", FeedbackCategory.STREET_LIGHTING);
        put(words, "tin hieu|bien bao|traffic (light|signal|sign)", FeedbackCategory.TRAFFIC_SIGNAL);
        put(
                words,
                "cau duong|mat duong|via he|\\bduong sa|\\broads?\\b|pavement|sidewalk|o ga",
                FeedbackCategory.ROAD_DAMAGE);
        put(words, "thoat nuoc|ngap|drain|flood|sewer", FeedbackCategory.DRAINAGE_FLOOD);
        put(words, "cap nuoc|nuoc sach|nuoc may|water suppl|tap water", FeedbackCategory.WATER_SUPPLY);
        put(words, "dien luc|dien sinh hoat|cap dien|electric|power|^dien$", FeedbackCategory.ELECTRICITY);
        put(words, "vien thong|telecom|internet|cap quang", FeedbackCategory.TELECOM);
        put(words, "cay xanh|cong vien|tree|park(s)?\\b", FeedbackCategory.TREES);
        put(words, "\\brac\\b|rac thai|ve sinh moi truong|waste|garbage|sanitation", FeedbackCategory.WASTE);
        put(words, "o nhiem|pollution", FeedbackCategory.POLLUTION);
        put(words, "tieng on|noise", FeedbackCategory.NOISE);
        put(words, "xay dung|cong trinh|construction|building", FeedbackCategory.CONSTRUCTION);
        put(words, "trat tu do thi|lan chiem|urban order|encroach", FeedbackCategory.URBAN_ORDER);
        put(
                words,
                "trat tu giao thong|an toan giao thong|traffic order|traffic violation|do xe|dau xe|parking",
                FeedbackCategory.TRAFFIC_ORDER);
        put(words, "xe buyt|van tai|public transport|\\bbus", FeedbackCategory.PUBLIC_TRANSPORT);
        put(words, "an ninh|security|crime", FeedbackCategory.SECURITY);
        put(words, "chay|pccc|\\bfire", FeedbackCategory.FIRE_SAFETY);
        put(words, "thien tai|bao lu|sat lo|disaster", FeedbackCategory.DISASTER);
        put(words, "thuc pham|food", FeedbackCategory.FOOD_SAFETY);
        put(words, "dong vat|vat nuoi|cho tha|animal|livestock", FeedbackCategory.ANIMALS);
        put(words, "y te|health", FeedbackCategory.HEALTH);
        put(words, "giao duc|education|school", FeedbackCategory.EDUCATION);
        put(words, "chinh sach|xa hoi|an sinh|social", FeedbackCategory.SOCIAL_POLICY);
        put(words, "dat dai|\\bland\\b", FeedbackCategory.LAND);
        put(words, "du lich|gia ca|thi truong|tourism|price|market", FeedbackCategory.TOURISM_PRICE);
        put(words, "thu tuc|hanh chinh|thai do|can bo|admin|procedure|official", FeedbackCategory.ADMIN_PROCEDURE);
        put(words, "\\bkhac\\b|other", FeedbackCategory.OTHER);
        put(
                words,
                "ha tang|infrastructure",
                FeedbackCategory.ROAD_DAMAGE,
                FeedbackCategory.STREET_LIGHTING,
                FeedbackCategory.TRAFFIC_SIGNAL,
                FeedbackCategory.DRAINAGE_FLOOD,
                FeedbackCategory.CONSTRUCTION);
        put(
                words,
                "^giao thong$|^traffic$|^transport",
                FeedbackCategory.TRAFFIC_ORDER,
                FeedbackCategory.TRAFFIC_SIGNAL,
                FeedbackCategory.ROAD_DAMAGE,
                FeedbackCategory.PUBLIC_TRANSPORT);
        put(
                words,
                "^moi truong$|^environment",
                FeedbackCategory.POLLUTION,
                FeedbackCategory.WASTE,
                FeedbackCategory.NOISE);
        return words;
    }

    private static void put(Map<Pattern, Set<FeedbackCategory>> words, String pattern, FeedbackCategory... categories) {
        words.put(Pattern.compile(pattern), EnumSet.copyOf(Arrays.asList(categories)));
    }
}
