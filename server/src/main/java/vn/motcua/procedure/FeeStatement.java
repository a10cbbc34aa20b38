package vn.motcua.procedure;

/// What a record says about money; "not stated" is never shown as "free".
public enum FeeStatement {
    /// It names amounts.
    AMOUNTS,
    /// It says in words that nothing is paid.
    FREE,
    /// It says something that is no plain amount: who decides it, which resolution holds it.
    IN_WORDS,
    /// It says nothing, or a bare 0.
    NOT_STATED
}
