package vn.motcua.area;

/// The official code of an administrative unit (mã đơn vị hành chính): two digits for a province, five for a commune.
public record AdministrativeUnitCode(String value) implements Comparable<AdministrativeUnitCode> {
    public AdministrativeUnitCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not a code of an administrative unit: " + value);
        }
    }

    /// Whether this text has the shape of a code; says nothing about whether such a unit exists.
    public static boolean isWellFormed(String text) {
        return (text.length() == 2 || text.length() == 5) && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public int compareTo(AdministrativeUnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
