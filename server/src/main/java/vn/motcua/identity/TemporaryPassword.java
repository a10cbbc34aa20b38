package vn.motcua.identity;

/// A password made by the service, shown to the administrator once and replaced by its owner at the first sign-in.
public record TemporaryPassword(String username, String password) {
    /// Never the password: this value may reach a log.
    @Override
    public String toString() {
        return "TemporaryPassword[username=" + username + "]";
    }
}
