package vn.motcua.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VietnameseTextTest {
    @Test
    void shouldGiveOneFormForOldAndNewTonePlacement() {
        assertThat(VietnameseText.normalize("Hòa Khánh, thủy sản, hoá đơn, qúy"))
                .isEqualTo("hoà khánh, thuỷ sản, hoá đơn, quý");
    }

    @Test
    void shouldComposeDecomposedText() {
        assertThat(VietnameseText.normalize("đường")).isEqualTo("đường");
    }

    @Test
    void shouldKeepToneOfPlainUaAndUi() {
        assertThat(VietnameseText.normalize("múa mùi của lúa")).isEqualTo("múa mùi của lúa");
    }

    @Test
    void shouldFoldEveryDiacritic() {
        assertThat(VietnameseText.fold("Đăng ký KHAI SINH ở phường Hòa Cường"))
                .isEqualTo("dang ky khai sinh o phuong hoa cuong");
    }

    @Test
    void shouldDropInvisibleCharactersAndCollapseSpaces() {
        assertThat(VietnameseText.normalize("  khai\u200b   sinh\u00a0con \n")).isEqualTo("khai sinh con");
    }

    @Test
    void shouldTellWhetherTextHasDiacritics() {
        assertThat(VietnameseText.hasDiacritics("giay khai sinh")).isFalse();
        assertThat(VietnameseText.hasDiacritics("giấy khai sinh")).isTrue();
    }

    @Test
    void shouldCutIntoSyllables() {
        assertThat(Tokenizer.syllables("Giấy phép, (xây dựng) nhà 2 tầng?"))
                .containsExactly("giấy", "phép", "xây", "dựng", "nhà", "2", "tầng");
        assertThat(Tokenizer.foldedSyllables("Đường Hòa")).containsExactly("duong", "hoa");
    }
}
