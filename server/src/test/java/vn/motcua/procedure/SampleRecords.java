package vn.motcua.procedure;

/// Made-up records in the form of the national text files.
public final class SampleRecords {
    private SampleRecords() {}

    /// A small whole record.
    public static String text(String code, String name, String decision, String agency) {
        return """
                Chi tiết thủ tục hành chính
                Mã thủ tục: %s
                Số quyết định: %s
                Tên thủ tục: %s
                Cấp thực hiện: Cấp Xã
                Loại thủ tục: OTHER
                Lĩnh vực: Thử nghiệm
                Trình tự thực hiện:
                    Bước 1: Nộp đơn.
                    Chờ phiếu hẹn.
                    Bước 2: Nhận kết quả.

                Cách thức thực hiện:
                  * Hình thức nộp: DIRECT
                    Thời hạn giải quyết: 7.5 WORKING_DAY
                    Phí, lệ phí: 50000 VNĐ (Lệ phí cấp giấy) | 0 VNĐ ()
                    Mô tả: Tại quầy
                Sáng thứ Hai
                  * Hình thức nộp: ONLINE
                    Thời hạn giải quyết: 1 OTHER
                    Phí, lệ phí: 0 VNĐ ()

                Thành phần hồ sơ:
                  [ * Giấy tờ phải nộp: ]
                    - - Đơn đề nghị theo mẫu số 01/ĐN
                      Số lượng: Bản chính: 1, Bản sao: 0
                    - Trường hợp ủy quyền thì nộp giấy ủy quyền
                      Số lượng: Bản chính: 1, Bản sao: 1
                  [ * Giấy tờ phải xuất trình: ]
                    - Thẻ căn cước
                      Số lượng: Bản chính: 1, Bản sao: 0
                  [ * Lưu ý: ]
                    - Cán bộ không được đòi thêm gì khác
                      Số lượng: Bản chính: 0, Bản sao: 0

                Đối tượng thực hiện: Công dân Việt Nam, Tổ chức (không bao gồm doanh nghiệp, HTX)
                Cơ quan thực hiện: %s
                Cơ quan có thẩm quyền: Không có thông tin
                Địa chỉ tiếp nhận HS: Không có thông tin
                Cơ quan được ủy quyền: Không có thông tin
                Cơ quan phối hợp: Không có thông tin
                Kết quả thực hiện: Giấy thử
                Căn cứ pháp lý:
                  * Luật Thử nghiệm (01/2020/QH14)

                Yêu cầu, điều kiện thực hiện: Không có thông tin
                Từ khóa: Không có thông tin
                Mô tả: Không có thông tin""".formatted(code, decision, name, agency);
    }
}
