package vn.motcua.procedure.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.procedure.Procedure;

/// Where one hands in as the record has it (nơi nộp theo hồ sơ): the address it gives, else what its steps say, else
/// who carries the procedure out.
///
/// @param text for the field; empty where the record says nothing
/// @param sentence of the steps that says it; empty for none
/// @param performing who carries the procedure out
/// @param doubtful whether an editor has to decide between the two, or among several bodies
public record ReceivingPlace(String text, String sentence, String performing, boolean doubtful) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /// Where one hands in whoever carries it out.
    private static final Pattern COUNTER = Pattern.compile(
            "trung tâm phục vụ|trung tâm hành chính|bộ phận (?:một cửa|tiếp nhận)|bộ phận \"?một cửa|cổng dịch vụ|văn phòng một cửa",
            FLAGS);
    private static final Pattern VAGUE = Pattern.compile(
            "^(?:bộ|sở|cục|công an|(?:các )?(?:cơ quan|cán bộ|bộ phận|phòng))(?: (?:nhà nước|có thẩm quyền|giải quyết|tiếp nhận|cấp|quản lý|thủ tục hành chính|giấy phép|phép|hồ sơ|chuyên môn|đăng ký|và))*$",
            FLAGS);

    private static final Pattern HANDED =
            Pattern.compile("(?<!\\p{L})(?:nộp|gửi)(?! (?:bằng|thuế|tiền|phí|lệ phí))(?!\\p{L})", FLAGS);
    private static final Pattern SEVERAL = Pattern.compile(".*[;,]\\s*\\p{Lu}\\p{Ll}.*");

    public static ReceivingPlace of(Procedure record) {
        String address = record.agencies().receivingAddress();
        String performing = record.agencies().performing();
        if (!address.isEmpty()) {
            return new ReceivingPlace(with(address, StepFacts.otherPlaces(record)), "", performing, false);
        }
        List<String> sentences = StepFacts.handingIn(record);
        Optional<String> sentence = sentences.stream()
                .filter(each -> HANDED.matcher(each).find())
                .filter(each -> isPlace(StepActs.place(List.of(each))))
                .findFirst();
        if (sentence.isEmpty()) {
            return new ReceivingPlace(
                    with(performing, StepFacts.otherPlaces(record)),
                    "",
                    performing,
                    SEVERAL.matcher(performing).matches());
        }
        String place = StepActs.place(List.of(sentence.get()));
        String text = place.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + place.substring(1);
        boolean differs = !performing.isEmpty() && !COUNTER.matcher(place).find() && !same(place, performing);
        return new ReceivingPlace(
                with(text, StepFacts.otherPlaces(sentences, place).strip()), sentence.get(), performing, differs);
    }

    /// Whether the record gives neither an address nor says it in its steps.
    public boolean isOfPerforming() {
        return sentence.isEmpty() && !performing.isEmpty() && text.startsWith(performing);
    }

    /// Names the decision that it is right.
    public String key() {
        return RecordSentences.key("nơi nộp " + sentence + " " + performing);
    }

    private static boolean isPlace(String place) {
        return !place.isEmpty() && !VAGUE.matcher(place).matches();
    }

    /// A place that the record narrows is the same: "Ủy ban nhân dân cấp xã nơi cư trú".
    private static boolean same(String place, String performing) {
        String one = bare(place);
        String other = bare(performing);
        boolean alone = !SEVERAL.matcher(performing).matches();
        return one.startsWith(other) || alone && (other.startsWith(one) || other.endsWith(one));
    }

    private static String bare(String name) {
        return Facts.folded(name).replaceAll("\\b(?:chu tich|cap|cac|co quan|cua|thuoc) ", "");
    }

    private static String with(String place, String others) {
        return others.isEmpty() ? place : place.replaceFirst("[.;,\\s]+$", "") + ". " + others;
    }
}
