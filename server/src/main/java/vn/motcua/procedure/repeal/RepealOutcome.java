package vn.motcua.procedure.repeal;

import java.util.List;
import vn.motcua.shared.error.DomainException.WrongField;

/// What became of a repeal that was sent (kết quả lưu).
public sealed interface RepealOutcome {
    record Saved() implements RepealOutcome {}

    /// Nothing was kept.
    record Faulty(List<WrongField> faults) implements RepealOutcome {}

    /// Somebody else decided meanwhile; nothing was kept.
    record Overtaken(RepealEvent newer) implements RepealOutcome {}
}
