package vn.motcua.conversation;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.procedure.Jurisdiction;

/// Says which body decides without sending anybody to another city (cơ quan giải quyết). Some 150 records that are in
/// force everywhere name the department of one city, "Sở Văn hóa và Thể thao Thành phố Hà Nội", where each province's
/// own is meant.
final class BodiesAnywhere {
    private static final Pattern OF_ONE_CITY = Pattern.compile(
            "((?:Sở|Chi cục|Chi nhánh|Ủy ban nhân dân|UBND|Văn phòng|Trung tâm)[^,;]*?)\\s*[-–]?\\s*"
                    + "(?:[Tt]hành phố|TP\\.?|[Tt]ỉnh)\\s*(?:\\p{Lu}[\\p{L}.]*)(?:\\s+\\p{Lu}\\p{L}*)*(?:\\s*[-–]\\s*Bộ [^,;]*)?");

    private BodiesAnywhere() {}

    /// @param written the bodies as the record names them
    static String of(String written, Jurisdiction jurisdiction) {
        if (!(jurisdiction instanceof Jurisdiction.National)) {
            return written;
        }
        Matcher named = OF_ONE_CITY.matcher(written);
        String own = named.replaceAll(
                found -> Matcher.quoteReplacement(found.group(1).strip() + " của tỉnh, thành phố nơi nộp"));
        return Arrays.stream(own.split(",\\s+(?=Sở|Chi cục|Ủy ban|UBND|Văn phòng|Trung tâm|Bộ|Cục)"))
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
