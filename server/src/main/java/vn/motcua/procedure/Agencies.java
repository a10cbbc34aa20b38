package vn.motcua.procedure;

import io.micronaut.serde.annotation.Serdeable;

/// The bodies that a record names; each may be empty when the record has no information.
///
/// @param performing cơ quan thực hiện
/// @param competent cơ quan có thẩm quyền
/// @param receivingAddress địa chỉ tiếp nhận hồ sơ
/// @param authorised cơ quan được ủy quyền
/// @param coordinating cơ quan phối hợp
@Serdeable
public record Agencies(
        String performing, String competent, String receivingAddress, String authorised, String coordinating) {
    /// The one to name to a citizen: who decides, else who carries out.
    public String main() {
        return competent.isEmpty() ? performing : competent;
    }

    /// Who carries out, else who decides.
    public String carriesOut() {
        return performing.isEmpty() ? competent : performing;
    }
}
