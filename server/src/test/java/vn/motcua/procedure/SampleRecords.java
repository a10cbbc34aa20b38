package vn.motcua.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Made-up records in the form of the national text files.
public final class SampleRecords {
    private SampleRecords() {}

    public static String record(String code, String decision, String name) {
        return """
                Chi tiết thủ tục hành chính
                Mã thủ tục: %s
                Số quyết định: %s
                Tên thủ tục: %s
                Cấp thực hiện: Cấp Xã
                Loại thủ tục: TTHC được luật giao quy định chi tiết
                Lĩnh vực: Thả diều
                Trình tự thực hiện:
                    Bước 1: Người thả diều nộp đơn.
                    Kèm hình vẽ con diều.
                    Bước 2: Xã trả giấy phép.

                Cách thức thực hiện:
                  * Hình thức nộp: DIRECT
                    Thời hạn giải quyết: 3 WORKING_DAY
                    Phí, lệ phí: 20000 VNĐ (Lệ phí mỗi con diều)
                    Mô tả: Nộp tại nhà văn hóa
                  * Hình thức nộp: ONLINE
                    Thời hạn giải quyết: 1 OTHER
                    Phí, lệ phí: 0 VNĐ ()
                    Mô tả: Nộp trên cổng
                    trong giờ hành chính

                Thành phần hồ sơ:
                  [ Giấy tờ phải nộp: ]
                    - Đơn xin thả diều theo mẫu số 01
                      Số lượng: Bản chính: 1, Bản sao: 0
                    - Trường hợp diều có sáo thì nộp bản vẽ cây sáo
                      Số lượng: Bản chính: 1, Bản sao: 1
                  [ Giấy tờ phải xuất trình ]
                    - Thẻ căn cước
                      Số lượng: Bản chính: 1, Bản sao: 0
                    - Lưu ý: không thả diều gần đường dây điện
                      Số lượng: Bản chính: 0, Bản sao: 0

                Đối tượng thực hiện: Công dân Việt Nam, Tổ chức (không bao gồm doanh nghiệp, HTX)
                Cơ quan thực hiện: Ủy ban nhân dân cấp xã
                Cơ quan có thẩm quyền: Không có thông tin
                Địa chỉ tiếp nhận HS: Không có thông tin
                Cơ quan được ủy quyền: Không có thông tin
                Cơ quan phối hợp: Không có thông tin
                Kết quả thực hiện: Giấy phép thả diều
                Căn cứ pháp lý:
                  * Luật Diều (01/2030/QH99)

                Yêu cầu, điều kiện thực hiện: Diều <script>alert(1)</script> không quá hai mét
                Từ khóa: diều sáo; bãi thả
                Mô tả: Không có thông tin
                """.formatted(code, decision, name);
    }

    public static String record(String code, String name) {
        return record(code, "1/QĐ-BTP", name);
    }

    /// Writes the record as `<code>.txt` into the folder.
    public static Path write(Path folder, String code, String text) {
        try {
            return Files.writeString(Files.createDirectories(folder).resolve(code + ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
