package vn.motcua.chatbot.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0905123456",
                "0905 123 456",
                "0905.123.456",
                "+84 905 123 456",
                "84905123456",
                "048090001234",
                "201234567",
                "4111 1111 1111 1111",
                "nguyen.van.a@example.com",
                "0511000123456",
                "0236-3822-134"
            })
    void shouldMaskWhatBelongsToAPerson(String personal) {
        assertThat(PersonalDataGuard.mask("của tôi là " + personal + ", xin tra giúp"))
                .doesNotContain(personal)
                .startsWith("của tôi là [")
                .endsWith(", xin tra giúp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.001193",
                "1.004194.000.00.00.H17",
                "000.00.16.H17-211105-0003",
                "PA-2611-7K3F-9QTM",
                "19001909",
                "50.000 đồng",
                "1.500.000 đồng",
                "24/11/2026",
                "24-11-2026",
                "60/2014/QH13",
                "năm 1990",
                "114",
                "H17.12-261120-0001"
            })
    void shouldLeaveCodesDatesAndSumsAlone(String harmless) {
        assertThat(PersonalDataGuard.mask("xem " + harmless + " giúp")).isEqualTo("xem " + harmless + " giúp");
    }
}
