package vn.motcua.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.procedure.Jurisdiction;

class BodiesAnywhereTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở An toàn thực phẩm - TP.HCM | Sở An toàn thực phẩm của tỉnh, thành phố nơi nộp",
                "Sở Văn hóa và Thể thao Thành phố Hà Nội | Sở Văn hóa và Thể thao của tỉnh, thành phố nơi nộp",
                "Sở Nông nghiệp và Môi trường - tỉnh An Giang | Sở Nông nghiệp và Môi trường của tỉnh, thành phố nơi nộp",
                "Ủy ban nhân dân cấp xã | Ủy ban nhân dân cấp xã",
                "Cục Quản lý xuất nhập cảnh - Bộ Công an | Cục Quản lý xuất nhập cảnh - Bộ Công an",
            })
    void shouldSendNobodyToAnotherCity(String written, String said) {
        assertThat(BodiesAnywhere.of(written, new Jurisdiction.National())).isEqualTo(said);
    }

    @Test
    void shouldNameTheBodiesOfALocalRecordAsTheyAre() {
        assertThat(BodiesAnywhere.of("Sở Xây dựng Thành phố Đà Nẵng", new Jurisdiction.Local("48")))
                .isEqualTo("Sở Xây dựng Thành phố Đà Nẵng");
    }
}
