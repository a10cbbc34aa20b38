package vn.motcua.area;

/// Which unit a place on the map lies in, and how sure that is.
public sealed interface UnitLocation {
    /// The place lies within the imported boundary of the unit.
    record Inside(AdministrativeUnit unit) implements UnitLocation {}

    /// The place lies outside every boundary, but close to one: on a bridge, a quay, a beach.
    record Near(AdministrativeUnit unit, double metres) implements UnitLocation {}

    /// No boundaries are imported: a guess by the nearest middle, to be confirmed by a person.
    record Guessed(AdministrativeUnit unit) implements UnitLocation {}

    /// The place is not in the city or province served.
    record Outside() implements UnitLocation {}
}
