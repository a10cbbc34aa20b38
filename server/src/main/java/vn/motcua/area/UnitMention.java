package vn.motcua.area;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place in a text where a unit seems to be named.
///
/// @param first index of its first syllable, the kind word left out
/// @param names the names that the words could be, likeliest first
/// @param kind the kind word before it, when there is one
record UnitMention(
        int first,
        int length,
        String matched,
        List<UnitName> names,
        @Nullable UnitKindWord kind,
        Strength strength) {

    /// How much the words around it speak for it.
    enum Strength {
        /// The name of a street, or an ordinary word: not a unit.
        NONE,
        /// Part of a landmark's name, or a name that is also an ordinary word.
        WEAK,
        /// The bare name.
        BARE,
        /// The kind was said: "phường Hải Châu".
        TYPED
    }

    boolean isDistrict() {
        return kind != null && !kind.kind().isCommuneLevel();
    }
}
