package vn.motcua.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.area.NameResolution.Ambiguous;
import vn.motcua.area.NameResolution.Basis;
import vn.motcua.area.NameResolution.Confidence;
import vn.motcua.area.NameResolution.Resolved;
import vn.motcua.area.NameResolution.Unknown;

class UnitNamesTest {
    private static final AreaData DATA = AreaData.bundled(new AdministrativeUnitCode("48"));
    private static final UnitNames NAMES = new UnitNames(DATA);

    @Nested
    class NamesOfToday {
        @Test
        void shouldResolveEveryFullNameWithAndWithoutDiacritics() {
            for (AdministrativeUnit unit : DATA.units()) {
                assertThat(nameOf(unit.fullName())).isEqualTo(unit.name());
                assertThat(nameOf(unit.fullName().toLowerCase())).isEqualTo(unit.name());
                assertThat(nameOf(folded(unit.fullName()))).isEqualTo(unit.name());
            }
        }

        @Test
        void shouldResolveEveryBareNameAndSayWhenAnOldNameSoundsTheSame() {
            List<String> doubtful = DATA.units().stream()
                    .filter(u -> !(NAMES.resolve(folded(u.name())) instanceof Resolved))
                    .map(AdministrativeUnit::name)
                    .toList();
            // Without diacritics it may as well be the former ward Thanh Bình of Hải Châu.
            assertThat(doubtful).containsExactly("Thạnh Bình");
            for (AdministrativeUnit unit : DATA.units()) {
                assertThat(nameOf(unit.name())).isEqualTo(unit.name());
            }
        }

        @ParameterizedTest
        @CsvSource({
            "P. Hải Châu, Hải Châu",
            "P.Hoà Cường, Hòa Cường",
            "p hoa xuan, Hòa Xuân",
            "X. Hòa Tiến, Hòa Tiến",
            "phuong ngu hanh son, Ngũ Hành Sơn",
            "xã A Vương, Avương",
            "dac khu hoang sa, Hoàng Sa",
        })
        void shouldUnderstandShortForms(String written, String expected) {
            assertThat(nameOf(written)).isEqualTo(expected);
        }
    }

    @Nested
    class FormerNames {
        @ParameterizedTest
        @CsvSource({
            "phường Thạch Thang, Hải Châu",
            "Hoà Khánh Bắc, Liên Chiểu",
            "hoa khanh nam, Hòa Khánh",
            "phường Vĩnh Trung, Thanh Khê",
            "Hải Châu 1, Hải Châu",
            "Hải Châu II, Hải Châu",
            "An Hải Tây, An Hải",
            "TT Ái Nghĩa, Đại Lộc",
            "thị trấn P'rao, Đông Giang",
            "xã Ch’ơm, Hùng Sơn",
            "Quế Xuân 1, Xuân Phú",
            "xã Tư, Sông Vàng",
            "xã Điện Minh, Điện Bàn",
        })
        void shouldLeadToTheUnitOfToday(String written, String expected) {
            assertThat(nameOf(written)).isEqualTo(expected);
        }

        @Test
        void shouldOfferBothHalvesOfADividedCommune() {
            var answer = (Ambiguous) NAMES.resolve("xã Hòa Liên");
            assertThat(answer.candidates())
                    .extracting(AdministrativeUnit::name)
                    .containsExactly("Hải Vân", "Liên Chiểu");
        }

        @Test
        void shouldTellNamesakesApartByTheirDistrict() {
            assertThat(nameOf("phường Phước Ninh, quận Hải Châu")).isEqualTo("Hải Châu");
            assertThat(nameOf("Phước Ninh, Nông Sơn")).isEqualTo("Quế Phước");
            assertThat(nameOf("Trà Dơn")).isEqualTo("Trà Leng");
            assertThat(nameOf("Trà Don")).isEqualTo("Nam Trà My");
            assertThat(NAMES.resolve("tra don")).isInstanceOf(Ambiguous.class);
        }

        @Test
        void shouldOfferTheUnitsOfAFormerDistrict() {
            var answer = (Ambiguous) NAMES.resolve("quận Sơn Trà");
            assertThat(answer.basis()).isEqualTo(Basis.FORMER_DISTRICT);
            assertThat(answer.candidates()).extracting(AdministrativeUnit::name).containsExactly("Sơn Trà", "An Hải");
            assertThat(nameOf("Q. Ngũ Hành Sơn")).isEqualTo("Ngũ Hành Sơn");
        }

        @Test
        void shouldPreferTodaysUnitAndNameTheRestOfTheOldDistrict() {
            var answer = (Resolved) NAMES.resolve("Hội An");
            assertThat(answer.unit().fullName()).isEqualTo("Phường Hội An");
            assertThat(answer.alternatives())
                    .extracting(AdministrativeUnit::name)
                    .contains("Hội An Tây", "Hội An Đông", "Tân Hiệp");
        }

        @Test
        void shouldKnowThatQuangNamIsPartOfTheCity() {
            assertThat(nameOf("tỉnh Quảng Nam")).isEqualTo("Đà Nẵng");
        }
    }

    @Nested
    class Sentences {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Đèn đường kiệt 137 Tôn Đức Thắng, phường Hòa Khánh hỏng ba ngày nay | Hòa Khánh",
                    "Đường Nguyễn Lương Bằng, Hòa Khánh Bắc, Liên Chiểu ngập nặng | Liên Chiểu",
                    "rac chat dong o hoa hai khong ai don | Ngũ Hành Sơn",
                    "Nhờ UBND phường An Hải Bắc (Q. Sơn Trà) kiểm tra | An Hải",
                    "Tổ 12 Hòa Minh mất nước từ sáng | Hòa Khánh",
                    "388 Núi Thành, phường Hòa Cường: nắp cống vỡ | Hòa Cường",
                    "Chợ Túy Loan, xã Hòa Phong, huyện Hòa Vang | Hòa Vang",
                    "Xe tải chạy qua thôn Phú Hòa, xã Hòa Nhơn, Hòa Vang, Đà Nẵng | Bà Nà",
                    "Mân Thái, Sơn Trà, Đà Nẵng | Sơn Trà",
                    "Tuyến ĐT609 qua thị trấn Ái Nghĩa, huyện Đại Lộc, Quảng Nam | Đại Lộc",
                    "Khu vực chợ Bà Rén, Quế Xuân 1, Quế Sơn | Xuân Phú",
                    "Trường tiểu học Hòa Phước thiếu nước | Hòa Xuân",
                    "Bến xe trung tâm Hòa An | An Khê",
                    "duong le van hien phuong khue my quan ngu hanh son bi ngap | Ngũ Hành Sơn",
                    "cam thanh hoi an rung dua | Hội An Đông",
                    "tổ 15 phường Hoà Minh cũ, nay là phường Hòa Khánh | Hòa Khánh",
                })
        void shouldFindWhereItIs(String sentence, String expected) {
            assertThat(nameOf(sentence)).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Đèn tín hiệu ở ngã tư Lê Duẩn - Ông Ích Khiêm hỏng",
                    "đường Núi Thành đoạn gần cầu bị lún",
                    "Bảo đảm an sinh xã hội an toàn cho người dân",
                    "388 Núi Thành mất điện",
                    "",
                    "???",
                })
        void shouldNotInventAPlace(String sentence) {
            assertThat(NAMES.resolve(sentence)).isInstanceOf(Unknown.class);
        }

        @Test
        void shouldAnswerWhateverIsTyped() {
            var random = new Random(48);
            List<String> pieces =
                    List.of("P.", "x", " Hội An", "hoà", "\u0300", "xã", "\uD83D\uDE00", ", ", "12", "đ", "\n", "An");
            for (int i = 0; i < 5_000; i++) {
                var text = new StringBuilder();
                for (int n = random.nextInt(8); n >= 0; n--) {
                    text.append(pieces.get(random.nextInt(pieces.size())));
                }
                assertThat(NAMES.resolve(text.toString())).isNotNull();
            }
        }

        @Test
        void shouldReadDecomposedTextLikeComposed() {
            String decomposed = Normalizer.normalize("phường Hòa Khánh Bắc", Normalizer.Form.NFD);
            assertThat(nameOf(decomposed)).isEqualTo("Liên Chiểu");
        }

        @Test
        void shouldOfferBothWhenTwoWardsAreNamed() {
            var answer = (Ambiguous) NAMES.resolve("Ranh giới giữa phường Hòa Xuân và phường Cẩm Lệ ngập rác");
            assertThat(answer.candidates()).extracting(AdministrativeUnit::name).containsExactly("Hòa Xuân", "Cẩm Lệ");
        }

        @Test
        void shouldBeLessSureOfALandmarkThanOfAWard() {
            assertThat(((Resolved) NAMES.resolve("Cầu Cẩm Lệ kẹt xe")).confidence())
                    .isEqualTo(Confidence.LOW);
            assertThat(((Resolved) NAMES.resolve("phường Cẩm Lệ kẹt xe")).confidence())
                    .isEqualTo(Confidence.HIGH);
        }
    }

    private static String nameOf(String text) {
        NameResolution found = NAMES.resolve(text);
        if (found instanceof Ambiguous ambiguous) {
            return "one of "
                    + ambiguous.candidates().stream()
                            .map(AdministrativeUnit::name)
                            .toList();
        }
        return found instanceof Resolved resolved ? resolved.unit().name() : "unknown";
    }

    private static String folded(String text) {
        return String.join(" ", Syllable.of(text).stream().map(Syllable::folded).toList());
    }
}
