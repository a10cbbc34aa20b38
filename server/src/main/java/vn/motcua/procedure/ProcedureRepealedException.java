package vn.motcua.procedure;

import java.util.List;

/// Somebody asks for a procedure that is repealed (đã bãi bỏ); the answer says so and names what replaced it.
public final class ProcedureRepealedException extends RuntimeException {
    private final transient RepealedProcedure procedure;
    private final transient List<CatalogueItem> successors;

    ProcedureRepealedException(RepealedProcedure procedure, List<CatalogueItem> successors) {
        super("procedure " + procedure.code() + " is repealed");
        this.procedure = procedure;
        this.successors = List.copyOf(successors);
    }

    public RepealedProcedure procedure() {
        return procedure;
    }

    /// What is served in its place.
    public List<CatalogueItem> successors() {
        return successors;
    }
}
