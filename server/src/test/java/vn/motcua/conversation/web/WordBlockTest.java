package vn.motcua.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.conversation.web.WordBlock.Piece;

class WordBlockTest {
    @Test
    void shouldShowALongAddressOfTheStateByItsSite() {
        String address = "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fe0";

        assertThat(WordBlock.pieces("được, tại " + address + ". Hết"))
                .containsExactly(
                        new Piece("được, tại ", ""), new Piece("dichvucong.gov.vn", address), new Piece(". Hết", ""));
    }

    @Test
    void shouldLinkWhereTheServiceIsRated() {
        assertThat(WordBlock.pieces("Chấm điểm tại http://localhost:8080/danh-gia"))
                .contains(new Piece("http://localhost:8080/danh-gia", "http://localhost:8080/danh-gia"));
    }

    @Test
    void shouldMakeNumbersToCallPressable() {
        assertThat(WordBlock.pieces("Gọi ngay 115, hoặc 1022."))
                .contains(new Piece("115", "tel:115"), new Piece("1022", "tel:1022"));
        assertThat(WordBlock.pieces("114 – cháy, nổ, cứu nạn, cứu hộ")).contains(new Piece("114", "tel:114"));
    }

    @Test
    void shouldNotCallADecreeOrATerm() {
        for (String line : new String[] {
            "Nghị định 113/2018/NĐ-CP, hỏi thêm thì gọi bộ phận một cửa",
            "Thời hạn 115 ngày; gọi trước khi đến",
            "Điều 114"
        }) {
            assertThat(WordBlock.pieces(line)).allMatch(piece -> piece.link().isEmpty());
        }
    }

    @Test
    void shouldNotLinkWhatACitizenPasted() {
        for (String pasted : new String[] {
            "https://lua-dao.example/vneid", "https://dichvucong.gov.vn.lua-dao.example/a", "javascript:alert(1)"
        }) {
            assertThat(WordBlock.pieces("Nội dung: " + pasted))
                    .allMatch(piece -> piece.link().isEmpty());
        }
    }
}
