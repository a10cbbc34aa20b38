package vn.motcua.procedure;

/// A procedure that people of this city were served and that is repealed (thủ tục đã bãi bỏ): its name is still told,
/// so that nobody looks for it in vain.
///
/// @param item as it stood in lists at last
public record RepealedProcedure(CatalogueItem item, Repeal repeal) {
    public ProcedureCode code() {
        return item.code();
    }
}
