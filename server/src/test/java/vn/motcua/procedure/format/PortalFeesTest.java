package vn.motcua.procedure.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.procedure.StatedFees;

class PortalFeesTest {
    private static final String HEAD = "Hình thức nộpThời gianPhí, lệ phíMô tả";

    @Test
    void shouldReadTheAmountBehindTheTimeLimitWithItsCurrency() {
        assertThat(PortalFees.read(HEAD + "Trực tiếp7 Ngày làm việc2,000 Việt Nam Đồng(2.000 đồng/thẻ)")
                        .amounts())
                .containsExactly("2000 VND");
        assertThat(PortalFees.read(HEAD + "Trực tuyến3 Ngày làm việc50 USD(nhiều lần)Trực tiếp5 Ngày50 USD")
                        .amounts())
                .containsExactly("50 USD");
        assertThat(PortalFees.read(HEAD + "Trực tiếpKhông có thông tin135 VNĐ").amounts())
                .containsExactly("135 VND");
    }

    @Test
    void shouldNotReadAmountsOfRemarks() {
        assertThat(PortalFees.read(HEAD + "Trực tuyến10 NgàyMiễn phí(Lệ phí cấp mới 200 USD/lần; 2.400.000 Đồng)"))
                .isEqualTo(new StatedFees(true, java.util.List.of()));
    }

    @Test
    void shouldNotGuessWhereTimeAndAmountRunTogether() {
        assertThat(PortalFees.read(HEAD + "Trực tiếp15000 VNĐ").legible()).isFalse();
        assertThat(PortalFees.read("").legible()).isFalse();
    }
}
