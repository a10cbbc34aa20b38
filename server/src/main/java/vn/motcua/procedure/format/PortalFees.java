package vn.motcua.procedure.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.procedure.StatedFees;

/// Reads amounts out of the portal's flattened table of channels, where each stands behind the unit of the time limit:
/// `Trực tiếp7 Ngày làm việc2,000 Việt Nam Đồng(…)`. Amounts inside remarks are not read.
final class PortalFees {
    private static final String AMOUNT = "(\\d[\\d.,]*) ?(VNĐ|VND|Việt Nam Đồng|Đồng|USD|EUR)";
    private static final Pattern CELL =
            Pattern.compile("(?:Ngày làm việc|Ngày|Giờ|Tháng|Năm|Không có thông tin)\\s*" + AMOUNT);

    /// A number right behind the channel is time and amount run together: `Trực tiếp15000 VNĐ` is 1 and 5,000.
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("(?:Trực tiếp|Trực tuyến|Dịch vụ bưu chính)\\s*" + AMOUNT);

    private PortalFees() {}

    static StatedFees read(String table) {
        if (table.isBlank() || RUN_TOGETHER.matcher(table).find()) {
            return StatedFees.ILLEGIBLE;
        }
        List<String> amounts = new ArrayList<>();
        Matcher cell = CELL.matcher(table);
        while (cell.find()) {
            var amount = FeeText.amount(cell.group(1));
            if (amount.signum() < 0) {
                return StatedFees.ILLEGIBLE;
            }
            if (amount.signum() > 0) {
                amounts.add(StatedFees.amount(amount, FeeText.currency(cell.group(2))));
            }
        }
        return new StatedFees(true, amounts);
    }
}
