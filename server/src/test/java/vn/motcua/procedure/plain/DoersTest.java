package vn.motcua.procedure.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoersTest {
    @Test
    void shouldTakeTheWholeNameUpToTheVerb() {
        assertThat(Doers.of("Trong thời hạn 15 ngày, cơ quan chuyên môn về cấp nước sạch có văn bản lấy ý kiến.")
                        .only())
                .isEqualTo("Cơ quan chuyên môn về cấp nước sạch");
        assertThat(Doers.of("Trong thời hạn 02 ngày, Thuế tỉnh, thành phố hạch toán, theo dõi số tiền.")
                        .only())
                .isEqualTo("Thuế tỉnh, thành phố");
        assertThat(Doers.of("Sở Nội vụ trong thời gian 12 ngày kể từ ngày nhận đủ giấy tờ, có trách nhiệm kiểm tra.")
                        .only())
                .isEqualTo("Sở Nội vụ");
        assertThat(Doers.of("Cơ quan nông nghiệp và môi trường cấp xã: rà soát hồ sơ.")
                        .only())
                .isEqualTo("Cơ quan nông nghiệp và môi trường cấp xã");
        assertThat(Doers.of("Trong 05 ngày, Bộ Ngoại giao gửi Bộ Công an xem xét.")
                        .only())
                .isEqualTo("Bộ Ngoại giao");
        assertThat(Doers.of("Cục Tác chiến, Bộ Tổng Tham mưu thẩm định hồ sơ.").only())
                .isEqualTo("Cục Tác chiến, Bộ Tổng Tham mưu");
        assertThat(Doers.of("Chi nhánh gửi thông báo cho Sở Tư pháp.").names()).isEmpty();
        assertThat(Doers.of("Cục Hàng không Việt Nam có trách nhiệm xem xét.").only())
                .isEqualTo("Cục Hàng không Việt Nam");
    }

    @Test
    void shouldNotTakeForTheDoerWhereOneGoesOrWhomOneAsks() {
        assertThat(Doers.of("Nộp hồ sơ tại Công an cấp xã trong cả nước không phụ thuộc vào nơi cư trú.")
                        .names())
                .isEmpty();
        assertThat(Doers.of("Sở Văn hóa thẩm định, trình Chủ tịch Ủy ban nhân dân cấp tỉnh quyết định.")
                        .only())
                .isEqualTo("Sở Văn hóa");
    }

    @Test
    void shouldSayThatItIsUnsureRatherThanGuess() {
        Doers two = Doers.of("Sở Văn hóa thẩm định hồ sơ; Ủy ban nhân dân cấp tỉnh cấp giấy phép.");
        assertThat(two.only()).isEmpty();
        assertThat(two.isUnsure()).isTrue();
        assertThat(Doers.of("Cơ quan này xem xét.").isUnsure()).isTrue();
    }

    @Test
    void shouldFindNoDoerInANote() {
        assertThat(Doers.of("(Lưu ý: Công an cấp xã thực hiện theo thông báo của Bộ Công an)"))
                .isEqualTo(new Doers(java.util.List.of(), false));
        assertThat(Doers.isNote("Thời gian chủ đầu tư hoàn thiện hồ sơ không tính vào thời hạn."))
                .isTrue();
        assertThat(Doers.isNote("Cụ thể: Cập nhật thông tin hàng hóa.")).isTrue();
    }
}
