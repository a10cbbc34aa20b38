package vn.motcua.feedback;

/// Where a citizen wants to be told about a report, and in which language.
///
/// @param language `vi` or `en`
public record CitizenAddress(String email, String language) {
    /// Never the address: this value may reach a log.
    @Override
    public String toString() {
        return "CitizenAddress[REDACTED]";
    }
}
