package vn.motcua.procedure;

/// The unit of a time limit; days and working days are told apart because a fortnight has ten of one.
public enum TimeUnit {
    WORKING_DAY,
    DAY,
    HOUR,
    MONTH,
    YEAR
}
