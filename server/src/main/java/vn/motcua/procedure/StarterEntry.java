package vn.motcua.procedure;

/// A procedure of the starter catalogue: the facts of its record and the plain layer written for it.
public record StarterEntry(Procedure official, PlainLayer plain) {}
