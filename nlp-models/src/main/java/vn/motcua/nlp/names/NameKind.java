package vn.motcua.nlp.names;

import java.util.Locale;

/// What a name stands for: a person (tên người) or a place (địa danh).
public enum NameKind {
    /// A full name, or a given name after a word of address (*chị Lan*); neither a name by order of birth (*anh Ba*)
    /// nor somebody after whom a street or a school is called.
    PERSON,
    /// A place with its name or number, the word for its kind included: *đường Lê Lợi*, *tổ 5*, *chợ Bà Chiểu*.
    PLACE;

    /// Returns the name of the kind in the model's outcomes.
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    static NameKind ofTag(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }
}
