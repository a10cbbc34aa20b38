package vn.motcua.chatbot.testing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.chatbot.port.IndexedProcedures;
import vn.motcua.chatbot.port.ProcedureFacts;
import vn.motcua.chatbot.port.ProcedureFacts.Basis;
import vn.motcua.chatbot.port.ProcedureFacts.Channel;
import vn.motcua.chatbot.port.ProcedureFacts.Money;
import vn.motcua.chatbot.port.ProcedureFacts.Paper;
import vn.motcua.chatbot.port.ProcedureFacts.TimeLimit;
import vn.motcua.chatbot.port.ProcedureFacts.WorkStep;

/// A small catalogue to talk about.
public final class Given {
    private Given() {}

    public static IndexedProcedures catalogue() {
        return IndexedProcedures.of(List.of(
                procedure("1.001193", "Thủ tục đăng ký khai sinh", "Đăng ký khai sinh cho con", "Hộ tịch")
                        .papers(
                                paper("Giấy chứng sinh", "SUBMIT", "", ""),
                                paper("Tờ khai đăng ký khai sinh", "FORM", "", "Mẫu TP/HT-2024"),
                                paper("Biên bản về việc trẻ bị bỏ rơi", "CASE", "trẻ bị bỏ rơi", ""))
                        .channel(channel("DIRECT", new TimeLimit(1, "WORKING_DAY"), List.of(), "", false))
                        .build(),
                procedure("1.004884", "Thủ tục đăng ký lại khai sinh", "Đăng ký lại khai sinh", "Hộ tịch")
                        .build(),
                procedure("1.000894", "Thủ tục đăng ký kết hôn", "Đăng ký kết hôn", "Hộ tịch")
                        .channel(channel(
                                "DIRECT",
                                new TimeLimit(5, "WORKING_DAY"),
                                List.of(new Money("CHARGE", 30_000, "VND", "", "")),
                                "",
                                true))
                        .build(),
                procedure(
                                "2.000806",
                                "Thủ tục đăng ký kết hôn có yếu tố nước ngoài",
                                "Đăng ký kết hôn với người nước ngoài",
                                "Hộ tịch")
                        .build(),
                procedure("1.000656", "Thủ tục đăng ký khai tử", "Đăng ký khai tử", "Hộ tịch")
                        .build(),
                procedure("1.004194", "Đăng ký tạm trú", "Đăng ký tạm trú", "Đăng ký, quản lý cư trú")
                        .build(),
                procedure("1.004222", "Đăng ký thường trú", "Đăng ký thường trú", "Đăng ký, quản lý cư trú")
                        .build(),
                procedure(
                                "1.001612",
                                "Đăng ký thành lập hộ kinh doanh",
                                "Mở hộ kinh doanh",
                                "Thành lập và hoạt động của hộ kinh doanh")
                        .channel(channel(
                                "DIRECT",
                                new TimeLimit(3, "WORKING_DAY"),
                                List.of(new Money("CHARGE", 100_000, "VND", "lần", "")),
                                "",
                                true))
                        .channel(channel(
                                "ONLINE",
                                new TimeLimit(3, "WORKING_DAY"),
                                List.of(new Money("CHARGE", 50_000, "VND", "lần", "")),
                                "",
                                true))
                        .build(),
                procedure(
                                "1.001456",
                                "Cấp hộ chiếu phổ thông ở trong nước (thực hiện tại cấp tỉnh)",
                                "Làm hộ chiếu",
                                "Quản lý xuất nhập cảnh")
                        .level("PROVINCE")
                        .build()));
    }

    public static Builder procedure(String code, String officialName, String plainName, String field) {
        return new Builder(code, officialName, plainName, field);
    }

    public static Channel channel(
            String kind, @Nullable TimeLimit time, List<Money> fees, String feeText, boolean feeStated) {
        return new Channel(kind, time, "", fees, feeText, feeStated);
    }

    public static Paper paper(String name, String kind, String when, String form) {
        return new Paper(name, kind, 1, 0, when, "", form);
    }

    /// Collects what of a procedure matters to a test.
    public static final class Builder {
        private final String code;
        private final String officialName;
        private final String plainName;
        private final String field;
        private String level = "COMMUNE";
        private List<Paper> papers = List.of();
        private List<Channel> channels = List.of();

        private Builder(String code, String officialName, String plainName, String field) {
            this.code = code;
            this.officialName = officialName;
            this.plainName = plainName;
            this.field = field;
        }

        public Builder level(String value) {
            level = value;
            return this;
        }

        public Builder papers(Paper... values) {
            papers = List.of(values);
            return this;
        }

        public Builder channel(Channel value) {
            channels = Stream.concat(channels.stream(), Stream.of(value)).toList();
            return this;
        }

        public ProcedureFacts build() {
            return new ProcedureFacts(
                    code,
                    officialName,
                    plainName,
                    List.of(),
                    field,
                    List.of(level),
                    "Ủy ban nhân dân cấp xã",
                    "Trung tâm Phục vụ hành chính công phường, xã",
                    "163/QĐ-BTP",
                    "2026-07-01",
                    channels,
                    papers,
                    List.of(new WorkStep("Người dân", "Nộp hồ sơ.")),
                    List.of(),
                    List.of("Giấy chứng nhận"),
                    List.of(new Basis("60/2014/QH13", "Luật Hộ tịch")),
                    List.of("CITIZEN"),
                    "ONLINE",
                    "https://dichvucong.gov.vn",
                    true,
                    false);
        }
    }
}
