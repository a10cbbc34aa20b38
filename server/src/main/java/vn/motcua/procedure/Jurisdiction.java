package vn.motcua.procedure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.micronaut.serde.annotation.Serdeable;

/// Where a record is in force: the same land procedure stands once for the country and again for single provinces, and
/// nobody may be answered from another province's record.
@Serdeable
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Jurisdiction.National.class, name = "NATIONAL"),
    @JsonSubTypes.Type(value = Jurisdiction.Local.class, name = "LOCAL"),
    @JsonSubTypes.Type(value = Jurisdiction.Unsure.class, name = "UNSURE")
})
public sealed interface Jurisdiction {

    /// Decided by a ministry or another central body, in force everywhere.
    @Serdeable
    record National() implements Jurisdiction {}

    /// Decided by one province (QĐ-UBND).
    ///
    /// @param provinceCode two digits, `48` is Đà Nẵng
    @Serdeable
    record Local(String provinceCode) implements Jurisdiction {}

    /// A local record that does not tell of which province; it waits for an editor and is served nowhere.
    @Serdeable
    record Unsure(String reason) implements Jurisdiction {}

    /// Whether people of this province may be shown the record.
    default boolean servedIn(String province) {
        return switch (this) {
            case National national -> true;
            case Local local -> local.provinceCode().equals(province);
            case Unsure unsure -> false;
        };
    }
}
