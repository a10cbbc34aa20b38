package vn.motcua.agency;

import java.util.regex.Pattern;

/// The short name by which an agency is addressed, such as `ubnd-hai-chau`.
public record AgencyId(String value) implements Comparable<AgencyId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public AgencyId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not the id of an agency: " + value);
        }
    }

    public static boolean isWellFormed(String text) {
        return text.length() <= 100 && SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(AgencyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
